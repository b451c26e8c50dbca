/** The nine findings of clause 11, which make a station fail, and the six notices, which do not. */
export const FINDING_CODES = [
  'BRANCH_MISSING',
  'COMMITTEE_MISSING',
  'BRANCH_OVER_CAP',
  'COVERAGE_MISSING',
  'BRANCH_UNDERSIZED',
  'JOINT_BRANCH_TOO_MANY_STATIONS',
  'JOINT_BRANCH_TOO_FEW_MEMBERS',
  'JOINT_BRANCH_NOT_ADJACENT',
  'DEVELOPMENT_NOT_STARTED',
  'COMMITTEE_SIZE_UNUSUAL',
  'SECRETARY_MISSING',
  'COMMITTEE_TERM_ENDING',
  'COMMITTEE_TERM_EXPIRED',
  'RELATION_NOT_TRANSFERRED',
  'PROBATION_OVERDUE',
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

/** The findings that 一般 or 可以 in the text leaves room to waive. */
export const WAIVABLE_FINDING_CODES = [
  'BRANCH_OVER_CAP',
  'COVERAGE_MISSING',
  'BRANCH_UNDERSIZED',
  'JOINT_BRANCH_TOO_MANY_STATIONS',
  'JOINT_BRANCH_NOT_ADJACENT',
] as const satisfies readonly FindingCode[];
export type WaivableFindingCode = (typeof WAIVABLE_FINDING_CODES)[number];
