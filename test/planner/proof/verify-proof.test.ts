import { describe, expect, it } from 'vitest';
import type { JointBranchProblem, PlannerStation } from '../../../src/planner/joint-branch-plan.ts';
import type { ClaimedPlan, PieceProof, ProofStep } from '../../../src/planner/piece-proof.ts';
import { planWithProof } from '../../../src/planner/plan-with-proof.ts';
import { verifyProof } from '../../../src/planner/verify-proof.ts';
import { listInstances, OWN_INSTANCES, readInstance, SHARED_INSTANCES } from '../../support/planner-instances.ts';

/** `a1` has 1 full member, `a1*` is affiliated; neighbours `a-b`. They stand in a line, a kilometre apart. */
function problemOf(stations: string, edges: string, existing: Record<string, string> = {}): JointBranchProblem {
  return {
    stations: stations.split(' ').map(
      ([code = '', members, star], index): PlannerStation => ({
        code,
        parent: 'P',
        district: 'D',
        fullMembers: Number(members),
        affiliated: star === '*',
        existingBranch: existing[code],
        location: { latitude: 31, longitude: 120 + index / 100 },
      }),
    ),
    edges: edges.split(' ').map((pair) => [pair[0] ?? '', pair[2] ?? ''] as const),
  };
}

const kindsOf = (plan: ClaimedPlan) =>
  plan.proof.pieces.map(({ steps }) => steps.map(({ kind, levels }) => `${kind} ${levels.join(' ')}`));

const judge = (problem: JointBranchProblem, plan: ClaimedPlan) =>
  verifyProof(problem, plan).flatMap(({ kind, outcome }) => (outcome === 'CONFIRMED' ? [] : `${kind} ${outcome}`));

/** The answer with its only piece changed, and its totals accordingly. */
function change(plan: ClaimedPlan, changed: Partial<PieceProof>): ClaimedPlan {
  const [piece] = plan.proof.pieces;
  if (piece === undefined || plan.proof.pieces.length > 1) throw new Error('only one piece can be changed');
  const lie = { ...piece, ...changed };
  const { groups, covered, moved, crossParent, distanceM, atMost } = lie;
  const uncovered = lie.stations.filter((code) => !groups.flat().includes(code));
  return {
    ...plan,
    ...{ groups, covered, moved, crossParent, distanceM, uncovered },
    proof: { ...plan.proof, atMost, pieces: [lie] },
  };
}

const ALL = ['covered', 'moved', 'crossParent', 'distanceM'] as const;

describe.each([OWN_INSTANCES, SHARED_INSTANCES])('%s', (folder) => {
  const names = listInstances(folder);
  it.skipIf(names.length === 0).each(names.length === 0 ? ['absent'] : names)(
    '%s has a proof that is verified',
    (name) => {
      const problem = readInstance(folder, name);
      expect(judge(problem, planWithProof(problem))).toEqual([]);
    },
  );
});

describe('the simplest reason that holds is given', () => {
  const far = 'moved crossParent';
  it.each<[string, JointBranchProblem, string[]]>([
    ['isolated', problemOf('a1', 'a-z'), [`ISOLATED ${ALL.join(' ')}`]],
    ['two with 1 each', problemOf('a1 b1', 'a-b'), [`PAIR_OF_ONES ${ALL.join(' ')}`]],
    ['all covered', problemOf('a1 b2', 'a-b'), ['ALL_COVERED covered', `ZERO ${far}`, 'PRICES distanceM']],
    ['dead ends', problemOf('a1 b1 c1 d2', 'a-d b-d c-d'), ['DEAD_ENDS covered', `ZERO ${far}`, 'PRICES distanceM']],
    ['count', problemOf('a1 b1 c1 d1', 'a-b b-c c-d'), ['MODULO_THREE covered', `ZERO ${far}`, 'PRICES distanceM']],
    [
      'prices',
      problemOf('a1 b1 c2 d1 e1', 'a-b b-c c-d d-e a-c c-e'),
      ['PRICES covered', `ZERO ${far}`, 'PRICES distanceM'],
    ],
    [
      'search',
      problemOf('a1 b1 c1 d1', 'a-c a-d b-c b-d'),
      ['MODULO_THREE covered', `ZERO ${far}`, 'SEARCH distanceM'],
    ],
  ])('%s', (_, problem, steps) => {
    const plan = planWithProof(problem);
    expect(kindsOf(plan)).toEqual([steps]);
    expect(judge(problem, plan)).toEqual([]);
  });

  it('a star of 300 leaves is checked against all its triples', () => {
    const leaves = Array.from({ length: 300 }, (_, index) => String.fromCharCode(0x4e00 + index));
    const problem = problemOf(
      `c2 ${leaves.map((leaf) => `${leaf}1`).join(' ')}`,
      leaves.map((leaf) => `c-${leaf}`).join(' '),
    );
    const plan = planWithProof(problem);
    expect(kindsOf(plan)).toEqual([['DEAD_ENDS covered', `ZERO ${far}`, 'PRICES distanceM']]);
    expect(judge(problem, plan)).toEqual([]);
  });
});

