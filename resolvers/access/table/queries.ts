import type { Rows } from '../rows.ts';

/** Who may ask what. `node` looks at the type of the object it is asked for; divisions and policies are no secret. */
export const QUERIES: Rows = {
  Query: {
    OPEN: 'node division divisions policy policies viewer',
    READ: `station stations nonCompliantStations branch branches partyBody partyBodies
      complianceSummary organizationStatistics trend forecast jointBranchPlan proposeNeighbors simulate`,
    PEOPLE: 'worker workers previewRoster',
    DECIDE: 'auditTrail personData',
    ADMINISTER: 'apiKeys users administrationTrail',
  },
};
