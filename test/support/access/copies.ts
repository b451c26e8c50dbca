import { createHash } from 'node:crypto';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importSnapshot } from '../../../src/services/import-snapshot.ts';
import { renewVerdicts } from '../../../src/services/renew-verdicts.ts';
import type { Database } from '../../../src/storage/connect.ts';
import type { Tables } from '../../../src/storage/tables.ts';
import { openApp, type TestApp } from '../open-app.ts';
import { threeDistricts } from './three-districts.ts';

const DAY = '2026-11-21';

/** What facts and verdicts are kept in. */
const TABLES = [
  'division',
  'policy',
  'party_body',
  'station',
  'responsible_body',
  'adjacency',
  'worker',
  'posting',
  'membership',
  'relation',
  'branch',
  'coverage',
  'committee',
  'committee_member',
  'secretary',
  'waiver',
  'verdict',
  'verdict_finding',
] as const satisfies readonly (keyof Tables)[];

/** The three districts, or others, judged; in memory, or at a URL. */
export async function openDistricts(facts = threeDistricts(), url?: string): Promise<TestApp> {
  const app = await openApp(DAY, url);
  await importSnapshot(app, facts);
  await renewVerdicts(app);
  return app;
}

/** The three districts in a file, and as many copies of it to change as are wanted. */
export class Copies implements Disposable {
  readonly #folder = mkdtempSync(join(tmpdir(), 'zhibu-copies-'));
  readonly #file = join(this.#folder, 'districts.db');

  static async make(): Promise<Copies> {
    const copies = new Copies();
    const app = await openDistricts(threeDistricts(), `sqlite:${copies.#file}`);
    await app.close();
    return copies;
  }

  /** Does something with a copy of its own. */
  async use<Made>(work: (app: TestApp) => Promise<Made>): Promise<Made> {
    const copy = join(this.#folder, 'copy.db');
    for (const suffix of ['', '-wal', '-shm']) rmSync(copy + suffix, { force: true });
    copyFileSync(this.#file, copy);
    const app = await openApp(DAY, `sqlite:${copy}`);
    try {
      return await work(app);
    } finally {
      await app.close();
    }
  }

  [Symbol.dispose](): void {
    rmSync(this.#folder, { recursive: true });
  }
}

/** Stands for every fact and every verdict in a database. */
export async function digestFacts({ reader }: Database): Promise<string> {
  const hash = createHash('sha256');
  for (const table of TABLES) hash.update(JSON.stringify(await reader.selectFrom(table).selectAll().execute()));
  return hash.digest('hex');
}
