import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/open-database.ts';
import { askOver, doMany, serveFile } from '../support/serve-file.ts';
import { addressOf, serveZhibu } from '../support/serve-zhibu.ts';
import { smallDistrict } from '../support/small-district.ts';

// 1,000 with ZHIBU_RUNS: npm run test:long
const TIMES = Number(process.env.ZHIBU_RUNS ?? 100);
const STATIONS = Array.from({ length: 40 }, (_, index) => String.fromCodePoint(0x4e00 + index));
const FACTS = smallDistrict({ stations: STATIONS.map((code) => `${code}1`).join(' ') });

const ADD_WORKER = `mutation ($input: AddWorkerInput!) { addWorker(input: $input) {
  __typename
  ... on AddWorkerSuccess { worker { code name posting { from station { code } } } affectedStations { code } }
  ... on Error { message }
} }`;

/** The same input for the same number, each time with the same key. */
function inputOf(number: number) {
  const station = { stationCode: STATIONS[number % STATIONS.length], kind: 'RESIDENT', postedOn: '2026-11-20' };
  return { code: `n${number}`, name: `新人${number}`, stage: 'FULL', ...station, idempotencyKey: `key ${number}` };
}

test(`${TIMES} changes, each sent three times at once, have ${TIMES} effects and three equal answers each`, async () => {
  await using served = await serveFile(join(temporaryFolder(), 'zhibu.db'), FACTS);
  const numbers = Array.from({ length: 3 * TIMES }, (_, index) => index % TIMES);
  const [shuffled = []] = fc.sample(fc.shuffledSubarray(numbers, { minLength: numbers.length }), {
    numRuns: 1,
    seed: 7,
  });
  const answers = await doMany(shuffled, 60, (number) => served.ask(ADD_WORKER, { input: inputOf(number) }));
  const byNumber = Map.groupBy(shuffled.entries(), ([, number]) => number);
  expect(byNumber.size).toBe(TIMES);
  for (const [number, entries] of byNumber) {
    const [first, ...others] = entries.map(([index]) => answers[index]);
    expect(first).toMatchObject({ addWorker: { __typename: 'AddWorkerSuccess', worker: { code: `n${number}` } } });
    expect(others).toEqual([first, first]);
  }
  const { reader } = served.app.database;
  const rows = (table: 'worker' | 'posting' | 'membership' | 'kept_answer') =>
    reader.selectFrom(table).select(reader.fn.countAll().as('count')).executeTakeFirst();
  expect(await rows('worker')).toEqual({ count: STATIONS.length + TIMES });
  expect(await rows('posting')).toEqual({ count: STATIONS.length + TIMES });
  expect(await rows('membership')).toEqual({ count: STATIONS.length + TIMES });
  expect(await rows('kept_answer')).toEqual({ count: TIMES });
});

test('two servers on one file make a change once', async () => {
  const folder = temporaryFolder();
  const file = join(folder, 'zhibu.db');
  await (await serveFile(file, FACTS))[Symbol.asyncDispose]();
  const servers = [1, 2].map(() => serveZhibu(folder, { DATABASE_URL: `sqlite:${file}` }));
  try {
    const addresses = await Promise.all(servers.map(addressOf));
    const numbers = Array.from({ length: 20 }, (_, number) => number);
    const asked = numbers.flatMap((number) => addresses.map((address) => ({ number, address })));
    const answers = await doMany(asked, 8, ({ number, address }) =>
      askOver(address, ADD_WORKER, { input: inputOf(number) }),
    );
    for (const number of numbers) {
      expect(answers[2 * number]).toMatchObject({ addWorker: { __typename: 'AddWorkerSuccess' } });
      expect(answers[2 * number + 1]).toEqual(answers[2 * number]);
    }
    const counted = addresses.map((address) => askOver(address, '{ workers { totalCount } }'));
    expect(await Promise.all(counted)).toEqual(
      addresses.map(() => ({ workers: { totalCount: STATIONS.length + 20 } })),
    );
  } finally {
    for (const { child } of servers) child.kill();
    await Promise.all(servers.map(({ ended }) => ended));
  }
});
