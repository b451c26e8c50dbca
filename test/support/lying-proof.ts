import * as fc from 'fast-check';
import type { JointBranchProblem } from '../../src/planner/joint-branch-plan.ts';
import {
  type ClaimedPlan,
  type PieceProof,
  PLAN_LEVELS,
  type PlanLevel,
  type ProofSearch,
  type ProofStep,
} from '../../src/planner/piece-proof.ts';
import { planWithProof } from '../../src/planner/plan-with-proof.ts';
import { someProblem, withOptions } from './random-problem.ts';
import { ratePlan } from './rate-plan.ts';

const PLAIN = ['ISOLATED', 'PAIR_OF_ONES', 'ALL_COVERED', 'DEAD_ENDS', 'MODULO_THREE', 'ZERO'] as const;

/** Mostly one piece of a shape that some kind of proof is about: all with 1 full member, a star, a chain. */
export function somePiece(most: number): fc.Arbitrary<JointBranchProblem> {
  const shape = fc.record({
    areOnes: fc.boolean(),
    form: fc.constantFrom('STAR', 'CHAIN', 'AS_IS'),
    isPlain: fc.boolean(),
  });
  return fc.tuple(someProblem(most), shape).map(([problem, { areOnes, form, isPlain }]) => {
    const stations = problem.stations.map((station) => ({
      ...station,
      district: 'D1',
      fullMembers: areOnes ? 1 : Math.min(2, Math.max(1, station.fullMembers)),
      ...(isPlain && { affiliated: false, existingBranch: undefined }),
    }));
    const codes = stations.map(({ code }) => code);
    const star = codes.slice(1).map((code): [string, string] => [codes[0] ?? '', code]);
    const chain = codes.slice(1).map((code, index): [string, string] => [codes[index] ?? '', code]);
    const edges = form === 'STAR' ? star : form === 'CHAIN' ? chain : [...problem.edges, ...chain.slice(1)];
    return { stations, edges };
  });
}

/**
 * The honest answer, but for one piece: there it has the groups of another, lawful plan, rightly counted but seldom the
 * best, and claims to have proven them at every level, with steps of its own, those of the honest proof, or made-up ones.
 */
export function someLie(problem: JointBranchProblem): fc.Arbitrary<ClaimedPlan> {
  const honest = planWithProof(problem);
  const { pieces } = honest.proof;
  const sizes = pieces.map(({ stations }) => stations.length);
  const victim = sizes.indexOf(Math.max(...sizes));
  return withOptions(problem).chain((options): fc.Arbitrary<ClaimedPlan> => {
    const other = planWithProof({ ...options, avoidsFragile: problem.avoidsFragile }).proof.pieces[victim];
    if (other === undefined) return fc.constant(honest);
    const aims = PLAN_LEVELS.filter((level) => level !== 'fragile' || problem.avoidsFragile);
    return someSteps(other, pieces[victim] ?? other, aims).map((lie) => {
      const all = pieces.map((piece, index) => (index === victim ? lie : piece));
      const groups = all.flatMap((piece) => piece.groups);
      const { faults, fragile, ...totals } = ratePlan(problem, groups);
      const staying = honest.proof.atMost - sumAtMost(pieces);
      return { groups, ...totals, proof: { ...honest.proof, atMost: staying + sumAtMost(all), pieces: all } };
    });
  });
}

const sumAtMost = (pieces: readonly PieceProof[]) => pieces.reduce((total, { atMost }) => total + atMost, 0);

function someSteps(own: PieceProof, honest: PieceProof, aims: readonly PlanLevel[]): fc.Arbitrary<PieceProof> {
  const certificates = [...own.steps, ...honest.steps].flatMap((step) =>
    'certificate' in step && step.certificate !== null ? step.certificate : [],
  );
  const certificate = fc.oneof(...certificates.map((one) => bend(one)), makeUp(own.stations.length));
  const made = fc.oneof(
    fc.record({ kind: fc.constantFrom(...PLAIN) }),
    fc.record({ kind: fc.constantFrom('PRICES', 'SEARCH'), certificate }),
  );
  const divided = fc
    .tuple(fc.nat({ max: aims.length }), fc.array(made, { minLength: 2, maxLength: 2 }), fc.boolean())
    .map(([count, [first, second], isPartial]) => {
      const later = { ...second, levels: aims.slice(count) };
      return isPartial ? [later] : [{ ...first, levels: aims.slice(0, count) }, later];
    });
  const swapped = fc
    .tuple(fc.constantFrom(own.steps, honest.steps), made, fc.nat({ max: 2 }))
    .map(([steps, one, place]) => steps.map((step, at) => (at === place ? { ...one, levels: step.levels } : step)));
  return fc
    .tuple(fc.oneof(fc.constantFrom(own.steps, honest.steps), swapped, divided), fc.constantFrom('covered', 'atMost'))
    .map(([steps, figure]) => ({ ...own, atMost: own[figure], steps: steps as readonly ProofStep[] }));
}

/** Units and prices like those that were right, but for some. */
function bend(certificate: Omit<ProofSearch, 'order'>): fc.Arbitrary<ProofSearch> {
  const count = certificate.prices.length;
  return fc.record({
    units: fc.constantFrom(
      certificate.units,
      { covered: 1, fragile: 1, moved: 1, crossParent: 1, distanceM: 1 },
      { ...certificate.units, distanceM: 0 },
    ),
    denominator: fc.constantFrom(certificate.denominator, 1),
    prices: fc.oneof(
      fc.constant(certificate.prices),
      fc.tuple(...certificate.prices.map((price) => fc.constantFrom(price, price, 0, Math.floor(price / 2)))),
    ),
    order: fc.shuffledSubarray([...Array(count).keys()], { minLength: count }),
  });
}

function makeUp(count: number): fc.Arbitrary<ProofSearch> {
  const unit = fc.constantFrom(0, 1, 1, 1000, 1e6);
  return fc.record({
    units: fc.record({ covered: unit, fragile: unit, moved: unit, crossParent: unit, distanceM: unit }),
    denominator: fc.constantFrom(1, 2),
    prices: fc.oneof(
      fc.array(fc.constantFrom(0, 1, 2, 1000, 1e6), { minLength: count, maxLength: count }),
      fc.constantFrom(0, 1000, 1e7, 1e9).map((price) => Array<number>(count).fill(price)),
    ),
    order: fc.shuffledSubarray([...Array(count).keys()], { minLength: count }),
  });
}
