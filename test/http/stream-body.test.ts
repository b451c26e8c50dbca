import { mkdtempSync, rmSync } from 'node:fs';
import { get as request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import type { Facts } from '../../src/domain/facts.ts';
import { createApi } from '../../src/server/create-api.ts';
import { startServer } from '../../src/server/start-server.ts';
import { streamBody } from '../../src/server/stream-body.ts';
import { streamStations } from '../../src/services/exports/station-rows.ts';
import { importSnapshot } from '../../src/services/import-snapshot.ts';
import { renameStation } from '../../src/services/rename-station.ts';
import { renewVerdicts } from '../../src/services/renew-verdicts.ts';
import { OWNER, openApp } from '../support/open-app.ts';
import { smallDistrict } from '../support/small-district.ts';

const folder = mkdtempSync(join(tmpdir(), 'zhibu-streams-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** 1,200 stations with long names: more than sockets hold. */
function manyStations(): Facts {
  const codes = Array.from({ length: 1_200 }, (_, index) => `s${String(index).padStart(4, '0')}x`);
  const facts = smallDistrict({ stations: codes.map((code) => `${code}0`).join(' ') });
  return {
    ...facts,
    stations: facts.stations.map((station) => ({ ...station, name: `${station.code}${'站'.repeat(150)}` })),
  };
}

async function openMany() {
  const app = await openApp('2026-11-21', `sqlite:${join(folder, `${crypto.randomUUID()}.db`)}`);
  await importSnapshot(app, manyStations());
  await renewVerdicts(app);
  return app;
}

test('an export shows one state of the database, and whoever writes need not wait', async () => {
  const app = await openMany();
  const pages = streamStations(app, { filter: {}, date: '2026-11-21' });
  const first = await pages.next();
  await renameStation(app, { stationCode: 's1199x', name: '改名' });
  const names = new Map<string, string>();
  for await (const page of pages) for (const { station } of page) names.set(station.code, station.name);
  expect(first.value?.length).toBe(50);
  expect(names.size).toBe(1_150);
  expect(names.get('s1199x')).not.toBe('改名');
  const [after] = await Array.fromAsync(streamStations(app, { filter: { codes: ['s1199x'] }, date: '2026-11-21' }));
  expect(after?.[0]?.station.name).toBe('改名');
  await app.close();
});

test.each(['2026-11-21', '2025-05-05'])('every station comes once and in order, also on %s', async (date) => {
  const app = await openMany();
  const pages = await Array.fromAsync(streamStations(app, { filter: {}, date }));
  const codes = pages.flat().map(({ station }) => station.code);
  expect(codes).toEqual([...new Set(codes)].sort());
  expect(codes).toHaveLength(1_200);
  await app.close();
});

test('a download that breaks off frees what it held, and too many at once are told to wait', async () => {
  const app = await openMany();
  const open = new Set<number>();
  let number = 0;
  const stream = app.database.stream.bind(app.database);
  vi.spyOn(app.database, 'stream').mockImplementation(async function* (work) {
    const own = number++;
    open.add(own);
    try {
      // over and over for the first eight: more than any socket holds
      do yield* stream(work);
      while (own < 8);
    } finally {
      open.delete(own);
    }
  });
  const server = await startServer(createApi(app), '127.0.0.1', 0);
  const begin = () =>
    new Promise<() => void>((resolve, reject) => {
      const sent = request(`${server.origin}/export/findings.ndjson`, { headers: OWNER }, (response) => {
        response.once('readable', () => resolve(() => sent.destroy()));
      });
      sent.on('error', reject);
    });
  const downloads = await Promise.all(Array.from({ length: 8 }, begin));
  expect(open.size).toBe(8);
  const refused = await fetch(`${server.origin}/export/stations.csv`, { headers: OWNER });
  expect([refused.status, refused.headers.get('retry-after'), await refused.text()]).toEqual([
    503,
    '5',
    '正在导出的文件已有 8 个，请稍后再试\n',
  ]);
  for (const breakOff of downloads) breakOff();
  await vi.waitFor(() => expect(open.size).toBe(0));
  const whole = await fetch(`${server.origin}/export/stations.ndjson`, { headers: OWNER });
  expect((await whole.text()).trimEnd().split('\n')).toHaveLength(1_200);
  await server.stop();
  await app.close();
});

test('a reader that takes nothing more is given up', async () => {
  let isFreed = false;
  async function* pieces() {
    try {
      for (;;) yield 'x'.repeat(100);
    } finally {
      isFreed = true;
    }
  }
  const broken = vi.fn();
  const body = streamBody(pieces(), broken, 20);
  expect(await new Promise((resolve) => body.once('readable', () => resolve(String(body.read()).length)))).toBe(100);
  expect(isFreed).toBe(false);
  await vi.waitFor(() => expect(isFreed).toBe(true));
  expect(broken).toHaveBeenCalledOnce();
});

test('a text that breaks off is not taken for a whole one', async () => {
  const app = await openMany();
  const stream = app.database.stream.bind(app.database);
  vi.spyOn(app.database, 'stream').mockImplementation(async function* (work) {
    for await (const piece of stream(work)) {
      yield piece;
      throw new Error('the disk is gone');
    }
  });
  const failed = vi.fn();
  const server = await startServer(createApi(app, { log: { answered() {}, failed } }), '127.0.0.1', 0);
  const response = await fetch(`${server.origin}/export/stations.csv`, { headers: OWNER });
  await expect(response.text()).rejects.toThrow('terminated');
  expect(failed).toHaveBeenCalledOnce();
  await server.stop();
  await app.close();
});
