import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TestApi } from '../../support/api.ts';
import { fencedTown } from '../../support/fenced-town.ts';

let owner: TestApi;
let reporter: TestApi;
let interpreted: TestApi;
let manager: TestApi;

beforeAll(async () => {
  owner = await TestApi.open(fencedTown());
  const grants = [{ role: 'REPORTER', divisionCode: 'T1' }] as const;
  reporter = await owner.asKey(grants);
  manager = await owner.asKey([{ role: 'STATION_MANAGER', stationCode: 'a1' }]);
  interpreted = await new TestApi(owner.app, { compiles: false }).asKey(grants);
});
afterAll(() => owner[Symbol.asyncDispose]());

describe('what something visible names outside of what may be read', () => {
  test.each([
    ['a neighbour', '{ station(code: "a1") { found: neighbors { id code name } } }', ['a2', 'b1']],
    [
      'a neighbour with its kind',
      '{ station(code: "a4") { adjacencies { found: station { id code name } } } }',
      ['b2'],
    ],
    [
      'a group',
      '{ station(code: "a1") { compliance { required { found: jointGroup { id code name } } } } }',
      ['a1', 'b1'],
    ],
    [
      'a host',
      '{ station(code: "a4") { compliance { required { found: affiliationHosts { id code name } } } } }',
      ['HOST', 'NEAR', 'FAR'],
    ],
    ['a plan', '{ jointBranchPlan(divisionCode: "T1") { groups { found: stations { id code name } } } }', ['a1', 'b1']],
    ['what a branch covers', '{ branch(code: "HOST") { coverage { found: station { id code name } } } }', ['a3', 'b2']],
    [
      'a proposal',
      '{ proposeNeighbors(divisionCode: "T1") { proposals { found: stations { id code name } } } }',
      ['b1'],
    ],
  ])('by %s shows id, code and name', async (_, document, codes) => {
    for (const api of [reporter, interpreted]) {
      const { data, errors } = await api.run(document);
      expect(errors).toBeUndefined();
      const found = collect(data, 'found').flat() as { id: string; code: string; name: string }[];
      const all = collect((await owner.run(document)).data, 'found').flat();
      for (const code of codes) expect(found.map((each) => each.code)).toContain(code);
      for (const each of found) expect(all).toContainEqual(each);
    }
  });

  test.each([
    ['level', '{ level }'],
    ['openedOn', '{ openedOn }'],
    ['closedOn', '{ closedOn }'],
    ['location', '{ location { latitude } }'],
    ['division', '{ division { code } }'],
    ['headcount', '{ headcount { fullMembers } }'],
    ['compliance', '{ compliance { status } }'],
    ['coverage', '{ coverage { mode } }'],
    ['neighbors', '{ neighbors { code } }'],
    ['waivers', '{ waivers { reason } }'],
    ['responsibleBody', '{ responsibleBody { code } }'],
    ['history', '{ history(from: "2026-01-01", until: "2026-02-01") { on } }'],
  ])('refuses %s of a station', async (field, fields) => {
    for (const api of [reporter, interpreted]) {
      const { data, errors } = await api.run(`{ station(code: "a4") { neighbors ${fields} } }`);
      expect(JSON.stringify(data)).not.toContain('b2');
      expect(errors).toEqual([
        expect.objectContaining({
          message: '社工站“b2站”不在您的权限范围内，只能查询其代码和名称。',
          path: ['station', 'neighbors', 0, field],
          extensions: expect.objectContaining({ code: 'FORBIDDEN' }),
        }),
      ]);
    }
    const english = await reporter.run(
      `{ station(code: "a4") { neighbors ${fields} } }`,
      {},
      { 'accept-language': 'en' },
    );
    expect(english.errors?.[0]?.message).toBe(
      'The station "b2站" is outside of what you may see: ask for its code and name alone.',
    );
  });

  test.each([
    ['establishedOn', '{ establishedOn }'],
    ['dissolvedOn', '{ dissolvedOn }'],
    ['division', '{ division { code } }'],
    ['fullMembers', '{ fullMembers }'],
    ['coverage', '{ coverage { mode } }'],
    ['committee', '{ committee { electedOn } }'],
  ])('refuses %s of a branch', async (field, fields) => {
    for (const api of [reporter, interpreted]) {
      const { errors } = await api.run(
        `{ station(code: "a4") { compliance { required { affiliationHosts ${fields} } } } }`,
      );
      const refused = errors?.filter(({ path }) => path?.at(-1) === field) ?? [];
      expect(refused.map(({ message }) => message)).toEqual([
        '党支部“FAR党支部”不在您的权限范围内，只能查询其代码和名称。',
      ]);
    }
  });

  test('is no reason to refuse the figures of a group', async () => {
    const document = `{ jointBranchPlan(divisionCode: "T1") {
      groups { fullMembers margin spanM crossesTowns towns { code } distances { distanceM } }
      uncovered { code } uncoveredReasons { explanation }
      comparison { new { fullMembers } } proof { covered atMost pieces { totalCount nodes { steps { certificate } } } }
    } }`;
    const { data, errors } = await reporter.run<{
      jointBranchPlan: { groups: object[]; uncoveredReasons: { explanation: string }[] };
    }>(document);
    expect(errors).toBeUndefined();
    expect(data?.jointBranchPlan.groups).toEqual([
      expect.objectContaining({
        fullMembers: 3,
        spanM: 4448,
        crossesTowns: true,
        towns: [{ code: 'T1' }],
        distances: [{ distanceM: null }],
      }),
    ]);
    const all = await owner.run<{ jointBranchPlan: { groups: object[]; uncoveredReasons: { explanation: string }[] } }>(
      document,
    );
    expect(all.data?.jointBranchPlan.groups).toEqual([
      expect.objectContaining({
        fullMembers: 3,
        spanM: 4448,
        towns: [{ code: 'T1' }, { code: 'T2' }],
        distances: [{ distanceM: 4448 }],
      }),
    ]);
    expect(all.data?.jointBranchPlan.uncoveredReasons[0]?.explanation).toContain('b2站（有 4 名正式党员）');
    expect(data?.jointBranchPlan.uncoveredReasons[0]?.explanation).toMatch(/：b2站。$/);
  });
});

