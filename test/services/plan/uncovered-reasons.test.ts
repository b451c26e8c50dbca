import { describe, expect, test } from 'vitest';
import type { JointBranchProblem } from '../../../src/planner/joint-branch-plan.ts';
import { planJointBranches } from '../../../src/planner/plan-joint-branches.ts';
import { explainUncovered, leastUncovered } from '../../../src/services/plan/uncovered-reasons.ts';

/** Stations `a1 b2`, `~` before those that are affiliated, and neighbours `a-b`. */
function problemOf(stations: string, neighbors: string): JointBranchProblem {
  return {
    stations: stations.split(' ').map((word) => ({
      code: word.replace('~', '').slice(0, -1),
      parent: 'T1',
      district: 'D1',
      fullMembers: Number(word.slice(-1)),
      affiliated: word.startsWith('~'),
    })),
    edges: neighbors.split(' ').map((pair): [string, string] => {
      const [one = '', other = ''] = pair.split('-');
      return [one, other];
    }),
  };
}

function explain(stations: string, neighbors: string, { covered = '' } = {}) {
  const problem = problemOf(stations, neighbors);
  const { groups, uncovered } = planJointBranches(problem);
  const explained = explainUncovered({
    problem,
    groups,
    uncovered,
    neighborsOf: (code) => problem.edges.flatMap(([a, b]) => (a === code ? [b] : b === code ? [a] : [])),
    isCoveredFreely: (code) => covered.includes(code),
  });
  return explained.map(({ stationCode, reason, neighborCodes }) => [stationCode, reason, neighborCodes.join(' ')]);
}

describe('a station is left out because', () => {
  test.each<[string, string, string, [string, string, string][]]>([
    ['it has no neighbour', 'a1 b2 c1', 'b-c', [['a', 'ISOLATED', '']]],
    ['its neighbours have none or three and more', 'a1 b0 c3', 'a-b a-c', [['a', 'NEIGHBORS_NOT_ELIGIBLE', 'b c']]],
    [
      'one and one make no three',
      'a1 b1',
      'a-b',
      [
        ['a', 'COUNT_DOES_NOT_COME_OUT', ''],
        ['b', 'COUNT_DOES_NOT_COME_OUT', ''],
      ],
    ],
    ['four with one each leave one over', 'a1 b1 c1 d1', 'a-b b-c c-d', [['d', 'COUNT_DOES_NOT_COME_OUT', '']]],
    [
      'its only neighbour is needed by others',
      'a2 b2 c2 d2 e2',
      'a-b a-c a-d a-e',
      [
        ['d', 'TAKEN_BY_A_BETTER_PLAN', 'a'],
        ['e', 'TAKEN_BY_A_BETTER_PLAN', 'a'],
      ],
    ],
  ])('%s', (_, stations, neighbors, reasons) => {
    expect(explain(stations, neighbors)).toEqual(reasons);
  });

  test('the choices made leave it out, whatever else there is to say', () => {
    expect(explain('a1 b2 c1', 'b-c', { covered: 'a' })).toEqual([['a', 'LEFT_OUT_BY_CHOICE', '']]);
  });
});

describe('by its count alone a piece leaves out', () => {
  test.each<[string, number]>([
    ['a1', 1],
    ['a1 b1', 2],
    ['a1 b2', 0],
    ['a1 b1 c1', 0],
    ['a1 b1 c1 d1', 1],
    ['a2 b1 c1 d1', 1],
    ['a2 b2 c1 d1', 0],
    ['a1 b1 c1 d1 e1', 2],
    ['a1 b1 c1 d1 e2', 0],
    ['~a1 b1', 1],
    ['~a1 b1 c1 d1', 0],
    ['~a1 ~b1', 0],
  ])('of %s: %i', (stations, least) => {
    expect(leastUncovered(problemOf(stations, 'x-y'))).toBe(least);
  });
});
