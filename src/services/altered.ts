import type { Finding, RequiredStructure, Verdict } from '../compliance/verdict.ts';

/**
 * Whether a change altered what a station's verdict says: whether it counts, its status, required kind, minimum of
 * branches, joint group, or a finding's code, severity or waiver. A change of figures or words alone does not count.
 */
export function isAltered(before: Verdict | undefined, after: Verdict | undefined): boolean {
  if (before?.counts !== true || after?.counts !== true) return before?.counts === true || after?.counts === true;
  return (
    before.status !== after.status ||
    isAlteredRequirement(before.required, after.required) ||
    before.findings.length !== after.findings.length ||
    before.findings.some((finding, place) => isAlteredFinding(finding, after.findings[place]))
  );
}

/** Whether another form, number of branches or joint group is required. */
export function isAlteredRequirement(before: RequiredStructure | null, after: RequiredStructure | null): boolean {
  if (before === null || after === null) return before !== after;
  return (
    before.kind !== after.kind ||
    before.minimumBranches !== after.minimumBranches ||
    before.jointGroup.length !== after.jointGroup.length ||
    before.jointGroup.some((code, place) => code !== after.jointGroup[place])
  );
}

function isAlteredFinding(before: Finding, after: Finding | undefined): boolean {
  return before.code !== after?.code || before.severity !== after.severity || before.waiverFrom !== after.waiverFrom;
}
