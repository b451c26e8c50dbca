import { afterAll, beforeAll, expect, test } from 'vitest';
import { TestApi } from '../support/api.ts';
import { exampleDistrict } from '../support/example-district.ts';

let owner: TestApi;
let district: TestApi;
let elsewhere: TestApi;

beforeAll(async () => {
  const facts = exampleDistrict();
  const other = { code: '410102', name: '别区', level: 'DISTRICT', parentCode: '410100' } as const;
  const far = {
    code: 'far',
    name: '远站',
    level: 'TOWN_STATION',
    divisionCode: '410102',
    openedOn: '2020-01-01',
    responsibleBodies: [],
  } as const;
  const posting = { stationCode: 'far', kind: 'RESIDENT', from: '2020-01-01' } as const;
  const worker = { code: 'far-1', name: '远一', postings: [posting], membership: [], relations: [] };
  owner = await TestApi.open({
    ...facts,
    divisions: [...facts.divisions, other],
    stations: [...facts.stations, far],
    workers: [...facts.workers, worker],
  });
  district = await owner.asKey([{ role: 'DISTRICT_OFFICER', divisionCode: '320506' }]);
  elsewhere = await owner.asKey([{ role: 'DISTRICT_OFFICER', divisionCode: '410102' }]);
});
afterAll(() => owner[Symbol.asyncDispose]());

interface Readings {
  readonly auditTrail: {
    readonly nodes: readonly {
      readonly action: string;
      readonly parameters: readonly { readonly name: string; readonly value: string }[];
      readonly readWorkers: readonly string[];
    }[];
  };
}

/** Of the readings of an action, what somebody is told. */
async function ask(who: TestApi, action: string, page = '') {
  const query = `query lookUp { auditTrail(filter: { actions: ["${action}"] }) {
    nodes { action parameters { name value } readWorkers${page} } } }`;
  const { data, errors } = await who.run<Readings>(query);
  if (data === null || data === undefined) throw new Error(JSON.stringify(errors));
  return data.auditTrail.nodes;
}

test('who exported what is told to whoever decides about these people, of these alone', async () => {
  await (await owner.fetch('/export/workers.csv?asOf=2026-06-30&search=1')).text();
  const action = 'GET /export/workers.csv';
  const [all] = await ask(owner, action, '(first: 100)');
  const parameters = [
    { name: 'search', value: 'true' },
    { name: 'asOf', value: '2026-06-30' },
  ];
  expect(all).toMatchObject({ action, parameters });
  const codes = all?.readWorkers ?? [];
  expect(codes).toContain('far-1');
  expect(codes).toEqual(codes.toSorted());
  expect(await ask(elsewhere, action)).toEqual([{ action, parameters, readWorkers: ['far-1'] }]);
  const [own] = await ask(district, action, '(first: 100)');
  expect(own?.readWorkers).toEqual(codes.filter((code) => code !== 'far-1'));
  expect(own?.readWorkers.length).toBeGreaterThan(2);
  const [first, second] = own?.readWorkers ?? [];
  expect((await ask(district, action, '(first: 1)'))[0]?.readWorkers).toEqual([first]);
  expect((await ask(district, action, `(first: 1, after: "${first}")`))[0]?.readWorkers).toEqual([second]);
});

test('looking at whose data were read is a reading of its own', async () => {
  const [latest] = await ask(district, 'lookUp');
  expect(latest?.parameters).toEqual([{ name: 'cost', value: expect.stringMatching(/^\d+$/) }]);
  expect(latest?.readWorkers.length).toBeGreaterThan(0);
  expect(await ask(elsewhere, 'lookUp')).toMatchObject([{ readWorkers: ['far-1'] }, { readWorkers: ['far-1'] }]);
});

test('what changed something says nothing of readings', async () => {
  const entries = await ask(owner, 'program');
  expect(entries.length).toBeGreaterThan(0);
  for (const entry of entries) expect(entry).toEqual({ action: 'program', parameters: [], readWorkers: [] });
});
