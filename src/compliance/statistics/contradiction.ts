import type { CoverageMode } from '../../domain/branch.ts';
import { compareCodes } from '../../domain/compare-codes.ts';
import type { NamesNeeded } from '../names.ts';
import type { FormRow } from './form-row.ts';

export const CONTRADICTION_CODES = [
  'SEVERAL_COVERAGES',
  'OWN_BRANCH_UNDERSIZED',
  'BRANCH_MISSING_BUT_COVERED',
  'JOINT_BRANCH_OF_ONE_STATION',
  'JOINT_BRANCH_ACROSS_BOUNDARY',
  'JOINT_BRANCH_HEADCOUNT_DIFFERS',
  'RELATION_IN_OTHER_BRANCH',
] as const;
/** In what facts contradict each other, so that a figure of the form is not what its reader expects. */
export type ContradictionCode = (typeof CONTRADICTION_CODES)[number];

/** Facts that contradict each other, as codes and figures: words are made when read. */
export interface Contradiction {
  readonly code: ContradictionCode;
  /** The judged stations concerned, sorted. */
  readonly stationCodes: readonly string[];
  readonly branchCode: string | null;
  /** How the station is covered: SEVERAL_COVERAGES. */
  readonly modes: readonly CoverageMode[];
  /** The row that counts the station; null: it is about a branch. */
  readonly row: FormRow | null;
  /** The members it is about: of the station, of the branch itself, or those whose relation is in another branch. */
  readonly members: number;
  /** JOINT_BRANCH_HEADCOUNT_DIFFERS: the members of its stations together. */
  readonly membersOfStations: number;
}

const NONE: readonly never[] = [];

/** A contradiction of which only what matters is said. */
export function contradict(
  code: ContradictionCode,
  stationCodes: readonly string[],
  more: Partial<Contradiction>,
): Contradiction {
  return { code, stationCodes, branchCode: null, modes: NONE, row: null, members: 0, membersOfStations: 0, ...more };
}

/** Tells contradictions apart and sorts them: by code, then by station or branch. */
export function keyOf({ code, stationCodes, branchCode }: Contradiction): string {
  return JSON.stringify([code, branchCode ?? stationCodes[0]]);
}

/** Each once, sorted. */
export function sortContradictions(found: Iterable<Contradiction>): readonly Contradiction[] {
  const byKey = new Map<string, Contradiction>();
  for (const each of found) byKey.set(keyOf(each), each);
  return [...byKey].sort(([one], [other]) => compareCodes(one, other)).map(([, each]) => each);
}

/** The codes whose names the sentences need. */
export function namesOfContradictions(contradictions: readonly Contradiction[]): NamesNeeded {
  return {
    stations: [...new Set(contradictions.flatMap(({ stationCodes }) => stationCodes))],
    branches: [...new Set(contradictions.flatMap(({ branchCode }) => branchCode ?? []))],
    partyBodies: [],
  };
}
