import { compareCodes } from '../domain/compare-codes.ts';
import { measureDistance } from '../domain/distance.ts';
import type { AdjacencyKind, Location } from '../domain/station.ts';
import type { Text } from '../domain/text.ts';

export const PROPOSAL_SOURCES = ['POLYGONS', 'GABRIEL', 'DELAUNAY'] as const;
/**
 * What a proposal rests on: `POLYGONS`, a common border of two areas; `GABRIEL`, no other station stands in the circle
 * between the two; `DELAUNAY`, the two stations' surroundings touch, but another station stands between them.
 */
export type ProposalSource = (typeof PROPOSAL_SOURCES)[number];

/** Neighbours further apart than so many times the usual distance of their district are doubtful. */
export const FAR_FACTOR = 3;

/** A station that may be proposed as a neighbour: open, of a level asked for, and below a district. */
export interface NeighborStation {
  readonly code: string;
  readonly name: string;
  /** The code of the nearest DISTRICT upwards. */
  readonly district: string;
  /** The codes its area may stand under in a file of polygons, the nearest first: its own, its division's, its town's. */
  readonly areaCodes: readonly string[];
  readonly location?: Location | undefined;
}

/** Two stations' codes, the smaller first. */
export type StationPair = readonly [string, string];

/** Two stations that may be neighbours, for somebody to confirm: never a fact by itself. */
export interface NeighborProposal {
  readonly stationCodes: StationPair;
  /** Of a pair that is confirmed already, the kind it was confirmed as; else BORDER: a LINK is for people to know. */
  readonly kind: AdjacencyKind;
  readonly source: ProposalSource;
  /** Likely enough to be accepted unless somebody objects: shared borders and Gabriel edges. */
  readonly isPreselected: boolean;
  /** Confirmed already. */
  readonly isKnown: boolean;
  /** In whole metres, as the planner measures; null where one of the two has no location. */
  readonly distanceM: number | null;
}

/**
 * To be said wherever proposals are shown. The figures are the round ones people expect; what was measured, for either
 * source, stands beside `proposeFromPoints`.
 */
export const CAVEAT: Text = {
  'zh-CN':
    '这些只是建议，须逐一确认后才算相邻。仅凭站点位置，约能找出 85% 的真实边界，所提建议中约有 15% 是错的；桥梁、渡口连接（LINK）无法推断。',
  en: 'These are proposals: a pair counts as neighbours only once somebody has confirmed it. Points alone find about 85 % of true borders, and about 15 % of what they propose is wrong; bridges and ferries (LINK) cannot be guessed.',
};

/** A station as people know it. */
export function nameOf({ code, name }: Pick<NeighborStation, 'code' | 'name'>): Text {
  return { 'zh-CN': `${name}（${code}）`, en: `${name} (${code})` };
}

/** Two codes as a pair. */
export function pairOf(one: string, other: string): StationPair {
  return compareCodes(one, other) <= 0 ? [one, other] : [other, one];
}

/** One text for a pair, whichever way round. Codes may contain any character, so that no separator is safe. */
export function pairKey([one, other]: readonly [string, string]): string {
  return JSON.stringify(pairOf(one, other));
}

/** Orders by the first code, then by the second. */
export function comparePairs(a: StationPair, b: StationPair): number {
  return compareCodes(a[0], b[0]) || compareCodes(a[1], b[1]);
}

/** The distance of two stations in whole metres; null where one of them has no location. */
export function distanceBetween(
  one: Pick<NeighborStation, 'location'> | undefined,
  other: Pick<NeighborStation, 'location'> | undefined,
): number | null {
  if (one?.location === undefined || other?.location === undefined) return null;
  return measureDistance(one.location, other.location);
}
