import type { Policy } from '../compliance/policy.ts';
import { dayInShanghai, type IsoDate } from '../domain/date.ts';
import type { Database } from '../storage/connect.ts';

/** What every use case needs: the database, the policies there are, and a clock. */
export interface App {
  readonly database: Database;
  readonly policies: readonly Policy[];
  readonly now: () => Temporal.Instant;
}

/** Today in Shanghai: the day for which verdicts are stored. */
export function today(app: App): IsoDate {
  return dayInShanghai(app.now());
}
