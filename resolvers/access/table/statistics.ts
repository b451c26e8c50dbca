import { paged, type Rows } from '../rows.ts';

/** Totals and the form. */
export const STATISTICS: Rows = {
  ComplianceSummary: { READ: 'asOf stations byStatus byFinding byRequiredKind' },
  StatusCount: { READ: 'status count' },
  FindingCount: { READ: 'code count' },
  RequiredKindCount: { READ: 'kind count' },
  OrganizationStatistics: { READ: 'asOf division total rows isConsistent contradictions' },
  StatisticsRow: { READ: 'division parentCode depth isDirect figures' },
  StatisticsFigures: {
    READ: `stations organized unorganized ownBranch jointBranch jointBranches jointBranchesWithThreeMembers
      enoughMembers enoughMembersWithOwnBranch branchMissing fewMembers noMembers developing affiliated
      workers members relationsElsewhere organizationCoverage ownBranchRate workCoverage`,
  },
  StatisticsRate: { READ: 'numerator denominator value definition' },
  StatisticsContradiction: { READ: 'code message stations branch' },
  TrendPoint: { READ: 'asOf figures' },
  ...paged('READ', 'StatisticsRow', 'StatisticsContradiction'),
};
