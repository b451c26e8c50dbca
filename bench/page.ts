// A page of 50 failing stations with town, counts and findings: CPU of the API against that of an endpoint by hand.
import { fileURLToPath } from 'node:url';
import { type MeasuredServer, startMeasured } from './measured-server.ts';
import { median } from './median.ts';
import { prepareNation } from './open-nation.ts';
import { PAGE_QUERY } from './page-query.ts';
import { formatTime, judgeAtMost, printTable } from './print-table.ts';

const STATIONS = 40_000;
const PAGE = 50;
const MOST = 4;
const WARM_UP = 1_500;
const ROUNDS = 20;
/** So many requests to one server before the other has its turn. */
const BLOCK = 100;

const pathOf = (script: string) => fileURLToPath(new URL(script, import.meta.url));
const file = await prepareNation(STATIONS);
const environment = { DATABASE_URL: `sqlite:${file}`, HOST: '127.0.0.1', PORT: '0' };
const api = await startMeasured(pathOf('../src/cli/zhibu.ts'), ['serve'], environment);
const byHand = await startMeasured(pathOf('./page-by-hand.ts'), [file], {});
try {
  const document = JSON.stringify({ query: PAGE_QUERY, variables: { first: PAGE } });
  const [body, expected] = [withoutExtensions(await api.post(document)), await byHand.post(document)];
  if (body !== expected) throw new Error(`the two do not answer the same:\n${body}\n${expected}`);

  const figures = { api: newFigures(), byHand: newFigures() };
  await ask(api, document, WARM_UP);
  await ask(byHand, document, WARM_UP);
  for (let round = 0; round < ROUNDS; round++) {
    await measure(api, document, figures.api);
    await measure(byHand, document, figures.byHand);
  }
  const cpu = { api: median(figures.api.cpus), byHand: median(figures.byHand.cpus) };
  printTable(
    `A page of ${PAGE} failing stations of ${STATIONS}, ${Buffer.byteLength(body)} bytes, the same from both`,
    [
      ['', 'CPU a request', 'wall a request'],
      ['GraphQL', formatTime(cpu.api), formatTime(median(figures.api.walls))],
      ['by hand', formatTime(cpu.byHand), formatTime(median(figures.byHand.walls))],
      ['CPU', judgeAtMost(cpu.api / cpu.byHand, MOST)],
    ],
  );
} finally {
  await api.stop();
  await byHand.stop();
}

/** The API says of every answer what it cost, too. */
function withoutExtensions(body: string): string {
  const { extensions, ...answer } = JSON.parse(body);
  return JSON.stringify(answer);
}

interface Figures {
  readonly cpus: number[];
  readonly walls: number[];
}

function newFigures(): Figures {
  return { cpus: [], walls: [] };
}

async function measure(server: MeasuredServer, document: string, { cpus, walls }: Figures): Promise<void> {
  const cpuBefore = await server.readCpu();
  const begun = performance.now();
  await ask(server, document, BLOCK);
  walls.push(((performance.now() - begun) * 1000) / BLOCK);
  cpus.push(((await server.readCpu()) - cpuBefore) / BLOCK);
}

async function ask(server: MeasuredServer, document: string, times: number): Promise<void> {
  for (let time = 0; time < times; time++) await server.post(document);
}
