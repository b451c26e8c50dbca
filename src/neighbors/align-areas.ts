import type { Area, Position, Ring } from './area.ts';
import { PointIndex } from './point-index.ts';

/** In metres. Points nearer to each other than this are one point, and a point nearer to a line stands on it. */
export const TOLERANCE_M = 10;

const METRES_PER_DEGREE = 111_195;
const RADIANS_PER_DEGREE = Math.PI / 180;

/** An area on a plane, in metres. */
export interface AlignedArea {
  readonly code: string;
  readonly polygons: readonly (readonly (readonly Position[])[])[];
}

/**
 * The areas on a plane, with common borders drawn alike: positions less than {@link TOLERANCE_M} apart are made one,
 * and where the line of one area passes a position of another, it gets that position too. So borders agree that were
 * rounded differently, or where the corner of one area lies in the middle of another's straight line. What is smaller
 * than the tolerance vanishes. Depends on no order of the areas.
 */
export function alignAreas(areas: readonly Area[]): readonly AlignedArea[] {
  const latitudes = areas.flatMap(({ polygons }) => polygons.flat(2).map(([, latitude]) => latitude));
  const [south, north] = latitudes.reduce(
    ([least, most], latitude) => [Math.min(least, latitude), Math.max(most, latitude)],
    [90, -90],
  );
  const width = METRES_PER_DEGREE * Math.cos(((south + north) / 2) * RADIANS_PER_DEGREE);
  const project = ([longitude, latitude]: Position): Position => [longitude * width, latitude * METRES_PER_DEGREE];

  const rings = areas.map(({ polygons }) => polygons.map((polygon) => polygon.map((ring) => ring.map(project))));
  const points = new PointIndex(TOLERANCE_M);
  for (const point of rings.flat(3).sort(([ax, ay], [bx, by]) => ax - bx || ay - by)) points.add(point);
  return areas.map(({ code }, index) => ({
    code,
    polygons: (rings[index] ?? []).flatMap((polygon) => {
      const aligned = polygon.map((ring) => alignRing(ring, points)).filter(({ length }) => length > 3);
      return aligned.length === 0 ? [] : [aligned];
    }),
  }));
}

/** The ring through the points there are, each once after another. */
function alignRing(ring: Ring, points: PointIndex): readonly Position[] {
  const corners = ring.map((point) => points.nearest(point) ?? point);
  const aligned: Position[] = [];
  for (const [index, corner] of corners.entries()) {
    const previous = corners[index - 1];
    if (previous === undefined) aligned.push(corner);
    else if (previous !== corner) aligned.push(...points.between(previous, corner), corner);
  }
  return aligned;
}
