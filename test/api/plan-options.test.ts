import { describe, expect, test } from 'vitest';
import { type PlanOptionsInput, PlanWithOptionsDocument } from '../../src/client/generated/graphql.ts';
import type { Facts } from '../../src/domain/facts.ts';
import { TestApi } from '../support/api.ts';
import { smallDistrict } from '../support/small-district.ts';

/** In a row: a and b have the joint branch Old, c lies in the other town; h is far from all, and hosts. */
const ROW = smallDistrict({
  stations: 'a2 b1 c2 d1 e3 f1 g1 h1',
  neighbors: 'a-b b-c c-d e-f e-g',
  towns: { c: 'T2', d: 'T2' },
  branches: { Old: 'a b', Host: '*h' },
});

async function ask(facts: Facts, options?: PlanOptionsInput, language = 'en') {
  await using api = await TestApi.open(facts);
  const headers = { 'accept-language': language };
  const variables = { divisionCode: 'D1', ...(options && { options }) };
  return (await api.execute(PlanWithOptionsDocument, variables, headers)).jointBranchPlan;
}

type Plan = Awaited<ReturnType<typeof ask>>;
const codes = (list: readonly { readonly code: string }[]) => list.map(({ code }) => code).join(' ');
const groupsOf = (list: Plan['comparison']['kept']) => list.map(({ stations }) => codes(stations));

describe('a plan without options', () => {
  test('shows the margin, the towns and the distances of each group, and which branch it continues', async () => {
    const { groups } = await ask(ROW);
    expect(groups).toMatchObject([
      {
        stations: [{ code: 'a' }, { code: 'b' }],
        fullMembers: 3,
        margin: 0,
        isFragile: true,
        isPinned: false,
        isKept: false,
        spanM: 1112,
        distances: [{ distanceM: 1112, stations: [{ code: 'a' }, { code: 'b' }] }],
        towns: [{ code: 'T1' }],
        crossesTowns: false,
        continues: { code: 'Old' },
      },
      { stations: [{ code: 'c' }, { code: 'd' }], towns: [{ code: 'T2' }], continues: null },
    ]);
  });

  test('says of each station left out why, and where it could be affiliated', async () => {
    const { uncoveredReasons, price } = await ask(ROW, undefined, 'zh-CN');
    expect(uncoveredReasons).toMatchObject([
      {
        station: { code: 'f' },
        reason: 'NEIGHBORS_NOT_ELIGIBLE',
        explanation: 'f站的相邻社工站都不能与它编组：e站（有 3 名正式党员）。',
        hosts: [{ code: 'Host' }, { code: 'Old' }],
      },
      { station: { code: 'g' }, reason: 'NEIGHBORS_NOT_ELIGIBLE' },
    ]);
    expect(price).toBeNull();
  });

  test('is the same when the options decide nothing', async () => {
    expect(await ask(ROW, { strategy: 'BEST_COVERAGE', pinnedGroups: [], avoidFragile: false })).toEqual(
      await ask(ROW),
    );
  });

  test('is the same with all its details on a date for which nothing is stored', async () => {
    await using api = await TestApi.open(ROW);
    const today = await api.execute(PlanWithOptionsDocument, { divisionCode: 'D1' });
    const later = await api.execute(PlanWithOptionsDocument, { divisionCode: 'D1', asOf: '2026-12-01' });
    const { asOf: _, fingerprint, ...same } = today.jointBranchPlan;
    expect(later.jointBranchPlan).toMatchObject(same);
    expect(later.jointBranchPlan.fingerprint).not.toBe(fingerprint);
  });

  test('of a town knows which groups beyond it continue its branches', async () => {
    const facts = smallDistrict({
      stations: 'a1 b2 c1 d2 e2',
      neighbors: 'a-b c-d d-e',
      towns: { c: 'T2', d: 'T2', e: 'T2' },
      branches: { Old: 'a b c d e' },
    });
    await using api = await TestApi.open(facts);
    const { jointBranchPlan } = await api.execute(PlanWithOptionsDocument, { divisionCode: 'T1' });
    expect(jointBranchPlan.groups).toMatchObject([{ stations: [{ code: 'a' }, { code: 'b' }], continues: null }]);
    expect(jointBranchPlan.comparison).toMatchObject({ new: [{}], dissolved: [] });
  });

  test.each([
    ['zh-CN', 'a1 b1', 'a-b', 0, /^a站所在的这一片凑不齐：每组需要 2 至 3 个社工站、至少 3 名正式党员/],
    ['en', 'a1 b1', 'a-b', 1, /^The count does not come out around b站: /],
    ['zh-CN', 'a2 b2 c2 d2', 'a-b a-c a-d', 0, /^d站的相邻社工站a站编入了别的组，/],
    ['en', 'a2 b2 c2 d2', 'a-b a-c a-d', 0, /^The neighbours of d站 are in other groups \(a站\), which covers more/],
  ])('says in %s what leaves a station of %s out', async (language, stations, neighbors, place, said) => {
    const { uncoveredReasons } = await ask(smallDistrict({ stations, neighbors }), undefined, language);
    expect(uncoveredReasons[place]?.explanation).toMatch(said);
  });

  test('says which neighbour lies in another district, and who has none', async () => {
    const facts = smallDistrict({ stations: 'a1 b2 c2', neighbors: 'a-b', towns: { b: 'T3' } });
    const { uncoveredReasons } = await ask(facts);
    expect(uncoveredReasons.map(({ explanation }) => explanation)).toEqual([
      'None of the neighbours of a站 can be grouped with it: b站 (in another district).',
      'c站 has no confirmed neighbour: check its neighbours, or affiliate it with a branch nearby.',
    ]);
  });
});

