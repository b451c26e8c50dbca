import * as fc from 'fast-check';
import type { Verdict } from '../../src/compliance/verdict.ts';
import { COMPLIANCE_STATUSES } from '../../src/domain/compliance-status.ts';
import { STRUCTURE_KINDS } from '../../src/domain/structure-kind.ts';

/** A verdict of a station that counts, with nothing to say. */
export function verdictOf(stationCode: string, changes: Partial<Verdict> = {}): Verdict {
  return {
    stationCode,
    date: '2026-11-21',
    counts: true,
    headcount: { resident: 2, dispatched: 0, fullMembers: 2, probationaryMembers: 0 },
    status: 'COMPLIANT',
    required: { kind: 'BRANCH', minimumBranches: 1, jointGroup: [], registered: false },
    findings: [],
    planGroup: null,
    policy: 'wuzhong-2022',
    ...changes,
  };
}

export const FINDINGS_IN_TESTS = ['BRANCH_MISSING', 'BRANCH_OVER_CAP', 'SECRETARY_MISSING'] as const;

/** Any verdict a station could have, of those that lists and totals tell apart. */
export function someVerdict(stationCode: string): fc.Arbitrary<Verdict> {
  return fc
    .record({
      counts: fc.constantFrom(true, true, true, false),
      fullMembers: fc.integer({ min: 0, max: 4 }),
      status: fc.constantFrom(...COMPLIANCE_STATUSES),
      kind: fc.constantFrom(...STRUCTURE_KINDS, null),
      findings: fc.subarray([...FINDINGS_IN_TESTS]),
      isWaived: fc.boolean(),
      since: fc.constantFrom('2026-11-21', '2026-11-20', '2025-01-01'),
      planGroup: fc.constantFrom(null, [], [stationCode, 'z']),
    })
    .map(({ counts, fullMembers, status, kind, findings, isWaived, since, planGroup }) => {
      const fails = findings.includes('BRANCH_MISSING') || (findings.includes('BRANCH_OVER_CAP') && !isWaived);
      const passes = status === 'NON_COMPLIANT' ? 'COMPLIANT' : status;
      return verdictOf(stationCode, {
        counts,
        headcount: { resident: fullMembers, dispatched: 1, fullMembers, probationaryMembers: 0 },
        status: counts ? (fails ? 'NON_COMPLIANT' : passes) : 'NOT_APPLICABLE',
        required: counts && kind ? { kind, minimumBranches: 1, jointGroup: [stationCode], registered: isWaived } : null,
        findings: (counts ? findings : []).map((code) => ({
          code,
          severity: code === 'SECRETARY_MISSING' ? 'WARNING' : 'ERROR',
          waiverFrom: isWaived && code === 'BRANCH_OVER_CAP' ? '2026-01-01' : null,
          evidence: { fullMembers, stations: [stationCode] },
          since: code === 'BRANCH_OVER_CAP' ? '2024-02-29' : since,
        })),
        planGroup: counts ? planGroup : null,
      });
    });
}
