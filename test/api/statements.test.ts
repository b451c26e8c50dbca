import { expect, test } from 'vitest';
import type { Facts } from '../../src/domain/facts.ts';
import { TestApi } from '../support/api.ts';
import { EVERYTHING_OF_STATIONS } from '../support/everything.ts';
import { exampleDistrict } from '../support/example-district.ts';

/** The example so many times over, each in towns and with people of its own. */
function repeated(times: number): Facts {
  const example = exampleDistrict();
  const copies = Array.from({ length: times }, (_, index) => {
    const mark = (code: string) => (/^\d+$/.test(code) ? code : `${String(index).padStart(2, '0')}-${code}`);
    return JSON.parse(JSON.stringify(example), (key, value) =>
      typeof value === 'string' && (key === 'code' || key.endsWith('Code') || /^\d$/.test(key)) ? mark(value) : value,
    ) as Facts;
  });
  const all = <Part extends keyof Facts>(part: Part) => copies.flatMap((copy) => copy[part] as readonly unknown[]);
  const divisions = new Map(copies.flatMap((copy) => copy.divisions).map((division) => [division.code, division]));
  return {
    divisions: [...divisions.values()],
    partyBodies: all('partyBodies'),
    stations: all('stations'),
    adjacencies: all('adjacencies'),
    workers: all('workers'),
    branches: all('branches'),
    waivers: [],
  } as Facts;
}

/** How many statements reading takes. */
async function countStatements(api: TestApi, document: string, variables: object): Promise<number> {
  const { reader } = api.app.database;
  const executeQuery = reader.executeQuery.bind(reader);
  let count = 0;
  reader.executeQuery = (...args) => {
    count += 1;
    return executeQuery(...args);
  };
  const { errors } = await api.run(document, variables);
  reader.executeQuery = executeQuery;
  expect(errors).toBeUndefined();
  return count;
}

// everything names people: up to twenty statements write that to the log
test.each<[string, string, number]>([
  ['everything of the stations today', EVERYTHING_OF_STATIONS, 95],
  [
    'everything of the stations tomorrow',
    EVERYTHING_OF_STATIONS.replace('$asOf: Date', '$asOf: Date = "2026-11-22"'),
    95,
  ],
  [
    'the failing stations with their words',
    `query($first: Int) { nonCompliantStations(first: $first) { nodes {
      name division { name } headcount { fullMembers }
      compliance { status findings { code since daysOpen message remedy clause { text } } }
    } } }`,
    10,
  ],
  [
    'the branches',
    `query($first: Int) { branches(first: $first) { totalCount nodes {
      name members secretary { name } coverage { station { name compliance { status } } } committee { members { worker { name } } }
    } } }`,
    30,
  ],
  [
    'the workers',
    `query($first: Int) { workers(first: $first) { totalCount nodes { name membershipStage posting { station { name division { name } } } } } }`,
    10,
  ],
])('%s: the number of statements does not grow with the page', async (_, document, atMost) => {
  await using api = await TestApi.open(repeated(12));
  const few = await countStatements(api, document, { first: 8 });
  expect(few).toBeGreaterThan(1);
  expect(await countStatements(api, document, { first: 80 })).toBeLessThanOrEqual(few);
  expect(few).toBeLessThanOrEqual(atMost);
});
