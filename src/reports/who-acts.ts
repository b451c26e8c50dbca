import type { Finding } from '../compliance/verdict.ts';
import type { FindingCode } from '../domain/finding-code.ts';

/** Who is to do what the remedy of a finding says. */
const DOERS: Readonly<Record<FindingCode, 'STATION' | 'BRANCH' | 'SUPERIOR'>> = {
  BRANCH_MISSING: 'STATION',
  COMMITTEE_MISSING: 'BRANCH',
  BRANCH_OVER_CAP: 'SUPERIOR',
  COVERAGE_MISSING: 'SUPERIOR',
  BRANCH_UNDERSIZED: 'SUPERIOR',
  JOINT_BRANCH_TOO_MANY_STATIONS: 'SUPERIOR',
  JOINT_BRANCH_TOO_FEW_MEMBERS: 'SUPERIOR',
  JOINT_BRANCH_NOT_ADJACENT: 'SUPERIOR',
  DEVELOPMENT_NOT_STARTED: 'SUPERIOR',
  COMMITTEE_SIZE_UNUSUAL: 'BRANCH',
  SECRETARY_MISSING: 'BRANCH',
  COMMITTEE_TERM_ENDING: 'SUPERIOR',
  COMMITTEE_TERM_EXPIRED: 'BRANCH',
  RELATION_NOT_TRANSFERRED: 'STATION',
  PROBATION_OVERDUE: 'STATION',
};

/** The names of those who may have to act. */
export interface Actors {
  readonly station: string;
  /** The live responsible body; null: none is recorded. */
  readonly body: string | null;
  readonly branch: (code: string) => string;
}

/** Who acts on a finding, by name. */
export function whoActs({ code, evidence }: Finding, { station, body, branch }: Actors): string {
  const superior = body ?? '上级党组织';
  switch (DOERS[code]) {
    case 'STATION':
      return station;
    case 'BRANCH':
      return evidence.branches?.map((each) => branch(each.code)).join('、') ?? superior;
    case 'SUPERIOR':
      return superior;
  }
}
