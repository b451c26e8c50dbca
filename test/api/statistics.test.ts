import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OrganizationStatisticsDocument, StatisticsTrendDocument } from '../../src/client/generated/graphql.ts';
import type { Facts } from '../../src/domain/facts.ts';
import { TestApi } from '../support/api.ts';
import { BEGINNING, smallDistrict } from '../support/small-district.ts';

/** One station for every row and every contradiction, in two towns and right under the district. */
function contradictoryDistrict(): Facts {
  const facts = smallDistrict({
    stations: 'a1 b2 c3 d2 e3 f1 g0 h2 i3',
    towns: { b: 'T2', c: 'T2', d: 'D1', e: 'T2', i: 'T3' },
    branches: { J1: 'a b', J2: 'c', J3: 'h i', H: '*d *a' },
  });
  const own = (code: string, stationCode: string) => ({
    code,
    name: `${code}党支部`,
    establishedOn: BEGINNING,
    coverage: [{ stationCode, mode: 'OWN' as const, from: BEGINNING }],
    committees: [],
    secretaries: [],
  });
  const relations: Readonly<Record<string, object>> = {
    'b-w0': { elsewhere: '外地' },
    'e-w0': { branchCode: 'J1' },
    'h-w0': { branchCode: 'H' },
    'h-w1': { branchCode: 'H' },
    'i-w0': { branchCode: 'H' },
  };
  return {
    ...facts,
    branches: [...facts.branches, own('O', 'f')],
    workers: facts.workers.map((worker) => {
      const relation = relations[worker.code];
      return relation === undefined ? worker : { ...worker, relations: [{ from: BEGINNING, ...relation }] };
    }),
  };
}

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open(contradictoryDistrict());
});
afterAll(() => api[Symbol.asyncDispose]());

const ask = async (variables: object) =>
  (await api.execute(OrganizationStatisticsDocument, variables)).organizationStatistics;

