import { join } from 'node:path';
import { expect, test } from 'vitest';
import { typeNameOf } from '../../resolvers/type-name.ts';
import { temporaryFolder } from '../support/open-database.ts';
import { doMany, serveFile } from '../support/serve-file.ts';
import { smallDistrict } from '../support/small-district.ts';

// 1,000 with ZHIBU_RUNS: npm run test:long
const RACES = Number(process.env.ZHIBU_RUNS ?? 100);
const STATIONS = Array.from({ length: 10 }, (_, index) => String.fromCodePoint(0x4e00 + index));

/** What can be raced for: a mutation with a value to set, and how to look at the value. */
const RACED = [
  {
    code: (station: string) => station,
    mutation: 'renameStation',
    input: (code: string, name: string) => ({ stationCode: code, name }),
    query: 'station',
  },
  {
    code: (station: string) => `${station}-w0`,
    mutation: 'correctWorkerName',
    input: (code: string, name: string) => ({ workerCode: code, name }),
    query: 'worker',
  },
  {
    code: (station: string) => `支部${station}`,
    mutation: 'renameBranch',
    input: (code: string, name: string) => ({ branchCode: code, name }),
    query: 'branch',
  },
] as const;

interface Seen {
  readonly name: string;
  readonly version: number;
}

test(`of ${RACES} races to edit the same version each has exactly one winner`, async () => {
  const facts = smallDistrict({
    stations: STATIONS.map((code) => `${code}1`).join(' '),
    branches: Object.fromEntries(STATIONS.map((code) => [`支部${code}`, `*${code}`])),
  });
  await using served = await serveFile(join(temporaryFolder(), 'zhibu.db'), facts);

  async function look(query: string, code: string): Promise<Seen> {
    const data: Readonly<Record<string, Seen>> = await served.ask(
      `query ($code: String!) { ${query}(code: $code) { name version } }`,
      { code },
    );
    return data[query] as Seen;
  }

  async function race(number: number) {
    const { code: codeOf, mutation, input, query } = RACED[number % 3] as (typeof RACED)[number];
    // other races for other things go on beside it
    const code = codeOf(STATIONS[Math.floor(number / 3) % STATIONS.length] as string);
    const before = await look(query, code);
    const type = typeNameOf(mutation);
    const names = Array.from({ length: 2 + (number % 3) }, (_, rival) => `名${number}-${rival}`);
    const answers = await Promise.all(
      names.map(async (name) => {
        const data: Readonly<Record<string, Record<string, unknown>>> = await served.ask(
          `mutation ($input: ${type}Input!) { ${mutation}(input: $input) {
            __typename
            ... on ${type}Success { ${query} { name version } }
            ... on StaleVersionError { expectedVersion currentVersion current { ... on ${typeNameOf(query)} { name version } } }
          } }`,
          { input: { ...input(code, name), expectedVersion: before.version } },
        );
        return data[mutation];
      }),
    );
    const after = await look(query, code);
    return { before, names, answers, after, type };
  }

  // of races for one thing one at a time: what one has won, the next begins with
  const lanes = Array.from({ length: 3 * STATIONS.length }, (_, lane) => lane);
  const raced = await doMany(lanes, 15, async (lane) => {
    const done: Awaited<ReturnType<typeof race>>[] = [];
    for (let number = lane; number < RACES; number += lanes.length) done.push(await race(number));
    return done;
  });

  const races = raced.flat();
  expect(races).toHaveLength(RACES);
  for (const { before, names, answers, after, type } of races) {
    const won = names.filter((_, rival) => answers[rival]?.__typename === `${type}Success`);
    expect(won).toEqual([after.name]);
    expect(after.version).toBeGreaterThan(before.version);
    const lost = answers.filter((answer) => answer?.__typename !== `${type}Success`);
    expect(lost).toEqual(
      lost.map(() => ({
        __typename: 'StaleVersionError',
        expectedVersion: before.version,
        currentVersion: after.version,
        current: after,
      })),
    );
  }
  // a change and its entry in the log for every race, and none for those that lost; the first came with the district
  const entries = await served.app.database.reader
    .selectFrom('audit_entry')
    .select('sequence')
    .where('kind', '=', 'CHANGE')
    .execute();
  expect(entries).toHaveLength(RACES + 1);
});
