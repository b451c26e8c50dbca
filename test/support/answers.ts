import type { Verdict } from '../../src/compliance/verdict.ts';
import type { StationAnswer } from './rule-cases.ts';

/** The verdicts of the stations that count, as every door of the program answers them. */
export function answersOf(verdicts: readonly Verdict[]): readonly StationAnswer[] {
  return verdicts
    .filter(({ counts }) => counts)
    .map(({ stationCode, status, headcount, required, findings }) => ({
      code: stationCode,
      status,
      fullMembers: headcount.fullMembers,
      members: headcount.fullMembers + headcount.probationaryMembers,
      required,
      findings: findings.map(({ code, severity, waiverFrom }) => ({ code, severity, waived: waiverFrom !== null })),
    }));
}
