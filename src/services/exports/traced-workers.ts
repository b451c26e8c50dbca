import type { IsoDate } from '../../domain/date.ts';
import { listWorkers, type WorkerFilter } from '../../storage/list-workers.ts';
import type { App } from '../app.ts';
import { type Reading, traceReading } from '../trace-reading.ts';
import { takeTurns } from './pages.ts';
import { streamWorkers, type WorkerOnDate } from './worker-rows.ts';

/** So many codes are read at a time. */
const PAGE = 1_000;

/**
 * {@link streamWorkers}, of whom the log knows before any of them leaves. Who is recorded after they were written down
 * there is left out.
 */
export async function* streamTracedWorkers(
  app: App,
  filter: WorkerFilter,
  date: IsoDate,
  reading: Omit<Reading, 'workers'>,
): AsyncGenerator<readonly WorkerOnDate[], void, undefined> {
  const workers = await readCodes(app, filter, date);
  await traceReading(app, { ...reading, workers });
  for await (const page of streamWorkers(app, filter, date))
    yield page.filter(({ worker }) => workers.has(worker.code));
}

async function readCodes({ database, asker }: App, filter: WorkerFilter, date: IsoDate): Promise<ReadonlySet<string>> {
  const codes = new Set<string>();
  for (let after: string | null = null; ; ) {
    const window = { after, limit: PAGE };
    const page = await listWorkers(database.reader, asker.scopes.PEOPLE, filter, date, window);
    for (const { code } of page) codes.add(code);
    if (page.length < PAGE) return codes;
    after = page.at(-1)?.code ?? null;
    await takeTurns();
  }
}