describe('options', () => {
  test('pin a group, and the others are planned around it, at a price', async () => {
    const plan = await ask(ROW, { pinnedGroups: [['c', 'b']] });
    expect(plan.groups).toMatchObject([
      { stations: [{ code: 'b' }, { code: 'c' }], isPinned: true, crossesTowns: true },
    ]);
    expect(plan.uncoveredReasons).toMatchObject([
      { station: { code: 'a' }, reason: 'LEFT_OUT_BY_CHOICE' },
      { station: { code: 'd' }, reason: 'LEFT_OUT_BY_CHOICE' },
      { station: { code: 'f' } },
      { station: { code: 'g' } },
    ]);
    expect(plan.uncoveredReasons[0]?.explanation).toMatch(/^a站 is left out because of the choices made; /);
    const price = { stationsLeftOut: 2, moved: 2, fragile: -1, crossParent: 1, distanceM: -1112 };
    const said =
      'this leaves 2 stations out, 2 stations more moved from where they are, 1 group fewer with exactly 3 full members, 1 group more across towns, 1112 m less distance within groups.';
    expect(plan.price).toMatchObject({
      ...price,
      sentence: `Compared with the plan without any choice, ${said}`,
      choices: [
        {
          ...price,
          choice: 'PINNED_GROUP',
          stations: [{ code: 'b' }, { code: 'c' }],
          sentence: `Pinning b站, c站 as a group: ${said}`,
        },
      ],
    });
  });

  test('forbid a pair, and a group as it is', async () => {
    const pair = await ask(ROW, { forbiddenPairs: [['a', 'b']] }, 'zh-CN');
    expect(groupsOf(pair.groups)).toEqual(['b c d']);
    expect(pair.price?.choices[0]?.sentence).toMatch(/^禁止a站、b站同组：会多留下 1 个社工站没有着落，/);
    const group = await ask(ROW, { forbiddenGroups: [['b', 'a']] });
    expect(groupsOf(group.groups)).toEqual(['a b c']);
    expect(group.price?.choices).toMatchObject([
      { choice: 'FORBIDDEN_GROUP', stations: [{ code: 'a' }, { code: 'b' }] },
    ]);
  });

  test('avoid fragile groups where that leaves nobody out', async () => {
    const facts = smallDistrict({ stations: 'a1 b2 c1 d2 e1 f2', neighbors: 'a-b b-c c-d d-e e-f' });
    expect(groupsOf((await ask(facts)).groups)).toEqual(['a b', 'c d', 'e f']);
    const plan = await ask(facts, { avoidFragile: true });
    expect(groupsOf(plan.groups)).toEqual(['a b c', 'd e f']);
    expect(plan.groups).toMatchObject([{ margin: 1, isFragile: false }, { margin: 2 }]);
    expect(plan.price).toMatchObject({ stationsLeftOut: 0, fragile: -3, distanceM: 1112 });
  });

  test('keep valid branches as they are, of whatever stations, and plan for the others', async () => {
    const facts = smallDistrict({
      stations: 'a1 b2 c0 d1 e2 f1 g1',
      neighbors: 'a-b b-c b-d d-e f-g',
      branches: { Old: 'a b c', Bad: 'f g' },
    });
    const plan = await ask(facts, { strategy: 'KEEP_EXISTING' }, 'zh-CN');
    expect(plan.groups).toMatchObject([
      {
        stations: [{ code: 'a' }, { code: 'b' }, { code: 'c' }],
        isKept: true,
        spanM: 2224,
        continues: { code: 'Old' },
      },
      { stations: [{ code: 'd' }, { code: 'e' }], isKept: false },
    ]);
    expect(plan.comparison).toMatchObject({ kept: [{ isKept: true }], new: [{}], dissolved: [{ code: 'Bad' }] });
    expect(plan.price?.sentence).toBe('与不作任何选择的方案相比，组内距离合计增加 1112 米。');
  });

  test('each have their price beside the others, and together', async () => {
    const plan = await ask(ROW, {
      pinnedGroups: [['c', 'd']],
      forbiddenPairs: [['a', 'b']],
      strategy: 'BEST_COVERAGE',
    });
    expect(groupsOf(plan.groups)).toEqual(['c d']);
    expect(plan.price).toMatchObject({ stationsLeftOut: 2 });
    expect(plan.price?.choices.map(({ choice, stationsLeftOut }) => [choice, stationsLeftOut])).toEqual([
      ['PINNED_GROUP', 1],
      ['FORBIDDEN_PAIR', 2],
    ]);
  });

  test('that change nothing cost nothing', async () => {
    const plan = await ask(ROW, { pinnedGroups: [['a', 'b']] }, 'zh-CN');
    expect(plan.price?.sentence).toBe('与不作任何选择的方案相比，没有代价。');
    expect(plan.comparison).toMatchObject({ kept: [{ isPinned: true }], changed: [], new: [{}], dissolved: [] });
  });

  test('are no part of any verdict', async () => {
    await using api = await TestApi.open(ROW);
    const question = '{ station(code: "c") { compliance { required { jointGroup { code } } } } }';
    const before = await api.run(question);
    await api.execute(PlanWithOptionsDocument, { divisionCode: 'D1', options: { pinnedGroups: [['b', 'c']] } });
    expect(await api.run(question)).toEqual(before);
  });
});

