// Finding out who asks, of a key for a province of 1,501 divisions: after nothing was written, after a posting was, and
// after the roles of somebody were, so that everything is looked up.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Division } from '../src/domain/division.ts';
import { createKey } from '../src/services/access/create-key.ts';
import { KnownAskers } from '../src/services/access/known-askers.ts';
import { addWorker } from '../src/services/add-worker.ts';
import { importSnapshot } from '../src/services/import-snapshot.ts';
import { openApp } from '../test/support/open-app.ts';
import { median } from './median.ts';
import { formatRatio, formatTime, printTable } from './print-table.ts';

const CITIES = 15;
const DISTRICTS_OF_A_CITY = 99;
const ROUNDS = 200;

const folder = mkdtempSync(join(tmpdir(), 'zhibu-asker-'));
const app = await openApp('2026-11-22', `sqlite:${join(folder, 'province.db')}`);
try {
  const divisions = makeProvince();
  const station = {
    code: 's',
    name: '站',
    level: 'TOWN_STATION',
    divisionCode: 'C0-0',
    openedOn: '2020-01-01',
  } as const;
  const nothing = { partyBodies: [], adjacencies: [], workers: [], branches: [], waivers: [] };
  await importSnapshot(app, { ...nothing, divisions, stations: [{ ...station, responsibleBodies: [] }] });
  const grants = [{ role: 'DISTRICT_OFFICER', divisionCode: 'P' }] as const;
  const { key } = await createKey(app, { name: 'province', grants });
  const askers = new KnownAskers(app);
  const costs = { nothing: [] as number[], posting: [] as number[], roles: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    costs.nothing.push(await measure(askers, key ?? ''));
    await addWorker(app, { code: `w${round}`, name: '工', stationCode: 's', kind: 'RESIDENT', postedOn: '2026-01-01' });
    costs.posting.push(await measure(askers, key ?? ''));
    await createKey(app, { name: 'other', grants });
    costs.roles.push(await measure(askers, key ?? ''));
  }
  const [none, posting, roles] = [median(costs.nothing), median(costs.posting), median(costs.roles)];
  printTable(`Who asks with a key for ${divisions.length} divisions, CPU`, [
    ['after', 'time'],
    ['nothing was written', formatTime(none)],
    ['a posting was written', formatTime(posting)],
    ['roles were written', formatTime(roles)],
  ]);
  console.log(`\n  looked up, times remembered after a posting: ${formatRatio(roles / posting)}`);
} finally {
  await app.close();
  rmSync(folder, { recursive: true });
}

/** The CPU time of finding out who has a key, in microseconds. */
async function measure(askers: KnownAskers, key: string): Promise<number> {
  const before = process.cpuUsage();
  const known = await askers.byKey(key);
  const { user, system } = process.cpuUsage(before);
  if (known === null) throw new Error('the key does not open');
  return user + system;
}

function makeProvince(): readonly Division[] {
  const cities = Array.from({ length: CITIES }, (_, city): Division[] => [
    { code: `C${city}`, name: `第${city}市`, level: 'CITY', parentCode: 'P' },
    ...Array.from({ length: DISTRICTS_OF_A_CITY }, (__, district): Division => {
      const code = `C${city}-${district}`;
      return { code, name: `第${code}区`, level: 'DISTRICT', parentCode: `C${city}` };
    }),
  ]);
  return [{ code: 'P', name: '省', level: 'PROVINCE' }, ...cities.flat()];
}
