// Files sent by mistake or on purpose: each is answered, /health meanwhile is too, and memory stays bounded.
import { once } from 'node:events';
import { request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { stationCodesUnder } from '../src/storage/station-codes.ts';
import { HOSTILE_PACKAGES, type HostileFile } from '../test/support/hostile-packages.ts';
import { HOSTILE_SHEETS } from '../test/support/hostile-sheets.ts';
import { endlessRoster, largeRoster } from '../test/support/large-rosters.ts';
import { askHealth } from './ask-health.ts';
import { type MeasuredServer, startMeasured } from './measured-server.ts';
import { openFile, prepareNation } from './open-nation.ts';
import { judgeAtMost, printTable } from './print-table.ts';
import { readMemory } from './read-memory.ts';

const STATIONS = 1_000;
const MOST_HEALTH_MS = 100;
/** What a reading thread may have, and what it may unpack outside of its heap. */
const MOST_MEMORY_MIB = 480;
const WORST_TOLD = 5;
const WARM_UP = 3;
const OWNER_KEY = 'zhibu-bench-owner-key-0123456789abcdef';

interface Outcome {
  readonly title: string;
  readonly isRight: boolean;
  readonly answer: string;
  /** Milliseconds. */
  readonly took: number;
  readonly health: number;
  /** MiB above what the server had before. */
  readonly memory: number;
}

const file = await prepareNation(STATIONS);
const { divisionCode, stationCodes } = await findCity();
const FILES: readonly HostileFile[] = [
  ...HOSTILE_PACKAGES,
  ...HOSTILE_SHEETS,
  { title: 'one long text nineteen thousand times', bytes: endlessRoster, refused: 'TOOK_TOO_LONG' },
  { title: '19,999 people nobody understands', bytes: () => largeRoster(19_999), names: Array(19_999).fill('测试甲') },
  { title: '19,900 new people', bytes: () => newPeople(19_900), names: Array(19_900).fill('') },
];
const environment = {
  DATABASE_URL: `sqlite:${file}`,
  HOST: '127.0.0.1',
  PORT: '0',
  ZHIBU_LOG: 'error',
  ZHIBU_OWNER_KEY: OWNER_KEY,
};
const zhibu = fileURLToPath(new URL('../src/cli/zhibu.ts', import.meta.url));
const server = await startMeasured(zhibu, ['serve'], environment);
try {
  const sound = new TextEncoder().encode('姓名,政治面貌\n测试甲,党员\n');
  for (let time = 0; time < WARM_UP; time++) await send(server, sound);
  const before = await readMemory(server.pid);
  const outcomes: Outcome[] = [];
  for (const hostile of FILES) {
    const bytes = await hostile.bytes();
    outcomes.push(await measure(server, hostile, bytes, before));
  }
  const wrong = outcomes.filter(({ isRight }) => !isRight);
  const by = (what: 'health' | 'memory' | 'took') => outcomes.toSorted((one, other) => other[what] - one[what]);
  const tell = (what: 'health' | 'memory' | 'took', unit: string) =>
    by(what)
      .slice(0, WORST_TOLD)
      .map((each) => [each.title, `${each[what].toFixed(0)} ${unit}`, each.answer]);
  printTable(`${FILES.length} hostile rosters over HTTP`, [
    ['answered with a coded error, or rightly', `${outcomes.length - wrong.length} of ${outcomes.length}`],
    ...wrong.map(({ title, answer }) => [`NOT: ${title}`, answer]),
    ['/health, of 100 ms, at worst', judgeAtMost((by('health')[0]?.health ?? 0) / MOST_HEALTH_MS, 1)],
    ...tell('health', 'ms'),
    [
      `memory above before, of ${MOST_MEMORY_MIB} MiB`,
      judgeAtMost((by('memory')[0]?.memory ?? 0) / MOST_MEMORY_MIB, 1),
    ],
    ...tell('memory', 'MiB'),
    ['the longest', ''],
    ...tell('took', 'ms'),
  ]);
  if (wrong.length > 0) process.exitCode = 1;
} finally {
  await server.stop();
}

async function measure(
  measured: MeasuredServer,
  { title, refused, names }: HostileFile,
  bytes: Uint8Array,
  before: number,
): Promise<Outcome> {
  const health = askHealth(measured.origin);
  let [most, isOver] = [0, false];
  const watching = (async () => {
    while (!isOver) {
      most = Math.max(most, await readMemory(measured.pid));
      await wait(10);
    }
  })();
  const begun = performance.now();
  const { status, body } = await send(measured, bytes);
  const took = performance.now() - begun;
  // what is left to be done counts, too
  await wait(50);
  await health.stop();
  isOver = true;
  await watching;
  const { error, counts } = JSON.parse(body);
  const isRight = refused === undefined ? counts?.rows === names?.length : status < 500 && error?.code === refused;
  const answer = `${status} ${error?.code ?? JSON.stringify(counts)}`;
  return { title, isRight, answer, took, health: health.worst(), memory: most - before };
}

async function send({ origin }: MeasuredServer, bytes: Uint8Array): Promise<{ status: number; body: string }> {
  const sent = request(`${origin}/roster/preview?division=${divisionCode}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', authorization: `Bearer ${OWNER_KEY}` },
  });
  sent.end(bytes);
  const [response] = await once(sent, 'response');
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  return { status: response.statusCode, body: Buffer.concat(chunks).toString() };
}

async function findCity(): Promise<{ divisionCode: string; stationCodes: readonly string[] }> {
  const { database } = await openFile(file);
  const { reader } = database;
  const cities = reader.selectFrom('division').select('code').where('level', '=', 'CITY');
  const { code } = await cities.orderBy('code').executeTakeFirstOrThrow();
  const stationCodes = await stationCodesUnder(reader, code);
  await database.close();
  return { divisionCode: code, stationCodes };
}

/** Everybody new, at all stations of the city in turn, every seventh a full member. */
function newPeople(count: number): Uint8Array {
  const lines = Array.from({ length: count }, (_, index) => {
    const name = `新${String.fromCodePoint(0x4e00 + Math.floor(index / 100), 0x5e00 + (index % 100))}`;
    return `${name},${stationCodes[index % stationCodes.length]},${index % 7 === 0 ? '中共党员' : '群众'},2025-03-01`;
  });
  return new TextEncoder().encode(['姓名,所属站点,政治面貌,派驻时间', ...lines].join('\n'));
}
