// All stations of a nation as NDJSON, against the same data through one GraphQL response of the same server.
import { once } from 'node:events';
import { get } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type MeasuredServer, startMeasured } from './measured-server.ts';
import { median } from './median.ts';
import { prepareNation } from './open-nation.ts';
import { headersOf, OWNER_KEY } from './owner-key.ts';
import { formatTime, judgeAtMost, printTable } from './print-table.ts';
import { readMemory } from './read-memory.ts';

const STATIONS = 40_000;
const PATH = '/export/stations.ndjson';
const MOST = 0.3;
const MOST_FIRST_BYTE_MS = 20;
const MOST_MEMORY_MIB = 50;
const ROUNDS = 5;
const FIRST_BYTES = 20;
const QUERY = `query Everything($first: Int!) {
  stations(first: $first) {
    nodes {
      code name level openedOn closedOn
      division { code name level parent { code name level parent { code name level } } }
      headcount { workers resident dispatched fullMembers probationaryMembers members }
      compliance {
        asOf status
        required { kind minimumBranches jointGroup { code } }
        findings { code severity since waiver { from } }
      }
    }
  }
}`;

interface Download {
  /** Milliseconds. */
  readonly whole: number;
  readonly bytes: number;
  readonly lines: number;
}

const file = await prepareNation(STATIONS);
const script = fileURLToPath(new URL('./export-server.ts', import.meta.url));
const headers = headersOf(OWNER_KEY);
const document = JSON.stringify({ query: QUERY, variables: { first: STATIONS } });

// memory first, on a server that has done nothing else
const fresh = await startMeasured(script, [file], {});
const memory = [await riseDuring(fresh), await riseDuring(fresh), await riseDuring(fresh)];
const firstBytes: number[] = [];
for (let time = 0; time < FIRST_BYTES; time++) firstBytes.push(await waitForFirstByte(fresh));
await fresh.stop();

const server = await startMeasured(script, [file], {});
try {
  await download(server);
  await server.post(document);
  const downloads: Download[] = [];
  const responses: number[] = [];
  const cpus = { download: [] as number[], response: [] as number[] };
  let bytes = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const cpuBefore = await server.readCpu();
    downloads.push(await download(server));
    const cpuBetween = await server.readCpu();
    const begun = performance.now();
    bytes = Buffer.byteLength(await server.post(document));
    responses.push(performance.now() - begun);
    cpus.download.push(cpuBetween - cpuBefore);
    cpus.response.push((await server.readCpu()) - cpuBetween);
  }
  const [whole, peer] = [median(downloads.map((each) => each.whole)), median(responses)];
  const cpu = { download: median(cpus.download), response: median(cpus.response) };
  const slowest = Math.max(...firstBytes);
  printTable(`${downloads[0]?.lines} stations of ${STATIONS} as NDJSON, against one GraphQL response`, [
    ['', 'wall', 'CPU of the server', 'bytes'],
    ['NDJSON', formatTime(whole * 1000), formatTime(cpu.download), String(downloads[0]?.bytes)],
    ['GraphQL', formatTime(peer * 1000), formatTime(cpu.response), String(bytes)],
    ['ratio', judgeAtMost(whole / peer, MOST), judgeAtMost(cpu.download / cpu.response, MOST)],
    ['first byte, ms', judgeAtMost(median(firstBytes), MOST_FIRST_BYTE_MS), `slowest ${slowest.toFixed(1)}`],
    [
      'memory, MiB',
      judgeAtMost(Math.max(...memory), MOST_MEMORY_MIB),
      memory.map((each) => each.toFixed(0)).join(', '),
    ],
  ]);
} finally {
  await server.stop();
}

async function download({ origin }: MeasuredServer): Promise<Download> {
  const begun = performance.now();
  const [response] = await once(get(`${origin}${PATH}`, { headers }), 'response');
  let [bytes, lines] = [0, 0];
  for await (const chunk of response) {
    bytes += chunk.length;
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) lines++;
  }
  return { whole: performance.now() - begun, bytes, lines };
}

/** Milliseconds from asking to the first byte of the file; the rest is not wanted. */
async function waitForFirstByte({ origin }: MeasuredServer): Promise<number> {
  const begun = performance.now();
  const sent = get(`${origin}${PATH}`, { headers });
  const [response] = await once(sent, 'response');
  await once(response, 'data');
  const waited = performance.now() - begun;
  sent.destroy();
  await wait(50);
  return waited;
}

/** How far the memory of the server's own (pages of the database file are not) rises above what it was, in MiB. */
async function riseDuring(measured: MeasuredServer): Promise<number> {
  const before = await readMemory(measured.pid);
  let [most, isOver] = [before, false];
  const ended = download(measured).then(() => {
    isOver = true;
  });
  while (!isOver) {
    await wait(2);
    most = Math.max(most, await readMemory(measured.pid));
  }
  await ended;
  return most - before;
}
