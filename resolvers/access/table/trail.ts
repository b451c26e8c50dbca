import { paged, type Rows } from '../rows.ts';

/** The log. Its entries are narrowed where they are asked for, by what the asker decides or administers. */
export const TRAIL: Rows = {
  AuditEntry: { OPEN: 'sequence at caller client requestId action kind note changes' },
  AuditCaller: { OPEN: 'kind id name' },
  AuditChange: { OPEN: 'number subject code fact fields' },
  AuditField: { OPEN: 'name before after' },
  ...paged('OPEN', 'AuditEntry'),
};
