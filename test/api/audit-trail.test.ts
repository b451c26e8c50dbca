import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestApi } from '../support/api.ts';
import { exampleDistrict } from '../support/example-district.ts';

let api: TestApi;
let district: TestApi;
let elsewhere: TestApi;

const TRAIL = `query trail($filter: AuditFilter, $first: Int, $after: String) {
  auditTrail(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { sequence at caller { kind id name } client requestId action kind note
      changes(first: 100) { number subject code fact fields { name before after } } }
  }
}`;

interface Change {
  readonly subject: string;
  readonly code: string;
  readonly fact: string;
  readonly fields: readonly { readonly name: string; readonly before: string | null; readonly after: string | null }[];
}

interface Entry {
  readonly sequence: number;
  readonly action: string;
  readonly kind: string;
  readonly note: string | null;
  readonly at: string;
  readonly caller: { readonly kind: string };
  readonly changes: readonly Change[];
}

interface Trail {
  readonly auditTrail: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly Entry[];
  };
}

async function ask(who: TestApi, filter: object = {}, page: object = {}) {
  const answer = await who.run<Trail>(TRAIL, { filter, ...page });
  if (answer.errors !== undefined) throw new Error(JSON.stringify(answer.errors));
  return (answer.data as Trail).auditTrail;
}

async function actions(who: TestApi, filter: object = {}) {
  return (await ask(who, { kinds: ['CHANGE', 'ADMINISTRATION'], ...filter })).nodes.map(({ action }) => action);
}

async function doIt(mutation: string): Promise<void> {
  const answer = await api.run<Record<string, { __typename: string }>>(`mutation { ${mutation} { __typename } }`);
  const [done] = Object.values(answer.data ?? {});
  expect(done?.__typename, JSON.stringify(answer)).toMatch(/Success$/);
}

beforeAll(async () => {
  const facts = exampleDistrict();
  const other = { code: '410102', name: '别区', level: 'DISTRICT', parentCode: '410100' } as const;
  api = await TestApi.open({ ...facts, divisions: [...facts.divisions, other] });
  await doIt(
    `createStation(input: { code: "far", name: "远站", level: TOWN_STATION, divisionCode: "410102", openedOn: "2020-01-01" })`,
  );
  await doIt(
    `addWorker(input: { code: "w-1", name: "王一", stationCode: "jia", kind: RESIDENT, postedOn: "2026-01-01", note: "新聘" })`,
  );
  await doIt(`correctWorkerName(input: { workerCode: "w-1", name: "王乙" })`);
  await doIt(`postWorker(input: { workerCode: "w-1", stationCode: "far", kind: RESIDENT, on: "2026-11-01" })`);
  await doIt(`correctWorkerName(input: { workerCode: "w-1", name: "王丙" })`);
  await doIt(`renameStation(input: { stationCode: "far", name: "很远站" })`);
  district = await api.asKey([{ role: 'DISTRICT_OFFICER', divisionCode: '320506' }]);
  elsewhere = await api.asKey([{ role: 'DISTRICT_OFFICER', divisionCode: '410102' }]);
});
afterAll(() => api[Symbol.asyncDispose]());

