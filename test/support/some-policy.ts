import * as fc from 'fast-check';
import { NATIONAL_2018 } from '../../src/compliance/policies/national-2018.ts';
import { addDays } from '../../src/domain/date.ts';
import { type FindingCode, WAIVABLE_FINDING_CODES } from '../../src/domain/finding-code.ts';
import type { PolicyParameters, Severity } from '../../src/domain/policy.ts';
import { describePolicy, type PolicyDocument } from '../../src/domain/policy-document.ts';
import { STATION_LEVELS, type StationLevel } from '../../src/domain/station.ts';
import { someDate } from './random-district.ts';

/** What a pack says differently from the national one. */
export interface SomePolicy extends Partial<Omit<PolicyDocument, 'parameters' | 'findings'>> {
  readonly parameters?: Partial<PolicyParameters>;
  readonly severities?: Partial<Record<FindingCode, Severity>>;
  /** The findings that cannot be waived under it, though the national rules let them be. */
  readonly unwaivable?: readonly FindingCode[];
}

const NATIONAL = describePolicy(NATIONAL_2018);

/** A pack that says what the national one says, but for what is given. */
export function policyDocument(some: SomePolicy): PolicyDocument {
  const { parameters = {}, severities = {}, unwaivable = [], ...others } = some;
  return {
    ...NATIONAL,
    name: 'ours',
    title: '本区规则',
    englishTitle: undefined,
    from: '2026-01-01',
    ...others,
    parameters: { ...NATIONAL.parameters, ...parameters },
    findings: NATIONAL.findings.map((finding) => ({
      ...finding,
      severity: severities[finding.code] ?? finding.severity,
      waivable: finding.waivable && !unwaivable.includes(finding.code),
    })),
  };
}

/** Packs that differ from the national one in everything a pack may set; what they say else stays unprinted. */
export function somePolicy(names: readonly string[]): fc.Arbitrary<SomePolicy> {
  return fc
    .record({
      name: fc.constantFrom(...names),
      from: someDate,
      days: fc.option(fc.integer({ min: 1, max: 200 }), { nil: undefined, freq: 1 }),
      judgedLevels: fc
        .subarray([...STATION_LEVELS])
        .map((levels): readonly StationLevel[] => [...new Set([...levels, 'TOWN_STATION' as const])]),
      parameters: fc.record({
        jointBranchMaximumStations: fc.integer({ min: 2, max: 5 }),
        committeeMinimumSize: fc.constantFrom(3, 4),
        committeeMaximumSize: fc.constantFrom(5, 7),
        termReminderMonths: fc.constantFrom(6, 7, 12),
        relationTransferMonths: fc.constantFrom(1, 3, 6),
      }),
      severities: fc.record({
        SECRETARY_MISSING: fc.constantFrom<Severity>('ERROR', 'WARNING'),
        DEVELOPMENT_NOT_STARTED: fc.constantFrom<Severity>('ERROR', 'WARNING'),
        RELATION_NOT_TRANSFERRED: fc.constantFrom<Severity>('ERROR', 'WARNING'),
      }),
      unwaivable: fc.subarray([...WAIVABLE_FINDING_CODES]),
    })
    .map(({ days, ...some }) => ({ ...some, until: days === undefined ? undefined : addDays(some.from, days) }));
}
