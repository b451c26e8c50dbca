import type { Act } from '../access/act.ts';
import type { Asker } from '../access/asker.ts';
import type { Policy } from '../compliance/policy.ts';
import { dayInShanghai, type IsoDate } from '../domain/date.ts';
import type { TellProgress } from '../domain/progress.ts';
import type { Database } from '../storage/connect.ts';
import type { PieceSolver } from './pieces/piece-solver.ts';

/** What every use case needs: the database, the policies there are, a solver of large planner pieces, and a clock. */
export interface App {
  readonly database: Database;
  /**
   * The packs the program comes with and those added to the database, as they were when last looked at: at the start of
   * every request and every change (see {@link lookForPolicies}).
   */
  policies: readonly Policy[];
  /** The state of the added packs that was looked at; absent: none. */
  policyRevision?: number;
  readonly solver: Pick<PieceSolver, keyof PieceSolver>;
  readonly now: () => Temporal.Instant;
  /** On whose behalf it works. */
  readonly asker: Asker;
  /** What they are doing, where it is a change; absent: nothing, or the program does it by itself. */
  readonly act?: Act | undefined;
  /** Is told how far long work is; absent: nobody looks on. */
  readonly tell?: TellProgress | undefined;
  /** Where changes are only tried; absent: they are made. */
  readonly trial?: Trial;
}

/** Changes that are tried one after the other in one transaction, which is undone; nothing is judged meanwhile. */
export interface Trial {
  /** The stations they touch, and those that share a branch with these. */
  readonly touched: Set<string>;
}

/** Today in Shanghai: the day for which verdicts are stored. */
export function today(app: App): IsoDate {
  return dayInShanghai(app.now());
}