describe('auditTrail', () => {
  it('tells the owner everything, the newest first, with what was before and after', async () => {
    const { nodes, totalCount } = await ask(api, { workerCode: 'w-1' });
    expect(totalCount).toBe(4);
    expect(nodes.map(({ action }) => action)).toEqual([
      'correctWorkerName',
      'postWorker',
      'correctWorkerName',
      'addWorker',
    ]);
    const names = nodes.flatMap(({ changes }) =>
      changes.flatMap(({ fields }) => fields.filter((f) => f.name === 'name')),
    );
    expect(names.map(({ before, after }) => [before, after])).toEqual([
      ['王乙', '王丙'],
      ['王一', '王乙'],
      [null, '王一'],
    ]);
    expect(nodes.at(-1)).toMatchObject({ note: '新聘', kind: 'CHANGE', at: '2026-11-21T04:00:00.000Z' });
    const [left] = nodes[1]?.changes.filter(({ fact }) => fact === 'posting') ?? [];
    expect(left?.fields).toEqual([{ name: 'valid_until', before: null, after: '2026-11-01' }]);
    expect(nodes[1]?.changes.every(({ code }) => code === 'w-1')).toBe(true);
  });

  it('tells an officer what changed in the division, with who came and who left, and nothing else', async () => {
    expect(await actions(elsewhere)).toEqual([
      'renameStation',
      'correctWorkerName',
      'postWorker',
      'createStation',
      'program',
    ]);
    expect(await actions(district)).toEqual(['postWorker', 'correctWorkerName', 'addWorker', 'program']);
    const imported = (await ask(elsewhere, { actions: ['program'] })).nodes[0];
    expect(imported?.changes.map(({ subject, code }) => [subject, code])).toEqual([['DIVISION', '410102']]);
    const all = await ask(district, {}, { first: 100 });
    expect(all.totalCount).toBe(all.nodes.length);
  });

  it('does not show by any filter that something else was changed', async () => {
    expect(await actions(elsewhere, { stationCode: 'far' })).toEqual(['renameStation', 'createStation']);
    expect(await actions(elsewhere, { workerCode: 'jia-1' })).toEqual([]);
    expect(await actions(district, { workerCode: 'jia-1' })).toEqual(['program']);
    const unknown = async (stationCode: string) =>
      (await elsewhere.run(TRAIL, { filter: { stationCode } })).errors?.[0]?.message.replace(stationCode, '…');
    expect(await unknown('jia')).toBe(await unknown('none'));
    expect((await elsewhere.run(TRAIL, { filter: { divisionCode: '320506' } })).errors).toHaveLength(1);
  });

  it('can be narrowed and paged', async () => {
    expect(await actions(api, { actions: ['postWorker'], kinds: ['CHANGE'] })).toEqual(['postWorker']);
    expect(await actions(api, { search: '新聘' })).toEqual(['addWorker']);
    expect(await actions(api, { from: '2026-11-22' })).toEqual([]);
    expect((await actions(api, { from: '2026-11-21', until: '2026-11-22' })).length).toBeGreaterThan(5);
    expect(await actions(api, { divisionCode: '410102', actions: ['renameStation'] })).toEqual(['renameStation']);
    const whole = (await ask(api, { kinds: ['CHANGE'] }, { first: 100 })).nodes.map(({ sequence }) => sequence);
    const paged: number[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const page: Trail['auditTrail'] = await ask(api, { kinds: ['CHANGE'] }, { first: 2, after });
      paged.push(...page.nodes.map(({ sequence }) => sequence));
      ({ hasNextPage: more, endCursor: after } = page.pageInfo);
    }
    expect(paged).toEqual(whole);
    expect(whole).toEqual(whole.toSorted((one, other) => other - one));
  });

  it('is itself a reading of those it names', async () => {
    await ask(district, { workerCode: 'w-1' });
    const [reading] = (await ask(api, { kinds: ['READING'] }, { first: 1 })).nodes;
    expect(reading).toMatchObject({ action: 'trail', kind: 'READING', caller: { kind: 'KEY' }, changes: [] });
  });

  it('is for those who decide; keys and policies for those who administer', async () => {
    const refused = await api.asKey([{ role: 'TOWN_OFFICER', divisionCode: 'town-1' }]);
    expect((await refused.run(TRAIL)).errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
    const administrator = await api.asKey([{ role: 'ADMINISTRATOR' }]);
    expect((await administrator.run(TRAIL)).errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
    const answer = await administrator.run<{ administrationTrail: Trail['auditTrail'] }>(
      TRAIL.replace('auditTrail', 'administrationTrail'),
    );
    const { nodes } = (answer.data as { administrationTrail: Trail['auditTrail'] }).administrationTrail;
    expect(nodes.length).toBeGreaterThan(2);
    const subjects = new Set(nodes.flatMap(({ changes }) => changes.map(({ subject }) => subject)));
    expect([...subjects].sort()).toEqual(['KEY']);
  });
});
