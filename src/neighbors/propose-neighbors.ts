import { compareCodes } from '../domain/compare-codes.ts';
import type { Adjacency, AdjacencyKind } from '../domain/station.ts';
import type { AreaMap } from './area.ts';
import { findStationsWithoutArea, findUselessAreas } from './map-warnings.ts';
import {
  comparePairs,
  distanceBetween,
  type NeighborProposal,
  type NeighborStation,
  type ProposalSource,
  pairKey,
  type StationPair,
} from './proposal.ts';
import { proposeFromPoints } from './propose-from-points.ts';
import { proposeFromPolygons, residentsOf } from './propose-from-polygons.ts';
import type { NeighborWarning } from './warning.ts';
import { type DistrictNeighbors, findCrowded, findFar, findLonely, findOneWay } from './warnings.ts';

/** What proposals are made from. The order of no list matters. */
export interface NeighborQuestion {
  readonly stations: readonly NeighborStation[];
  /** The confirmed pairs; those with a station that is not among these are passed over. */
  readonly known: readonly Adjacency[];
  /** Only proposals and warnings that touch one of these stations; absent: all. */
  readonly within?: ReadonlySet<string> | undefined;
  /** Areas, with all codes of stations and divisions on record. */
  readonly map?: (AreaMap & { readonly codesOnRecord: ReadonlySet<string> }) | undefined;
  /** The pairs as a document writes them, one way or both. */
  readonly listed?: readonly (readonly [string, string])[] | undefined;
}

export interface NeighborProposals {
  /** By first code, then by second. */
  readonly proposals: readonly NeighborProposal[];
  /** By kind, then by station. */
  readonly warnings: readonly NeighborWarning[];
}

/**
 * Proposes which stations may be neighbours, district by district: from the borders of their areas where there is a
 * map, else from where they stand. A map decides about two stations that both have an area; points only speak where one
 * has none. Proposals are there to be confirmed, and those of points are often wrong (`CAVEAT`). Boundary: two stations
 * in different districts are never proposed, however near.
 */
export function proposeNeighbors(question: NeighborQuestion): NeighborProposals {
  const { stations, known, map, listed = [], within } = question;
  const byCode = new Map(stations.map((station) => [station.code, station]));
  const kinds = new Map(known.map(({ stationCodes, kind }) => [pairKey(stationCodes), kind]));
  const districtOf = (code: string) => byCode.get(code)?.district;
  const inDistricts = ([one, other]: StationPair) => byCode.has(one) && districtOf(one) === districtOf(other);
  const confirmed = Map.groupBy(known.map(({ stationCodes }) => stationCodes).filter(inDistricts), ([one]) =>
    districtOf(one),
  );
  const bordering = map === undefined ? [] : proposeFromPolygons(stations, map.areas);
  const drawn = Map.groupBy(bordering, ([one]) => districtOf(one));
  const mapped = new Set(map === undefined ? [] : [...residentsOf(stations, map.areas).values()].flat());
  const isMapped = (code: string) => mapped.has(byCode.get(code) as NeighborStation);

  const districts = [...Map.groupBy(stations, ({ district }) => district)].map(([district, members]) => ({
    stations: members,
    known: confirmed.get(district) ?? [],
    proposals: [
      ...(drawn.get(district) ?? []).map((pair) => propose(pair, 'POLYGONS', kinds, byCode)),
      ...proposeFromPoints(members)
        .filter(({ stationCodes }) => !stationCodes.every(isMapped))
        .map(({ stationCodes, source }) => propose(stationCodes, source, kinds, byCode)),
    ],
  }));

  const touches = ({ stationCodes }: { readonly stationCodes: readonly string[] }) =>
    within === undefined || stationCodes.some((code) => within.has(code));
  const ofStations = [
    ...districts.flatMap(warnOf),
    ...findOneWay(stations, listed),
    ...(map === undefined ? [] : findStationsWithoutArea(stations, map)),
  ];
  const ofMap = map === undefined ? [] : findUselessAreas(map, map.codesOnRecord);
  return {
    proposals: districts
      .flatMap(({ proposals }) => proposals.filter(touches))
      .sort((a, b) => comparePairs(a.stationCodes, b.stationCodes)),
    warnings: [...ofStations.filter(touches), ...ofMap].sort(compareWarnings),
  };
}

function propose(
  stationCodes: StationPair,
  source: ProposalSource,
  kinds: ReadonlyMap<string, AdjacencyKind>,
  byCode: ReadonlyMap<string, NeighborStation>,
): NeighborProposal {
  const kind = kinds.get(pairKey(stationCodes));
  const [one, other] = stationCodes;
  return {
    stationCodes,
    kind: kind ?? 'BORDER',
    source,
    isPreselected: source !== 'DELAUNAY',
    isKnown: kind !== undefined,
    distanceM: distanceBetween(byCode.get(one), byCode.get(other)),
  };
}

function warnOf(district: DistrictNeighbors): readonly NeighborWarning[] {
  return [...findLonely(district), ...findFar(district), ...findCrowded(district)];
}

function compareWarnings(a: NeighborWarning, b: NeighborWarning): number {
  return compareCodes(a.kind, b.kind) || compareCodes(a.stationCodes.join('\n'), b.stationCodes.join('\n'));
}
