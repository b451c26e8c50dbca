import type { Verdict } from '../compliance/verdict.ts';

/**
 * Whether a change altered what a station's verdict says: whether it counts, its status, required kind, minimum of
 * branches, joint group, or a finding's code, severity or waiver. A change of figures or words alone does not count.
 */
export function isAltered(before: Verdict | undefined, after: Verdict | undefined): boolean {
  return decisionOf(before) !== decisionOf(after);
}

/** What a verdict decides, as one text; the same text for every station that does not count. */
function decisionOf(verdict: Verdict | undefined): string {
  if (verdict === undefined || !verdict.counts) return '';
  const { status, required, findings } = verdict;
  return JSON.stringify([
    status,
    required?.kind,
    required?.minimumBranches,
    required?.jointGroup,
    findings.map(({ code, severity, waiverFrom }) => [code, severity, waiverFrom]),
  ]);
}