describe('organizationStatistics', () => {
  test('the form of a district: every row, in a division of its own or right under it', async () => {
    const { total, rows, asOf, division } = await ask({ divisionCode: 'D1' });
    expect({ asOf, division }).toEqual({ asOf: '2026-11-21', division: { code: 'D1', name: '区' } });
    expect(total).toMatchObject({
      stations: 8,
      organized: 6,
      ownBranch: 1,
      jointBranch: 4,
      jointBranches: 3,
      jointBranchesWithThreeMembers: 2,
      unorganized: 2,
      branchMissing: 1,
      fewMembers: 0,
      noMembers: 1,
      affiliated: 1,
      workers: 14,
      members: 14,
      relationsElsewhere: 1,
      enoughMembers: 2,
      enoughMembersWithOwnBranch: 0,
      developing: 0,
      organizationCoverage: { numerator: 6, denominator: 8, value: 0.75 },
      ownBranchRate: { numerator: 0, denominator: 2, value: 0 },
      workCoverage: { numerator: 6, denominator: 8, value: 0.75 },
    });
    expect(total.ownBranchRate.definition).toContain('单独组建率 =');
    const places = rows.nodes.map((row) => [
      row.division.code,
      row.parentCode,
      row.depth,
      row.isDirect,
      row.figures.stations,
    ]);
    expect(places).toEqual([
      ['D1', 'D1', 1, true, 1],
      ['T1', 'D1', 1, false, 4],
      ['T2', 'D1', 1, false, 3],
    ]);
    // J1 covers a in T1 and b in T2: counted with a
    expect(rows.nodes.map(({ figures }) => figures.jointBranches)).toEqual([0, 2, 1]);
  });

  test('the same numbers for a town, as a row of its district, of the city, of everything', async () => {
    const alone = await ask({ divisionCode: 'T1' });
    expect(alone.rows).toMatchObject({ totalCount: 0, nodes: [] });
    for (const divisionCode of ['D1', 'C', null]) {
      const { rows } = await ask({ divisionCode });
      expect(rows.nodes.find(({ division }) => division.code === 'T1')?.figures).toEqual(alone.total);
    }
  });

  test('says where facts contradict each other, in words, in either language', async () => {
    const { isConsistent, contradictions } = await ask({ divisionCode: 'D1' });
    expect(isConsistent).toBe(false);
    const found = contradictions.nodes.map(({ code, stations, branch }) => [
      code,
      stations.map((station) => station.code).join(' '),
      branch?.code ?? null,
    ]);
    expect(found).toEqual([
      ['BRANCH_MISSING_BUT_COVERED', 'c', null],
      ['JOINT_BRANCH_ACROSS_BOUNDARY', 'h i', 'J3'],
      ['JOINT_BRANCH_HEADCOUNT_DIFFERS', 'h i', 'J3'],
      ['JOINT_BRANCH_OF_ONE_STATION', 'c', 'J2'],
      ['OWN_BRANCH_UNDERSIZED', 'f', null],
      ['RELATION_IN_OTHER_BRANCH', 'e', null],
      ['RELATION_IN_OTHER_BRANCH', 'h', null],
      ['SEVERAL_COVERAGES', 'a', null],
    ]);
    expect(contradictions.nodes.at(-1)?.message).toBe(
      'a站同时登记有联合组建、挂靠组建；只在「联合组建党支部」一行统计一次。',
    );
    const english = await api.execute(OrganizationStatisticsDocument, {}, { 'accept-language': 'en' });
    const messages = english.organizationStatistics.contradictions.nodes.map(({ message }) => message);
    expect(messages).toContain(
      '"J3党支部" has 2 members of its own, its stations have 5: relations and postings differ; its own are counted.',
    );
    expect(messages.filter((message) => /\p{Script=Han}.*[；。]/u.test(message))).toEqual([]);
  });

  test('nothing contradicts in a town without any', async () => {
    const api = await TestApi.open(smallDistrict({ stations: 'a1 b2', branches: { J: 'a b' } }));
    const { organizationStatistics } = await api.execute(OrganizationStatisticsDocument, { divisionCode: 'T1' });
    expect(organizationStatistics).toMatchObject({ isConsistent: true, contradictions: { totalCount: 0 } });
    const empty = await api.execute(OrganizationStatisticsDocument, { divisionCode: 'T2' });
    expect(empty.organizationStatistics.total).toMatchObject({ stations: 0, organizationCoverage: { value: null } });
    await api[Symbol.asyncDispose]();
  });

  test('pages through the rows, down to a depth, and refuses a cursor of another form', async () => {
    const all = await ask({});
    expect(all.division).toBeNull();
    expect(all.rows.nodes.map(({ division, isDirect }) => `${division.code}${isDirect ? '*' : ''}`)).toEqual([
      'C',
      'D1',
      'D1*',
      'T1',
      'T2',
      'D2',
      'T3',
    ]);
    const paged: typeof all.rows.nodes = [];
    for (let after: string | null = null; ; ) {
      const { rows }: typeof all = await ask({ first: 2, after });
      paged.push(...rows.nodes);
      if (!rows.pageInfo.hasNextPage) break;
      after = rows.pageInfo.endCursor ?? null;
    }
    expect(paged).toEqual(all.rows.nodes);
    const top = await ask({ maxDepth: 1, divisionCode: 'C' });
    expect(top.rows.nodes.map(({ division }) => division.code)).toEqual(['D1', 'D2']);
    const { errors } = await api.run(
      'query($after: String) { organizationStatistics { rows(after: $after) { totalCount } } }',
      {
        after: (await ask({ divisionCode: 'C', first: 1 })).rows.pageInfo.endCursor,
      },
    );
    expect(errors?.[0]?.message).toContain('游标属于另一个列表');
  });

  test('a depth above the parts is refused', async () => {
    const { errors } = await api.run('{ organizationStatistics { rows(maxDepth: 0) { totalCount } } }');
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_REQUEST', argument: ['maxDepth'] } });
  });

  test('a station counts from the day it opens, a branch until the eve of its end', async () => {
    const before = await ask({ divisionCode: 'D1', asOf: '2023-12-31' });
    expect(before.total).toMatchObject({ stations: 0, jointBranches: 0, workers: 0 });
    expect((await ask({ divisionCode: 'D1', asOf: BEGINNING })).total).toMatchObject({ stations: 8, workers: 14 });
  });

  test('an unknown division is refused', async () => {
    for (const question of [
      'organizationStatistics(divisionCode: "X")',
      'trend(divisionCode: "X", from: "2026-01-01", until: "2026-01-01", every: DAY)',
    ]) {
      const field = question.startsWith('trend') ? 'asOf' : 'isConsistent';
      const { errors } = await api.run(`{ ${question} { ${field} } }`);
      expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_REQUEST', argument: ['divisionCode'] } });
    }
  });
});

describe('trend', () => {
  test('the totals of every form date, as each form has them', async () => {
    const variables = { divisionCode: 'D1', from: '2023-12-31', until: '2026-12-31', every: 'YEAR' } as const;
    const { trend } = await api.execute(StatisticsTrendDocument, variables);
    expect(trend.map(({ asOf }) => asOf)).toEqual(['2023-12-31', '2024-12-31', '2025-12-31', '2026-12-31']);
    for (const { asOf, figures } of trend) {
      expect(figures).toEqual((await ask({ divisionCode: 'D1', asOf })).total);
    }
    expect(trend.map(({ figures }) => figures.stations)).toEqual([0, 8, 8, 8]);
  });

  test.each([
    ['2026-01-02', '2026-01-01', 'DAY', 'until', /早于/],
    ['2026-01-01', '2026-12-31', 'DAY', 'every', /超过 120 个/],
    ['2016-01-01', '2026-01-01', 'MONTH', 'every', /超过 120 个/],
  ])('from %s until %s every %s is refused', async (from, until, every, argument, message) => {
    const { errors } = await api.run(`{ trend(from: "${from}", until: "${until}", every: ${every}) { asOf } }`);
    expect(errors?.[0]?.message).toMatch(message);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: [argument] });
  });

  test('120 dates are answered', async () => {
    const { data } = await api.run<{ trend: readonly object[] }>(
      '{ trend(from: "2016-01-01", until: "2025-12-31", every: MONTH) { asOf } }',
    );
    expect(data?.trend).toHaveLength(120);
  });
});
