import { compareCodes } from '../domain/compare-codes.ts';
import type { Adjacency, Location } from '../domain/station.ts';
import type { DistrictDrawing, DrawnGroup, DrawnStation } from './district-drawing.ts';

/** A drawing put into one order, without what cannot be shown: the same picture whatever order it came in. */
export interface Scene {
  readonly drawing: DistrictDrawing;
  /** By code. */
  readonly located: readonly LocatedStation[];
  /** By code. */
  readonly unlocated: readonly DrawnStation[];
  /** Each pair once, without loops; a border outweighs a link. */
  readonly neighbours: readonly Adjacency[];
  readonly groups: readonly SceneGroup[];
}

export type LocatedStation = DrawnStation & { readonly location: Location; readonly fullMembers: number };

export interface SceneGroup extends DrawnGroup {
  /** Its stations on the map, in parts that hang together by adjacency: one outline each. */
  readonly parts: readonly (readonly string[])[];
  /** The letter of a group with stations beside the map. */
  readonly tag: string | undefined;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

export function readScene(drawing: DistrictDrawing): Scene {
  const stations = [...new Map(drawing.stations.map((station) => [station.code, station])).values()].sort((a, b) =>
    compareCodes(a.code, b.code),
  );
  const codes = new Set(stations.map(({ code }) => code));
  const located = stations.filter(isLocated);
  const neighbours = tidyNeighbours(drawing.neighbours, codes);
  return {
    drawing,
    located,
    unlocated: stations.filter((station) => !isLocated(station)),
    neighbours,
    groups: sortGroups(drawing.groups, codes, new Set(located.map(({ code }) => code)), neighbours),
  };
}

function isLocated(station: DrawnStation): station is LocatedStation {
  return station.location !== undefined && station.fullMembers !== null;
}

function tidyNeighbours(neighbours: readonly Adjacency[], codes: ReadonlySet<string>): readonly Adjacency[] {
  const pairs = new Map<string, Adjacency>();
  for (const { stationCodes, kind } of neighbours) {
    const [one, other] = stationCodes;
    if (one === other || !codes.has(one) || !codes.has(other)) continue;
    const sorted = one < other ? ([one, other] as const) : ([other, one] as const);
    const key = JSON.stringify(sorted);
    if (kind === 'BORDER' || !pairs.has(key)) pairs.set(key, { stationCodes: sorted, kind });
  }
  return [...pairs].sort(([one], [other]) => compareCodes(one, other)).map(([, pair]) => pair);
}

/** Those proposed before those registered, each sorted; stations that are not drawn and groups of none are left out. */
function sortGroups(
  groups: readonly DrawnGroup[],
  codes: ReadonlySet<string>,
  located: ReadonlySet<string>,
  neighbours: readonly Adjacency[],
): readonly SceneGroup[] {
  const known = groups
    .map(({ state, stationCodes }) => ({
      state,
      stationCodes: [...new Set(stationCodes)].filter((code) => codes.has(code)).sort(compareCodes),
    }))
    .filter(({ stationCodes }) => stationCodes.length > 0)
    .sort((a, b) => compareCodes(a.state, b.state) || compareCodes(`${a.stationCodes}`, `${b.stationCodes}`));
  let tagged = 0;
  return known.map((group) => {
    const shown = group.stationCodes.filter((code) => located.has(code));
    const isWhole = shown.length === group.stationCodes.length;
    return { ...group, parts: splitParts(shown, neighbours), tag: isWhole ? undefined : letterOf(tagged++) };
  });
}

function splitParts(codes: readonly string[], neighbours: readonly Adjacency[]): readonly (readonly string[])[] {
  const rest = new Set(codes);
  const parts: string[][] = [];
  for (const code of codes) {
    if (!rest.delete(code)) continue;
    const part = [code];
    for (const reached of part) {
      for (const { stationCodes } of neighbours) {
        const [one, other] = stationCodes;
        if (one === reached && rest.delete(other)) part.push(other);
        if (other === reached && rest.delete(one)) part.push(one);
      }
    }
    parts.push(part.sort(compareCodes));
  }
  return parts;
}

/** A to Z, then AA. */
function letterOf(index: number): string {
  const letter = LETTERS[index % LETTERS.length] ?? '';
  return index < LETTERS.length ? letter : letterOf(Math.floor(index / LETTERS.length) - 1) + letter;
}