describe('refuted is', () => {
  const problem = problemOf('a1 b1 c1 d1', 'a-b b-c c-d');
  const honest = planWithProof(problem);
  const [piece] = honest.proof.pieces;
  if (piece === undefined) throw new Error('there must be a piece');
  const out = { groups: [], covered: 0, distanceM: 0, atMost: 0 };
  const step = (kind: 'ZERO' | 'DEAD_ENDS' | 'ALL_COVERED', ...levels: ProofStep['levels']): ProofStep => ({
    kind,
    levels,
  });

  it.each<[string, Partial<PieceProof>, string]>([
    ['a group that is not connected', { groups: [['a', 'b', 'd']] }, 'PLAN REFUTED'],
    ['a group of a station twice', { groups: [['a', 'b', 'b']] }, 'PLAN REFUTED'],
    ['a group with too few full members', { groups: [['a', 'b']], covered: 2 }, 'PLAN REFUTED'],
    [
      'two groups of one station',
      {
        groups: [
          ['a', 'b', 'c'],
          ['b', 'c', 'd'],
        ],
        covered: 6,
      },
      'PLAN REFUTED',
    ],
    ['a figure too good', { distanceM: piece.distanceM - 1 }, 'PLAN REFUTED'],
    ['fewer possible than there are', { atMost: 2 }, 'CLAIM REFUTED'],
    ['best, and more possible', { atMost: 4 }, 'CLAIM REFUTED'],
    ['a worse plan for the count', out, 'MODULO_THREE REFUTED'],
    ['a worse plan for dead ends', { ...out, steps: [step('DEAD_ENDS', 'covered')] }, 'DEAD_ENDS REFUTED'],
    ['coverage by having nobody', { ...out, steps: [step('ZERO', 'covered')] }, 'ZERO REFUTED'],
    ['zero that is not', { steps: [...piece.steps.slice(0, 2), step('ZERO', 'distanceM')] }, 'ZERO REFUTED'],
    ['distance by being covered', { steps: [step('ALL_COVERED', 'distanceM')] }, 'ALL_COVERED REFUTED'],
    ['a level without the one before', { steps: piece.steps.slice(1) }, 'CLAIM REFUTED'],
    ['a bound that nothing shows', { ...out, steps: [] }, 'CLAIM REFUTED'],
    ['fragile groups nobody asked about', { steps: [...piece.steps, step('ZERO', 'fragile')] }, 'CLAIM REFUTED'],
  ])('%s', (_, changed, expected) => {
    expect(judge(problem, change(honest, changed))).toContain(expected);
  });

  it('what the whole plan says beyond its pieces', () => {
    const { proof } = honest;
    const shorter = { ...piece, steps: piece.steps.slice(0, 2) };
    for (const lie of [
      { ...honest, covered: 4 },
      { ...honest, uncovered: [] },
      { ...honest, groups: [['b', 'c', 'd']] },
      { ...honest, proof: { ...proof, atMost: 2 } },
      { ...honest, proof: { ...proof, pieces: [shorter] } },
      { ...honest, proof: { ...proof, levels: { ...proof.levels, moved: false } } },
    ]) {
      expect(judge(problem, lie)).toEqual(['PLAN REFUTED']);
    }
    expect(judge(problem, { ...honest, proof: { ...proof, pieces: [] } })).toEqual(['PIECES REFUTED']);
    expect(judge(problem, { ...honest, proof: { ...proof, pieces: [piece, piece] } })).toEqual(['PIECES REFUTED']);
    const parts = [
      { ...piece, stations: ['a', 'b', 'c'] },
      { ...piece, stations: ['d'] },
    ];
    expect(judge(problem, { ...honest, proof: { ...proof, pieces: parts } })).toEqual(['PIECES REFUTED']);
  });

  it('a count that forgets an affiliated station, which may stay where it is', () => {
    const affiliated = problemOf('a1 b1 c1 d1*', 'a-b b-c c-d');
    const plan = planWithProof(affiliated);
    expect(plan.covered).toBe(4);
    const { distanceM } = honest;
    const steps: readonly ProofStep[] = [{ kind: 'MODULO_THREE', levels: ['covered'] }];
    const worse = { groups: [['b', 'c', 'd']], covered: 3, moved: 1, distanceM, atMost: 3, steps };
    expect(judge(affiliated, change(plan, worse))).toContain('MODULO_THREE REFUTED');
  });

  it('one of three dead ends, where two can be covered', () => {
    const star = problemOf('a1 b1 c1 d2', 'a-d b-d c-d');
    const pair = planWithProof({
      ...star,
      forbiddenGroups: [
        ['a', 'b', 'd'],
        ['a', 'c', 'd'],
        ['b', 'c', 'd'],
      ],
    });
    expect(pair.covered).toBe(2);
    expect(judge(star, change(pair, { steps: [step('DEAD_ENDS', 'covered')] }))).toContain('DEAD_ENDS REFUTED');
  });

  it('coverage given up for stations that stay with their partners', () => {
    const partners = problemOf('a1 b2 c2 d1', 'a-b b-c c-d', { b: 'J', c: 'J' });
    const plan = planWithProof(partners);
    expect([plan.covered, plan.moved]).toEqual([4, 2]);
    const groups = [['a', 'b', 'c']];
    const certificate = { units: { covered: 1, moved: 1 }, denominator: 1, prices: [5, 5, 5, 5], order: [0, 1, 2, 3] };
    const steps: readonly ProofStep[] = [{ kind: 'SEARCH', levels: ['covered', 'moved'], certificate }];
    const lie = { groups, covered: 3, moved: 0, distanceM: honest.distanceM, atMost: 3, steps };
    expect(judge(partners, change(plan, lie))).toContain('SEARCH REFUTED');
  });

  it('a search against prices at which a group is too cheap, or in an order without all stations', () => {
    const ring = problemOf('a1 b1 c1 d1 e1 f2', 'a-b b-c c-d d-e e-f f-a', { a: 'J', b: 'J', d: 'J' });
    const plan = planWithProof(ring);
    const [only] = plan.proof.pieces;
    const prices = only?.steps.find((one) => one.kind === 'PRICES' || one.kind === 'SEARCH');
    if (prices?.certificate === undefined || prices.certificate === null) throw new Error('prices must be given');
    const { certificate } = prices;
    const lie = (changed: object) => {
      const made = {
        kind: 'SEARCH',
        levels: ALL,
        certificate: { ...certificate, order: [0, 1, 2, 3, 4, 5], ...changed },
      };
      return judge(ring, change(plan, { steps: [made as ProofStep] }));
    };
    expect(lie({ order: [0, 1, 2, 3, 4] })).toContain('SEARCH REFUTED');
    expect(lie({ prices: [0, 0, 0, 0, 0, 0] })).toContain('SEARCH REFUTED');
    expect(lie({ prices: certificate.prices.slice(1) })).toContain('SEARCH REFUTED');
    expect(lie({ prices: certificate.prices.map((price) => price + 0.5) })).toContain('SEARCH REFUTED');
    expect(lie({ denominator: 0 })).toContain('SEARCH REFUTED');
    expect(lie({ units: { covered: 1, moved: 1, crossParent: 1, distanceM: 1 } })).toContain('SEARCH REFUTED');
  });
});