describe('options are refused when', () => {
  test.each<[string, PlanOptionsInput, string[], RegExp]>([
    ['a pinned group has one station', { pinnedGroups: [['a']] }, ['pinnedGroups', '0'], /Name 2 or 3 different/],
    ['it has four', { pinnedGroups: [['a', 'b', 'c', 'd']] }, ['pinnedGroups', '0'], /Name 2 or 3 different/],
    ['it names a station twice', { pinnedGroups: [['a', 'b', 'a']] }, ['pinnedGroups', '0'], /different stations/],
    [
      'its station does not exist',
      { pinnedGroups: [['a', 'x']] },
      ['pinnedGroups', '0', '1'],
      /no station with the code "x"/,
    ],
    [
      'its station has three members',
      { pinnedGroups: [['e', 'f']] },
      ['pinnedGroups', '0'],
      /"e", with 3 full members, cannot/,
    ],
    ['it has two members in all', { pinnedGroups: [['f', 'g']] }, ['pinnedGroups', '0'], /this one has 2/],
    ['it does not hang together', { pinnedGroups: [['a', 'c']] }, ['pinnedGroups', '0'], /connected through confirmed/],
    [
      'two overlap',
      {
        pinnedGroups: [
          ['a', 'b'],
          ['b', 'c'],
        ],
      },
      ['pinnedGroups', '1'],
      /"b" is in another pinned group/,
    ],
    [
      'it is forbidden',
      { pinnedGroups: [['a', 'b']], forbiddenGroups: [['b', 'a']] },
      ['pinnedGroups', '0'],
      /is forbidden/,
    ],
    [
      'it holds a forbidden pair',
      { pinnedGroups: [['b', 'c', 'd']], forbiddenPairs: [['d', 'b']] },
      ['pinnedGroups', '0'],
      /is forbidden/,
    ],
    [
      'it breaks what is kept',
      { strategy: 'KEEP_EXISTING', pinnedGroups: [['b', 'c']] },
      ['pinnedGroups', '0'],
      /"b" belongs to the joint branch "Old"/,
    ],
    ['a forbidden pair is none', { forbiddenPairs: [['a', 'b', 'c']] }, ['forbiddenPairs', '0'], /Name 2 different/],
    [
      'a forbidden group is too large',
      { forbiddenGroups: [['a', 'b', 'c', 'd']] },
      ['forbiddenGroups', '0'],
      /Name 2 or 3/,
    ],
    [
      'a forbidden station does not exist',
      {
        forbiddenPairs: [
          ['a', 'b'],
          ['x', 'a'],
        ],
      },
      ['forbiddenPairs', '1', '0'],
      /no station with/,
    ],
  ])('%s', async (_, options, path, message) => {
    await using api = await TestApi.open(ROW);
    const { errors } = await api.run(
      'query($options: PlanOptionsInput) { jointBranchPlan(divisionCode: "D1", options: $options) { asOf } }',
      { options },
      { 'accept-language': 'en' },
    );
    expect(errors).toMatchObject([
      {
        message: expect.stringMatching(message),
        path: ['jointBranchPlan'],
        extensions: { code: 'BAD_USER_INPUT', argument: ['options', ...path] },
      },
    ]);
  });

  test('a station lies in another district, or there are too many', async () => {
    const facts = smallDistrict({ stations: 'a1 b2 c2', neighbors: 'a-b b-c', towns: { c: 'T3' } });
    await expect(ask(facts, { pinnedGroups: [['b', 'c']] })).rejects.toThrow(/no station of the plan's districts/);
    const many = smallDistrict({ stations: Array.from({ length: 110 }, (_, index) => `s${index}-1`).join(' ') });
    const pairs = Array.from({ length: 101 }, (_, index) => ['s0-', `s${index + 1}-`]);
    await expect(ask(many, { forbiddenPairs: pairs })).rejects.toThrow(/At most 100 choices/);
  });
});
