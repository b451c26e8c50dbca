import { copyFile, mkdir, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROGRAM } from '../src/access/asker.ts';
import { POLICIES } from '../src/compliance/policies/policies.ts';
import type { Facts } from '../src/domain/facts.ts';
import type { App } from '../src/services/app.ts';
import { holdsNothing } from '../src/services/holds-nothing.ts';
import { PieceSolver } from '../src/services/pieces/piece-solver.ts';
import { renewVerdicts } from '../src/services/renew-verdicts.ts';
import { connect } from '../src/storage/connect.ts';
import { migrate } from '../src/storage/migrate.ts';
import { replaceFacts } from '../src/storage/replace-facts.ts';
import { makeNation } from './nation.ts';
import { formatRate } from './print-table.ts';

/** So many districts are written in one transaction. */
const CHUNK = 50;
/** Changed whenever a nation is made in another way. */
const EDITION = 1;

/** Where databases are kept from one run to the next. */
export const FOLDER = join(tmpdir(), 'zhibu-bench');

/** An app on a database file, with the clock of the machine. */
export async function openFile(file: string): Promise<App> {
  const database = await connect(`sqlite:${file}`);
  await migrate(database);
  return { database, policies: POLICIES, solver: new PieceSolver(), now: () => Temporal.Now.instant(), asker: PROGRAM };
}

/** The file of a nation with so many stations, every verdict as of today; made when it is first asked for. */
export async function prepareNation(stations: number): Promise<string> {
  await mkdir(FOLDER, { recursive: true });
  const file = join(FOLDER, `nation-${stations}-${EDITION}.db`);
  const isNew = await stat(file).then(
    () => false,
    () => true,
  );
  // under its own name only once it is complete, whoever else makes one meanwhile
  const made = isNew ? `${file}.${process.pid}` : file;
  const app = await openFile(made);
  try {
    if (await holdsNothing(app)) await writeNation(app, stations);
    const begun = performance.now();
    await renewVerdicts(app);
    if (isNew) console.log(`judged ${formatRate(stations, begun)}`);
  } finally {
    await app.database.close();
  }
  if (isNew) await rename(made, file);
  return file;
}

/** A copy of a nation that may be changed, and the way to be rid of it. */
export async function copyNation(
  stations: number,
): Promise<{ readonly app: App; readonly file: string; readonly remove: () => Promise<void> }> {
  const copy = join(FOLDER, `copy-${stations}-${process.pid}.db`);
  await copyFile(await prepareNation(stations), copy);
  const app = await openFile(copy);
  return {
    app,
    file: copy,
    async remove() {
      await app.database.close();
      await removeDatabase(copy);
    },
  };
}

export async function removeDatabase(file: string): Promise<void> {
  for (const suffix of ['', '-wal', '-shm']) await rm(`${file}${suffix}`, { force: true });
}

/** District by district, some together, so that memory stays flat. */
async function writeNation({ database, now }: App, stations: number): Promise<void> {
  const begun = performance.now();
  let chunk: Facts[] = [];
  const write = async () => {
    await database.write(async (trx) => {
      for (const district of chunk) await replaceFacts(trx, district, now().toString());
    });
    chunk = [];
  };
  for (const district of makeNation(stations)) {
    chunk.push(district);
    if (chunk.length === CHUNK) await write();
  }
  await write();
  console.log(`wrote ${formatRate(stations, begun)}`);
}
