import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../../src/access/asker.ts';
import { unlimited } from '../../src/access/asker.ts';
import { actFor } from '../../src/services/act-for.ts';
import { addWorker } from '../../src/services/add-worker.ts';
import { createDivision } from '../../src/services/create-division.ts';
import { createStation } from '../../src/services/create-station.ts';
import { traceReading } from '../../src/services/trace-reading.ts';
import { openApp, type TestApp } from '../support/open-app.ts';

const OFFICER: Caller = { kind: 'USER', id: 'u1', name: '区民政局' };

let app: TestApp;

beforeAll(async () => {
  app = await openApp('2026-11-21');
  await createDivision(app, { code: 'D', name: '区', level: 'DISTRICT' });
  await createDivision(app, { code: 'T', name: '镇', level: 'TOWN', parentCode: 'D' });
  for (const [code, divisionCode] of [
    ['s1', 'D'],
    ['s2', 'T'],
  ] as const) {
    await createStation(app, { code, name: code, level: 'TOWN_STATION', divisionCode, openedOn: '2020-01-01' });
    const worker = { code: `${code}-w`, name: '甲', stationCode: code, postedOn: '2020-01-01' as const };
    await addWorker(app, { ...worker, kind: 'RESIDENT' });
  }
});

afterAll(() => app.close());

describe('a reading', () => {
  it('is an entry with who read whom, committed when it is awaited', async () => {
    const before = await entries();
    await traceReading(actFor(app, unlimited(OFFICER)), {
      action: 'stationPage',
      detail: { cost: 12 },
      workers: new Set(['s2-w', 's1-w']),
      origin: { requestId: 'r1', client: 'curl' },
    });
    const [entry, ...more] = (await entries()).slice(before.length);
    expect(more).toEqual([]);
    expect(entry).toMatchObject({ kind: 'READING', action: 'stationPage', caller_kind: 'USER', caller_id: 'u1' });
    expect(entry).toMatchObject({ request_id: 'r1', client: 'curl', changes: 0, previous_hash: before.at(-1)?.hash });
    expect(JSON.parse(String(entry?.detail))).toEqual({ cost: 12, workers: ['s1-w', 's2-w'] });
    expect(await select(`select division_code from audit_place where sequence = ${entry?.sequence}`)).toEqual([
      { division_code: 'D' },
      { division_code: 'T' },
    ]);
  });

  it('of nobody leaves nothing, and does not touch the database', async () => {
    const before = await entries();
    const closed = { ...app, database: new Proxy(app.database, { get: () => expect.unreachable() }) };
    await traceReading(closed, { action: 'stationPage', workers: [] });
    expect(await entries()).toEqual(before);
  });

  it('waits with others that come while the database is busy, and all are written in one transaction', async () => {
    const before = (await entries()).length;
    let transactions = 0;
    const write: typeof app.database.write = app.database.write.bind(app.database);
    app.database.write = (work) => {
      transactions++;
      return write(work);
    };
    try {
      const readings = Array.from({ length: 20 }, (_, index) =>
        traceReading(app, { action: `r${index}`, workers: ['s1-w'] }),
      );
      await Promise.all(readings);
    } finally {
      app.database.write = write;
    }
    expect(transactions).toBe(1);
    expect((await entries()).slice(before).map(({ action }) => action)).toEqual(
      Array.from({ length: 20 }, (_, index) => `r${index}`),
    );
  });

  it('that cannot be written fails, and the next one can', async () => {
    const before = (await entries()).length;
    const failing = traceReading({ ...app, now: () => expect.unreachable() }, { action: 'r', workers: ['s1-w'] });
    await expect(failing).rejects.toThrow();
    const nobody = { ...app.asker, caller: { ...app.asker.caller, name: null as unknown as string } };
    const refused = traceReading({ ...app, asker: nobody }, { action: 'r', workers: ['s1-w'] });
    await expect(refused).rejects.toThrow(/NOT NULL/);
    const write = app.database.write;
    app.database.write = () => Promise.reject(new Error('locked'));
    await expect(traceReading(app, { action: 'r', workers: ['s1-w'] })).rejects.toThrow(/locked/);
    app.database.write = write;
    await traceReading(app, { action: 'after', workers: ['s1-w'] });
    expect((await entries()).slice(before).map(({ action }) => action)).toEqual(['after']);
  });
});

function entries() {
  return select('select * from audit_entry order by sequence');
}

async function select(text: string): Promise<readonly Record<string, unknown>[]> {
  return (await sql.raw<Record<string, unknown>>(text).execute(app.database.reader)).rows;
}