describe('a station granted by itself', () => {
  test('shows its division and nothing above or beside', async () => {
    const { data } = await manager.run(`{
      station(code: "a1") { division { code name level parent { code } } neighbors { code } }
      division(code: "T1") { code parent { code } }
      policy(divisionCode: "T1") { name }
      partyBody(code: "PD") { name division { code } }
    }`);
    expect(data).toEqual({
      station: {
        division: { code: 'T1', name: '镇一', level: 'TOWN', parent: null },
        neighbors: [{ code: 'a2' }, { code: 'b1' }],
      },
      division: { code: 'T1', parent: null },
      policy: { name: 'wuzhong-2022' },
      partyBody: { name: '区党委', division: { code: 'D1' } },
    });
    const { errors } = await manager.run('{ station(code: "a1") { neighbors { headcount { workers } } } }');
    expect(errors?.map(({ extensions }) => extensions?.code)).toContain('FORBIDDEN');
  });

  test('shows an administrator of roles the divisions and no station', async () => {
    const administrator = await owner.asKey([{ role: 'ADMINISTRATOR' }]);
    const { data } = await administrator.run(
      '{ divisions { totalCount } division(code: "D1") { name parent { name } } }',
    );
    expect(data).toEqual({ divisions: { totalCount: 6 }, division: { name: '区', parent: { name: '市' } } });
    const { errors } = await administrator.run('{ stations { totalCount } }');
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });
});

/** Every value of a name in an answer. */
function collect(value: unknown, name: string): unknown[] {
  if (Array.isArray(value)) return value.flatMap((each) => collect(each, name));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => (key === name ? [each] : collect(each, name)));
}
