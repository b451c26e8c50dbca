import { PROGRAM } from '../../src/access/asker.ts';
import { POLICIES } from '../../src/compliance/policies/policies.ts';
import type { IsoDate } from '../../src/domain/date.ts';
import type { App } from '../../src/services/app.ts';
import { PieceSolver } from '../../src/services/pieces/piece-solver.ts';
import { connect } from '../../src/storage/connect.ts';
import { migrate } from '../../src/storage/migrate.ts';

/** An app on an empty database, with a clock that tests can set. */
export interface TestApp extends App {
  /** Noon in Shanghai of a day. */
  setDay(day: IsoDate): void;
  close(): Promise<void>;
}

/** Opens a database in memory, or at a URL, brought to the present schema. */
export async function openApp(day: IsoDate, url = 'sqlite::memory:'): Promise<TestApp> {
  const database = await connect(url);
  await migrate(database);
  const solver = new PieceSolver();
  let now = noonOf(day);
  return {
    database,
    policies: POLICIES,
    solver,
    asker: PROGRAM,
    now: () => now,
    setDay(next) {
      now = noonOf(next);
    },
    async close() {
      await solver.close();
      await database.close();
    },
  };
}

function noonOf(day: IsoDate): Temporal.Instant {
  return Temporal.Instant.from(`${day}T12:00:00+08:00`);
}
