import { compareCodes } from '../../domain/compare-codes.ts';

export const PLAN_STRATEGIES = ['BEST_COVERAGE', 'KEEP_EXISTING'] as const;
/** Everybody anew, so that the most are covered; or valid joint branches stay as they are registered. */
export type PlanStrategy = (typeof PLAN_STRATEGIES)[number];

/** What people decide for one question about a plan: never stored, never part of a verdict. */
export interface PlanOptions {
  readonly strategy: PlanStrategy;
  /** Groups that must be in the plan as they are. */
  readonly pinnedGroups: readonly (readonly string[])[];
  /** Groups that must not be in it as they are. */
  readonly forbiddenGroups: readonly (readonly string[])[];
  /** Pairs that no group may hold together. */
  readonly forbiddenPairs: readonly (readonly string[])[];
  /** Whether, right after coverage, the fewest groups with exactly 3 full members are wanted. */
  readonly avoidFragile: boolean;
}

/** Options as they come in: what is absent or null is not chosen. */
export type PlanOptionsInput = { readonly [Key in keyof PlanOptions]?: PlanOptions[Key] | null | undefined };

export const CHOICE_KINDS = [
  'KEEP_EXISTING',
  'PINNED_GROUP',
  'FORBIDDEN_GROUP',
  'FORBIDDEN_PAIR',
  'AVOID_FRAGILE',
] as const;
export type ChoiceKind = (typeof CHOICE_KINDS)[number];

/** One thing decided. */
export interface Choice {
  readonly kind: ChoiceKind;
  /** The stations it names, sorted; none where it is about all. */
  readonly stationCodes: readonly string[];
  /** All that was decided but for this. */
  readonly others: PlanOptions;
}

export const NO_OPTIONS: PlanOptions = {
  strategy: 'BEST_COVERAGE',
  pinnedGroups: [],
  forbiddenGroups: [],
  forbiddenPairs: [],
  avoidFragile: false,
};

const GROUP_LISTS = [
  ['pinnedGroups', 'PINNED_GROUP'],
  ['forbiddenGroups', 'FORBIDDEN_GROUP'],
  ['forbiddenPairs', 'FORBIDDEN_PAIR'],
] as const;

export function readOptions(input: PlanOptionsInput | null | undefined): PlanOptions {
  return {
    strategy: input?.strategy ?? NO_OPTIONS.strategy,
    pinnedGroups: input?.pinnedGroups ?? [],
    forbiddenGroups: input?.forbiddenGroups ?? [],
    forbiddenPairs: input?.forbiddenPairs ?? [],
    avoidFragile: input?.avoidFragile ?? NO_OPTIONS.avoidFragile,
  };
}

/** How many things were named, those named twice counted twice; 0: the plan is the one that verdicts rest on. */
export function countChoices(options: PlanOptions): number {
  const { strategy, avoidFragile } = options;
  const named = GROUP_LISTS.reduce((sum, [list]) => sum + options[list].length, 0);
  return named + (strategy === 'KEEP_EXISTING' ? 1 : 0) + (avoidFragile ? 1 : 0);
}

/** Everything decided, each once, with what remains without it; to be asked of options that were checked. */
export function listChoices(options: PlanOptions): readonly Choice[] {
  const choices: Choice[] = [];
  if (options.strategy === 'KEEP_EXISTING') {
    choices.push({ kind: 'KEEP_EXISTING', stationCodes: [], others: { ...options, strategy: 'BEST_COVERAGE' } });
  }
  for (const [list, kind] of GROUP_LISTS) {
    for (const [key, stationCodes] of byKey(options[list])) {
      const others = { ...options, [list]: options[list].filter((codes) => keyOfGroup(codes) !== key) };
      choices.push({ kind, stationCodes, others });
    }
  }
  if (options.avoidFragile) {
    choices.push({ kind: 'AVOID_FRAGILE', stationCodes: [], others: { ...options, avoidFragile: false } });
  }
  return choices;
}

/** The same for the same decisions, whatever order they were named in. */
export function canonicalOptions(options: PlanOptions): readonly unknown[] {
  const lists = GROUP_LISTS.map(([list]) => [...byKey(options[list]).keys()].sort(compareCodes));
  return [options.strategy, ...lists, options.avoidFragile];
}

/** Tells groups of stations apart, whatever order their codes are in. */
export function keyOfGroup(codes: readonly string[]): string {
  return JSON.stringify(sortGroup(codes));
}

function sortGroup(codes: readonly string[]): readonly string[] {
  return [...new Set(codes)].sort(compareCodes);
}

function byKey(groups: readonly (readonly string[])[]): ReadonlyMap<string, readonly string[]> {
  return new Map(groups.map((codes) => [keyOfGroup(codes), sortGroup(codes)]));
}
