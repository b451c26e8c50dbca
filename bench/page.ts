// A page of 50 failing stations with town, counts and findings: CPU of the API, asked by the owner, by the owner for one city
// and by a reporter of that city, against that of an endpoint by hand that asks nobody who they are.
import { fileURLToPath } from 'node:url';
import { createKey } from '../src/services/access/create-key.ts';
import { type MeasuredServer, startMeasured } from './measured-server.ts';
import { median } from './median.ts';
import { copyNation } from './open-nation.ts';
import { OWNER_KEY } from './owner-key.ts';
import { PAGE_QUERY } from './page-query.ts';
import { formatTime, judgeAtMost, printTable } from './print-table.ts';

const STATIONS = 40_000;
const PAGE = 50;
/** The first fifty that fail all lie in it. */
const CITY = 'C0001';
const MOST = 4;
/** What being narrowed may cost beyond narrowing oneself. */
const MOST_FOR_A_SCOPE = 1.1;
const WARM_UP = 1_500;
const ROUNDS = 20;
/** So many requests to one server before the other has its turn. */
const BLOCK = 100;

const pathOf = (script: string) => fileURLToPath(new URL(script, import.meta.url));
const { app, file, remove } = await copyNation(STATIONS);
const grants = [{ role: 'REPORTER', divisionCode: CITY }] as const;
const { key: reporterKey } = await createKey(app, { name: 'page', grants });
const environment = { DATABASE_URL: `sqlite:${file}`, HOST: '127.0.0.1', PORT: '0' };
const api = await startMeasured(pathOf('../src/cli/zhibu.ts'), ['serve'], environment);
const byHand = await startMeasured(pathOf('./page-by-hand.ts'), [file], {});
const document = JSON.stringify({ query: PAGE_QUERY, variables: { first: PAGE } });
const ofCity = JSON.stringify({ query: PAGE_QUERY, variables: { first: PAGE, filter: { divisionCode: CITY } } });
try {
  const contenders = {
    owner: newContender(api, OWNER_KEY, document),
    ownerOfCity: newContender(api, OWNER_KEY, ofCity),
    reporter: newContender(api, reporterKey ?? '', document),
    byHand: newContender(byHand, OWNER_KEY, document),
  };
  const everybody = Object.values(contenders);
  const expected = await byHand.post(document);
  for (const { server, key, asked } of everybody) {
    const body = withoutExtensions(await server.post(asked, key));
    if (body !== expected) throw new Error(`they do not answer the same:\n${body}\n${expected}`);
  }
  for (const contender of everybody) await ask(contender, WARM_UP);
  for (let round = 0; round < ROUNDS; round++) for (const contender of everybody) await measure(contender);

  const cpuOf = ({ cpus }: Contender) => median(cpus);
  const describe = (name: string, { cpus, walls }: Contender) => [
    name,
    formatTime(median(cpus)),
    formatTime(median(walls)),
  ];
  const { owner, ownerOfCity, reporter, byHand: simple } = contenders;
  printTable(
    `A page of ${PAGE} failing stations of ${STATIONS}, ${Buffer.byteLength(expected)} bytes, the same from all`,
    [
      ['', 'CPU a request', 'wall a request'],
      describe('GraphQL, the owner', owner),
      describe('GraphQL, the owner for a city', ownerOfCity),
      describe('GraphQL, a reporter of the city', reporter),
      describe('by hand', simple),
      ['owner to by hand', judgeAtMost(cpuOf(owner) / cpuOf(simple), MOST)],
      ['reporter to by hand', judgeAtMost(cpuOf(reporter) / cpuOf(simple), MOST)],
      ['reporter to owner for the city', judgeAtMost(cpuOf(reporter) / cpuOf(ownerOfCity), MOST_FOR_A_SCOPE)],
    ],
  );
} finally {
  await api.stop();
  await byHand.stop();
  await remove();
}

/** The API says of every answer what it cost, too. */
function withoutExtensions(body: string): string {
  const { extensions, ...answer } = JSON.parse(body);
  return JSON.stringify(answer);
}

/** A server, asked for something with a key. */
interface Contender {
  readonly server: MeasuredServer;
  readonly key: string;
  readonly asked: string;
  readonly cpus: number[];
  readonly walls: number[];
}

function newContender(server: MeasuredServer, key: string, asked: string): Contender {
  return { server, key, asked, cpus: [], walls: [] };
}

async function measure(contender: Contender): Promise<void> {
  const { server, cpus, walls } = contender;
  const cpuBefore = await server.readCpu();
  const begun = performance.now();
  await ask(contender, BLOCK);
  walls.push(((performance.now() - begun) * 1000) / BLOCK);
  cpus.push(((await server.readCpu()) - cpuBefore) / BLOCK);
}

async function ask({ server, key, asked }: Contender, times: number): Promise<void> {
  for (let time = 0; time < times; time++) await server.post(asked, key);
}