describe('not checked is', () => {
  const problem = problemOf('a1 b2', 'a-b');
  const plan = planWithProof(problem);
  const [covered] = plan.proof.pieces[0]?.steps ?? [];
  if (covered === undefined) throw new Error('there must be a step');
  const levels = ['moved', 'crossParent', 'distanceM'] as const;

  it.each<ProofStep>([
    { kind: 'BRANCH_AND_CUT', levels, solver: 'HiGHS' },
    { kind: 'SEARCH', levels, certificate: null },
    { kind: 'PRICES', levels, certificate: null },
  ])('$kind without a certificate', (step) => {
    expect(judge(problem, change(plan, { steps: [covered, step] }))).toEqual([`${step.kind} NOT_CHECKED`]);
  });

  it('a bound that a solver found', () => {
    const step: ProofStep = { kind: 'BRANCH_AND_CUT', levels: [], solver: 'HiGHS' };
    const open = { groups: [], covered: 0, distanceM: 0, atMost: 1, steps: [step] };
    const lie = change(plan, open);
    const levels = { covered: false, moved: false, crossParent: false, distanceM: false };
    const unproven = { ...lie, proof: { ...lie.proof, proven: false, levels } };
    expect(judge(problem, unproven)).toEqual(['BRANCH_AND_CUT NOT_CHECKED', 'CLAIM NOT_CHECKED']);
  });
});
