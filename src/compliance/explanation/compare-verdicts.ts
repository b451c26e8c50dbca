import type { Verdict } from '../verdict.ts';
import type { VerdictChange } from './explanation.ts';

/**
 * What differs between two verdicts of a station; null: neither the status nor the requirement, nor any finding, its
 * severity or waiver. Headcounts and the wording of evidence alone do not count.
 */
export function compareVerdicts(before: Verdict, after: Verdict): VerdictChange | null {
  const [earlier, later] = [openFindings(before), openFindings(after)];
  const arising = [...later.keys()].filter((code) => !earlier.has(code));
  const going = [...earlier.keys()].filter((code) => !later.has(code));
  const reweighed = [...later].flatMap(([code, severity]) =>
    (earlier.get(code) ?? severity) === severity ? [] : [code],
  );
  const isSame = decisionOf(before) === decisionOf(after);
  const isAlike = isSame && arising.length + going.length + reweighed.length === 0;
  return isAlike ? null : { before, after, arising, going, reweighed };
}

function openFindings({ findings }: Verdict) {
  return new Map(
    findings.filter(({ waiverFrom }) => waiverFrom === null).map(({ code, severity }) => [code, severity]),
  );
}

function decisionOf({ status, required }: Verdict): string {
  return JSON.stringify([status, required?.kind, required?.minimumBranches, required?.jointGroup]);
}
