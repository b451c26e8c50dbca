import { OWNER_PREFIX } from '../../src/access/api-key.ts';
import { PROGRAM } from '../../src/access/asker.ts';
import { POLICIES } from '../../src/compliance/policies/policies.ts';
import type { IsoDate } from '../../src/domain/date.ts';
import { hashKey } from '../../src/services/access/key-text.ts';
import { writeOwnerKey } from '../../src/services/access/owner-key.ts';
import type { App } from '../../src/services/app.ts';
import { PieceSolver } from '../../src/services/pieces/piece-solver.ts';
import { noteKeyUse } from '../../src/storage/api-key.ts';
import { connect } from '../../src/storage/connect.ts';
import { migrate } from '../../src/storage/migrate.ts';

/** Opens everything on an app of {@link openApp}. */
export const OWNER_KEY = 'the-owner-of-the-tests';
/** What its holder sends. */
export const OWNER = { authorization: `Bearer ${OWNER_KEY}` } as const;

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
  const app: TestApp = {
    database,
    policies: POLICIES,
    solver,
    asker: PROGRAM,
    now: () => now,
    setDay(next) {
      now = noonOf(next);
    },
    async close() {
      // what is written after an answer
      await new Promise((resolve) => setImmediate(resolve));
      await solver.close();
      await database.close();
    },
  };
  // used today already, so that the first request of a test writes nothing
  const key = { prefix: OWNER_PREFIX, name: OWNER_PREFIX, createdAt: now.toString(), createdBy: 'test' };
  await database.write(async (trx) => {
    await writeOwnerKey(trx, key, hashKey(OWNER_KEY));
    await noteKeyUse(trx, OWNER_PREFIX, day);
  });
  return app;
}

function noonOf(day: IsoDate): Temporal.Instant {
  return Temporal.Instant.from(`${day}T12:00:00+08:00`);
}
