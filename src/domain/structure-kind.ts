export const STRUCTURE_KINDS = [
  'BRANCH',
  'BRANCH_WITH_COMMITTEE',
  'JOINT_BRANCH',
  'AFFILIATION',
  'DEVELOPMENT',
] as const;
/** What the rules can demand of a station (应有组织形式). */
export type StructureKind = (typeof STRUCTURE_KINDS)[number];
