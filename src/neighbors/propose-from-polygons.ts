import { neighbors } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, MultiPolygon, Topology } from 'topojson-specification';
import { compareCodes } from '../domain/compare-codes.ts';
import { type AlignedArea, alignAreas } from './align-areas.ts';
import type { Area } from './area.ts';
import { comparePairs, type NeighborStation, pairOf, type StationPair } from './proposal.ts';

/** In metres. Areas that share less of a border only meet at a corner. */
const LEAST_BORDER_M = 50;

/**
 * The pairs of stations whose areas have a border in common, inside one district, sorted. A station's area is the one
 * with its own code, else its division's, else its town's; stations that share an area are neighbours of each other,
 * and each of them of all around. Several areas of one code are one. Borders need not be drawn alike to the metre
 * (`TOLERANCE_M` of `align-areas.ts`). The order of stations and areas changes nothing. Boundary: areas that touch at a
 * corner are no neighbours; from {@link LEAST_BORDER_M} of common border on they are. An enclave is one of whatever
 * surrounds it.
 */
export function proposeFromPolygons(
  stations: readonly NeighborStation[],
  areas: readonly Area[],
): readonly StationPair[] {
  const residents = residentsOf(stations, areas);
  const pairs: StationPair[] = [...residents.values()].flatMap((sharing) => pairsWithin(sharing));
  for (const [one, other] of findBorders(areas.filter(({ code }) => residents.has(code)))) {
    for (const station of residents.get(one) ?? []) {
      for (const next of residents.get(other) ?? []) {
        if (station.district === next.district) pairs.push(pairOf(station.code, next.code));
      }
    }
  }
  return pairs.sort(comparePairs);
}

/** The stations of each area that has any, by its code. */
export function residentsOf(
  stations: readonly NeighborStation[],
  areas: readonly Area[],
): ReadonlyMap<string, readonly NeighborStation[]> {
  const drawn = new Set(areas.filter(isDrawn).map(({ code }) => code));
  const residents = new Map<string, NeighborStation[]>();
  for (const station of stations) {
    const code = station.areaCodes.find((each) => drawn.has(each));
    if (code !== undefined) residents.set(code, [...(residents.get(code) ?? []), station]);
  }
  return residents;
}

function isDrawn({ polygons }: Area): boolean {
  return polygons.some((rings) => rings.length > 0);
}

function pairsWithin(stations: readonly NeighborStation[]): readonly StationPair[] {
  return stations.flatMap((one, index) =>
    stations
      .slice(index + 1)
      .flatMap((other) => (one.district === other.district ? [pairOf(one.code, other.code)] : [])),
  );
}

/** The pairs of codes whose areas have a border in common. */
function findBorders(areas: readonly Area[]): readonly StationPair[] {
  const byCode = Map.groupBy(
    alignAreas(areas).toSorted((one, other) => compareCodes(one.code, other.code)),
    ({ code }) => code,
  );
  const codes = [...byCode.keys()];
  const collection = { type: 'GeometryCollection' as const, geometries: [...byCode.values()].map(asGeometry) };
  const map = topology({ areas: collection });
  const { geometries } = map.objects.areas as GeometryCollection;
  return neighbors(geometries).flatMap((around, index) =>
    around.flatMap((next): StationPair[] => {
      const [one, other] = [codes[index], codes[next]];
      const [here, there] = [geometries[index], geometries[next]];
      if (next <= index || one === undefined || other === undefined) return [];
      return measureBorder(map, here as MultiPolygon, there as MultiPolygon) < LEAST_BORDER_M ? [] : [[one, other]];
    }),
  );
}

function asGeometry(areas: readonly AlignedArea[]) {
  const coordinates = areas.flatMap(({ polygons }) =>
    polygons.map((polygon) => polygon.map((ring) => ring.map(([x, y]) => [x, y]))),
  );
  return { type: 'MultiPolygon' as const, coordinates };
}

/** How long the lines are that two areas share. */
function measureBorder({ arcs }: Topology, one: MultiPolygon, other: MultiPolygon): number {
  const shared = linesOf(one).intersection(linesOf(other));
  return [...shared].reduce((sum, index) => sum + measureLine(arcs[index] ?? []), 0);
}

/** The numbers of an area's lines, whichever way they are drawn: topojson writes a line drawn backwards as ~number. */
function linesOf({ arcs }: MultiPolygon): ReadonlySet<number> {
  return new Set(arcs.flat(2).map((index) => (index < 0 ? ~index : index)));
}

function measureLine(line: readonly (readonly number[])[]): number {
  return line.reduce((sum, [x = 0, y = 0], index) => {
    const [fromX = x, fromY = y] = line[index - 1] ?? [];
    return sum + Math.hypot(x - fromX, y - fromY);
  }, 0);
}
