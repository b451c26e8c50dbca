import { paged, type Rows } from '../rows.ts';

/** Branches with what they cover and who leads them, and the party bodies above. */
export const BRANCHES: Rows = {
  Branch: {
    READ: 'id code name version establishedOn dissolvedOn division coverage fullMembers members committee',
    PEOPLE: 'secretary',
  },
  BranchCoverage: { READ: 'branch station mode from until' },
  Committee: { READ: 'electedOn termEndsOn members' },
  CommitteeMember: { READ: 'role', PEOPLE: 'worker' },
  PartyBody: { READ: 'code name version kind division from until' },
  ...paged('READ', 'Branch', 'PartyBody'),
};
