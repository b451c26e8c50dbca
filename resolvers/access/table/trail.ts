import { paged, type Rows } from '../rows.ts';

/** The log, and what is recorded of one person. Its entries are narrowed where they are asked for, by what the asker decides or administers. */
export const TRAIL: Rows = {
  AuditEntry: { OPEN: 'sequence at caller client requestId action kind note parameters readWorkers changes' },
  AuditParameter: { OPEN: 'name value' },
  AuditCaller: { OPEN: 'kind id name' },
  AuditChange: { OPEN: 'number subject code fact fields' },
  AuditField: { OPEN: 'name before after' },
  ...paged('OPEN', 'AuditEntry'),

  PersonData: {
    DECIDE: 'code name loggedNames certificate employer postings stages relations offices changedBy readBy',
  },
  PersonPosting: { DECIDE: 'stationCode kind from until' },
  PersonStage: { DECIDE: 'stage from' },
  PersonRelation: { DECIDE: 'from branchCode elsewhere' },
  PersonOffice: { DECIDE: 'branchCode role from until' },
};
