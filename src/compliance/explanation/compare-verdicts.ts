import type { Verdict } from '../verdict.ts';
import type { VerdictChange } from './explanation.ts';

/**
 * What differs between two verdicts of a station; null: neither the status nor the requirement, nor any finding or its
 * waiver. Headcounts and the wording of evidence alone do not count.
 */
export function compareVerdicts(before: Verdict, after: Verdict): VerdictChange | null {
  const [earlier, later] = [openFindings(before), openFindings(after)];
  const arising = [...later].filter((code) => !earlier.has(code));
  const going = [...earlier].filter((code) => !later.has(code));
  const isSame = decisionOf(before) === decisionOf(after);
  return isSame && arising.length === 0 && going.length === 0 ? null : { before, after, arising, going };
}

function openFindings({ findings }: Verdict) {
  return new Set(findings.filter(({ waiverFrom }) => waiverFrom === null).map(({ code }) => code));
}

function decisionOf({ status, required }: Verdict): string {
  return JSON.stringify([status, required?.kind, required?.minimumBranches, required?.jointGroup]);
}
