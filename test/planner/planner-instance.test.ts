import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { printPlannerAnswer } from '../../src/exchange/planner-answer.ts';
import { parsePlannerInstance } from '../../src/exchange/planner-instance.ts';
import { planJointBranches } from '../../src/planner/plan-joint-branches.ts';

const parse = (document: unknown) => parsePlannerInstance(JSON.stringify(document));
const station = (code: string, more: object = {}) => ({ code, parent: 'P', fullMembers: 1, ...more });

/** The paths of the faults of a document that must be refused. */
function faultsOf(document: unknown): readonly string[] {
  const parsed = parse(document);
  return parsed.ok ? ['accepted'] : parsed.faults.map(({ path }) => path);
}

describe('a planner instance', () => {
  it('is read into a problem', () => {
    const parsed = parse({
      id: 'x',
      title: 'with other members',
      stations: [station('a', { lat: 31, lng: 120, affiliated: true, district: 'D' }), station('b', { note: 1 })],
      edges: [['a', 'b']],
      existing: [{ members: ['a', 'gone'] }, { members: ['a', 'b'] }],
    });
    expect(parsed).toEqual({
      ok: true,
      problem: {
        stations: [
          {
            code: 'a',
            parent: 'P',
            fullMembers: 1,
            district: 'D',
            location: { latitude: 31, longitude: 120 },
            affiliated: true,
            existingBranch: 'existing 1',
          },
          {
            code: 'b',
            parent: 'P',
            fullMembers: 1,
            district: '',
            location: undefined,
            affiliated: false,
            existingBranch: 'existing 1',
          },
        ],
        edges: [['a', 'b']],
      },
    });
  });

  it('may have loops, repeats and unknown codes among its edges', () => {
    expect(
      parse({
        stations: [station('a')],
        edges: [
          ['a', 'a'],
          ['a', 'z'],
          ['a', 'a'],
        ],
      }).ok,
    ).toBe(true);
  });

  it('is refused with every fault at its place', () => {
    const stations = [
      station('a'),
      station('a'),
      { parent: 'P', fullMembers: 1 },
      station('d', { fullMembers: -1 }),
      station('e', { fullMembers: 1.5 }),
      station('f', { lat: 31 }),
      station('g', { lat: 91, lng: 181 }),
      station('h', { affiliated: 'yes' }),
      7,
      station('a'),
    ];
    expect(new Set(faultsOf({ stations, edges: [['a'], ['a', 2], ['a', 'b', 'c']] }))).toEqual(
      new Set([
        '$.stations[1].code',
        '$.stations[2].code',
        '$.stations[3].fullMembers',
        '$.stations[4].fullMembers',
        '$.stations[5]',
        '$.stations[6].lat',
        '$.stations[6].lng',
        '$.stations[7].affiliated',
        '$.stations[8]',
        '$.stations[9].code',
        '$.edges[0]',
        '$.edges[1][1]',
        '$.edges[2]',
      ]),
    );
  });

  it.each([
    ['a document that is no object', 7, ['$']],
    ['null', null, ['$']],
    ['a list', [], ['$']],
    ['no stations and no edges', {}, ['$.stations', '$.edges']],
    ['existing without members', { stations: [], edges: [], existing: [{}] }, ['$.existing[0].members']],
  ])('is refused: %s', (_, document, paths) => {
    expect(faultsOf(document)).toEqual(paths);
  });

  it('says what is wrong in both languages', () => {
    const parsed = parse({ stations: [station('a', { fullMembers: '2' })], edges: [] });
    expect(parsed).toEqual({
      ok: false,
      faults: [
        {
          path: '$.stations[0].fullMembers',
          text: {
            'zh-CN': '"2" 不符合要求；应为不小于 0 的整数',
            en: '"2" is not allowed; must be a whole number, at least 0',
          },
        },
      ],
    });
    expect(parsePlannerInstance('{"stations": [').ok).toBe(false);
  });
});

describe('the answer', () => {
  it('is the JSON document of the planner', () => {
    const parsed = parsePlannerInstance(readFileSync('test/cases/planner/t08.json', 'utf8'));
    if (!parsed.ok) throw new Error('t08 must be readable');
    expect(JSON.parse(printPlannerAnswer(planJointBranches(parsed.problem)))).toEqual({
      groups: [['S0000', 'S0001', 'S0002']],
      covered: 3,
      uncovered: ['S0003'],
      moved: 0,
      crossParent: 0,
      distanceM: 1902,
      proof: {
        proven: true,
        atMost: 3,
        levels: { covered: true, moved: true, crossParent: true, distanceM: true },
      },
    });
  });
});
