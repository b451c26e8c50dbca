// What a hostile request can cost: CPU of the server for each of 1,000 bodies of up to 1 MiB made to take long.
import { fileURLToPath } from 'node:url';
import { hostileBodies } from '../test/support/hostile-bodies.ts';
import { startMeasured } from './measured-server.ts';
import { prepareNation } from './open-nation.ts';
import { formatTime, judgeAtMost, printTable } from './print-table.ts';
import { createRandom } from './random.ts';

const STATIONS = 1_000;
const BODIES = 1_000;
const MOST_MICROSECONDS = 150_000;
const WORST_TOLD = 5;
const WARM_UP = 100;

interface Cost {
  readonly kind: string;
  readonly bytes: number;
  readonly microseconds: number;
}

const file = await prepareNation(STATIONS);
const environment = { DATABASE_URL: `sqlite:${file}`, HOST: '127.0.0.1', PORT: '0', ZHIBU_LOG: 'error' };
const zhibu = fileURLToPath(new URL('../src/cli/zhibu.ts', import.meta.url));
const server = await startMeasured(zhibu, ['serve'], environment);
try {
  for (let time = 0; time < WARM_UP; time++) await server.post('{"query":"{ stations { totalCount } }"}');
  const costs: Cost[] = [];
  for (const { kind, body } of hostileBodies(BODIES, belowOf(createRandom(6)))) {
    const before = await server.readCpu();
    await server.send(body);
    costs.push({ kind, bytes: Buffer.byteLength(body), microseconds: (await server.readCpu()) - before });
  }
  costs.sort((one, other) => one.microseconds - other.microseconds);
  const share = (part: number) => costs[Math.min(costs.length - 1, Math.floor(costs.length * part))]?.microseconds ?? 0;
  printTable(`CPU a request, ${costs.length} hostile bodies of up to 1 MiB`, [
    ['', 'CPU'],
    ['half take at most', formatTime(share(0.5))],
    ['99 of 100', formatTime(share(0.99))],
    ['the worst', formatTime(share(1))],
    ['times what is allowed', judgeAtMost(share(1) / MOST_MICROSECONDS, 1)],
    ...costs
      .slice(-WORST_TOLD)
      .reverse()
      .map(({ kind, bytes, microseconds }) => [`${kind} (${bytes} bytes)`, formatTime(microseconds)] as const),
  ]);
} finally {
  await server.stop();
}

function belowOf(random: () => number): (limit: number) => number {
  return (limit) => Math.floor(random() * limit);
}
