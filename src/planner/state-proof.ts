import { boundByThrees, boundCoverage } from './coverage-bound.ts';
import type { Piece } from './piece.ts';
import { type PieceProof, PLAN_LEVELS, type PlainKind, type PlanLevel, type ProofStep } from './piece-proof.ts';
import type { PieceSolution, Prover } from './solve-piece.ts';
import { endsWithNothing, type PriceGround, readPriceGround, statePrices, stateSearch } from './state-prices.ts';

/** The solver of pieces that are proven so, with its version: whoever doubts it has to run it again. */
const BRANCH_AND_CUT_SOLVER = 'HiGHS 1.15.3';

/**
 * Writes down why the solution of a piece is the best, as far as it says so itself: for coverage the simplest reason that
 * holds, for the levels below prices, and where prices do not reach what was searched. Made only when somebody asks;
 * the same piece and solution give the same proof. A station by itself is isolated.
 */
export function statePieceProof(piece: Piece, solution: PieceSolution): PieceProof {
  const { groups, covered, moved, crossParent, distanceM, atMost } = solution;
  return {
    stations: piece.stations.map(({ code }) => code),
    groups,
    covered,
    moved,
    crossParent,
    distanceM,
    atMost,
    steps: listSteps(piece, solution),
  };
}

function listSteps(piece: Piece, solution: PieceSolution): readonly ProofStep[] {
  const proven = provenLevels(piece, solution);
  const only = findOnlyPlan(piece);
  if (only !== undefined) return [{ kind: only, levels: proven }];
  const ground = memo(() => readPriceGround(piece, levelsOf(piece)));
  const coverage = stateCoverage(piece, solution, ground);
  const zero = proven.filter((level) => level !== 'covered' && solution[level] === 0);
  const shown = [...(coverage?.levels ?? []), ...zero];
  const open = proven.filter((level) => !shown.includes(level));
  return [
    ...(coverage === undefined ? [] : [coverage]),
    ...(zero.length === 0 ? [] : [{ kind: 'ZERO' as const, levels: zero }]),
    ...stateLevels(solution, open, ground),
  ];
}

type Ground = () => PriceGround | undefined;

function levelsOf({ avoidsFragile }: Piece): readonly PlanLevel[] {
  return PLAN_LEVELS.filter((level) => level !== 'fragile' || avoidsFragile);
}

function provenLevels(piece: Piece, { levels }: PieceSolution): readonly PlanLevel[] {
  return levelsOf(piece).filter((level) => (level === 'fragile' ? levels.moved : levels[level]));
}

/** Where nothing but leaving everybody out is lawful. */
function findOnlyPlan({ stations }: Piece): PlainKind | undefined {
  if (stations.length === 1) return 'ISOLATED';
  return stations.length === 2 && stations.every(({ fullMembers }) => fullMembers === 1) ? 'PAIR_OF_ONES' : undefined;
}

/** Why no plan covers more than `atMost`; `undefined` if only a search of all levels shows it, or there is nothing to show. */
function stateCoverage(piece: Piece, solution: PieceSolution, ground: Ground): ProofStep | undefined {
  const { covered, atMost } = solution;
  const levels = covered === atMost ? (['covered'] as const) : [];
  const count = piece.stations.length;
  if (covered === count) return { kind: 'ALL_COVERED', levels };
  if (atMost === count) return undefined;
  if (boundCoverage(piece) <= atMost) return { kind: 'DEAD_ENDS', levels };
  if (boundByThrees(piece) <= atMost) return { kind: 'MODULO_THREE', levels };
  const certificate = priceCoverage(piece, solution, ground());
  if (certificate !== undefined) return { kind: 'PRICES', levels, certificate };
  return levels.length > 0 ? undefined : { kind: 'PRICES', levels, certificate: null };
}

function priceCoverage(piece: Piece, solution: PieceSolution, ground: PriceGround | undefined) {
  const priced = ground && statePrices(ground, 'covered', solution);
  if (ground === undefined || priced === undefined) return undefined;
  const affiliated = piece.stations.filter((station) => station.affiliated).length;
  const most = ground.lawful.every(({ covers }) => covers === 3) ? priced.most - (priced.most % 3) : priced.most;
  return affiliated + most <= solution.atMost ? priced.certificate : undefined;
}

/** One step for as many of these levels as possible, from the first on; for the others, how else they were proven. */
function stateLevels(solution: PieceSolution, open: readonly PlanLevel[], ground: Ground): readonly ProofStep[] {
  for (let count = open.length; count > 0; count--) {
    const step = stateTogether(solution, open.slice(0, count), ground());
    if (step === undefined) continue;
    const rest = open.slice(count);
    return rest.length === 0 ? [step] : [step, stateWithoutCertificate(solution.provedBy, rest)];
  }
  return open.length === 0 ? [] : [stateWithoutCertificate(solution.provedBy, open)];
}

/** Prices that reach all these levels, or else a search against them; `undefined` if neither shows anything. */
function stateTogether(
  solution: PieceSolution,
  levels: readonly PlanLevel[],
  ground: PriceGround | undefined,
): ProofStep | undefined {
  const priced = ground && statePrices(ground, levels.at(-1) ?? 'covered', solution);
  if (ground === undefined || priced === undefined) return undefined;
  if (priced.most === priced.worth) return { kind: 'PRICES', levels, certificate: priced.certificate };
  const certificate = stateSearch(ground, priced);
  // what was searched once need not be searched again only to say so
  if (solution.provedBy !== 'SEARCH' && !endsWithNothing(ground, priced, certificate)) return undefined;
  return { kind: 'SEARCH', levels, certificate };
}

function stateWithoutCertificate(provedBy: Prover, levels: readonly PlanLevel[]): ProofStep {
  if (provedBy === 'BRANCH_AND_CUT') return { kind: 'BRANCH_AND_CUT', levels, solver: BRANCH_AND_CUT_SOLVER };
  return { kind: provedBy === 'SEARCH' ? 'SEARCH' : 'PRICES', levels, certificate: null };
}

function memo<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
