import type { JointBranchPlan } from './joint-branch-plan.ts';

/** The aims in their order; `fragile` only where fragile groups are avoided. */
export const PLAN_LEVELS = ['covered', 'fragile', 'moved', 'crossParent', 'distanceM'] as const;
export type PlanLevel = (typeof PLAN_LEVELS)[number];

/**
 * Why no plan of a piece is better. Of one station: it is isolated. Of two with 1 full member each: no group is lawful.
 * All are covered. Dead ends: a station serves two of its dead ends at most. Modulo three: all have 1 full member, so
 * every group has three stations. Zero: less than nothing is not possible. Prices: what all stations cost together is
 * not more than the plan is worth. Search: no plan loses less against the prices. Branch and cut: a solver says so.
 */
export const PROOF_KINDS = [
  'ISOLATED',
  'PAIR_OF_ONES',
  'ALL_COVERED',
  'DEAD_ENDS',
  'MODULO_THREE',
  'ZERO',
  'PRICES',
  'SEARCH',
  'BRANCH_AND_CUT',
] as const;
export type ProofKind = (typeof PROOF_KINDS)[number];

/**
 * Prices of the stations, integers ≥ 0, such that the stations of any lawful group cost at least `denominator` times
 * what the group is worth. So no plan is worth more than all prices together, divided by `denominator`.
 */
export interface ProofPrices {
  /** What one step at each level is worth, from the first level to the last one that is looked at. */
  readonly units: { readonly [Level in PlanLevel]?: number | undefined };
  readonly denominator: number;
  /** In the order of the stations of the piece. */
  readonly prices: readonly number[];
}

/** Prices and the order of the stations (their places in the piece) in which the search passes them. */
export interface ProofSearch extends ProofPrices {
  readonly order: readonly number[];
}

interface Proves {
  /** The levels at which the plan is best by this step; none: it only bounds how many can be covered. */
  readonly levels: readonly PlanLevel[];
}

/** A step that needs no data: who reads the piece sees it. */
export type PlainKind = Exclude<ProofKind, 'PRICES' | 'SEARCH' | 'BRANCH_AND_CUT'>;

export type ProofStep =
  | (Proves & { readonly kind: PlainKind })
  /** `null`: it was proven so, but too large to be written down. */
  | (Proves & { readonly kind: 'PRICES'; readonly certificate: ProofPrices | null })
  | (Proves & { readonly kind: 'SEARCH'; readonly certificate: ProofSearch | null })
  /** Leaves no certificate. */
  | (Proves & { readonly kind: 'BRANCH_AND_CUT'; readonly solver: string });

/** The plan of a piece, what it achieves, and why there is no better one, as far as that is known. */
export interface PieceProof {
  /** Codes, sorted. */
  readonly stations: readonly string[];
  readonly groups: readonly (readonly string[])[];
  readonly covered: number;
  readonly moved: number;
  readonly crossParent: number;
  readonly distanceM: number;
  /** At most this many stations of the piece can be covered by any plan. */
  readonly atMost: number;
  /** A level that no step names is not proven. */
  readonly steps: readonly ProofStep[];
}

/** A plan with what is claimed of it, as it may come from anywhere. */
export interface ClaimedPlan extends Omit<JointBranchPlan, 'fragile' | 'proof'> {
  readonly proof: JointBranchPlan['proof'] & { readonly pieces: readonly PieceProof[] };
}
