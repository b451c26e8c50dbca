import type { GroupState } from './district-drawing.ts';
import { type Box, boxAround, distanceBetween, overlap, type Point, type Segment } from './geometry.ts';
import { type Outline, outlineAround } from './group-outline.ts';
import type { SceneGroup } from './scene.ts';
import { sampleTie, type Tie, tieAround } from './tie.ts';

/** How far an outline stays from the middle of a mark, in radii: so that both can be seen around the same stations. */
const HULL_REACH: Readonly<Record<GroupState, number>> = { PROPOSED: 2, REGISTERED: 1.62 };

/** Half the height of the letter of a group. */
export const TAG_HALF = 7;
/** Where around a mark the letter is tried, in half turns. */
const TAG_TURNS = [-0.5, 0.5, 1, 0, -0.75, -0.25, 0.25, 0.75];

/** A group as it lies on the map. */
export interface ArrangedGroup {
  readonly group: SceneGroup;
  readonly outlines: readonly Outline[];
  /** What joins the parts. */
  readonly ties: readonly Tie[];
  /** Where its letter stands, if it has one and a part. */
  readonly tagAt: Point | undefined;
}

/** Lays the groups around their stations' marks: outlines, ties past other marks, letters clear of `taken`. */
export function arrangeGroups(
  groups: readonly SceneGroup[],
  marks: ReadonlyMap<string, Point>,
  radius: number,
  taken: readonly Box[],
): readonly ArrangedGroup[] {
  const occupied = [...taken];
  return groups.map((group) => {
    const reach = radius * HULL_REACH[group.state];
    const parts = group.parts.map((codes) => codes.flatMap((code) => marks.get(code) ?? []));
    const others = [...marks].filter(([code]) => !group.stationCodes.includes(code)).map(([, place]) => place);
    const tagAt = group.tag === undefined ? undefined : placeTag(parts.flat(), reach, occupied);
    if (tagAt !== undefined) occupied.push(tagBox(tagAt));
    const outlines = parts.map((places) => outlineAround(places, reach, others));
    return { group, outlines, ties: tieParts(parts, reach, others), tagAt };
  });
}

/** The lines of a group that a name had better not cover. */
export function groupLines({ outlines, ties }: ArrangedGroup): readonly Segment[] {
  return [...outlines.flatMap(({ segments }) => segments), ...ties.flatMap(sampleTie)];
}

/** The room of a letter. */
export function tagBox(at: Point): Box {
  return boxAround(at, TAG_HALF + 2);
}

/** Joins each part to the nearest of those joined before. */
function tieParts(parts: readonly (readonly Point[])[], reach: number, others: readonly Point[]): readonly Tie[] {
  const joined = [...(parts[0] ?? [])];
  return parts.slice(1).map((part) => {
    const ways = joined.flatMap((from) => part.map((to) => ({ from, to, length: distanceBetween(from, to) })));
    const { from, to } = ways.reduce((best, way) => (way.length < best.length ? way : best));
    joined.push(...part);
    return tieAround(from, to, reach, others);
  });
}

/** On an outline, clear of what is there already if that can be. */
function placeTag(places: readonly Point[], reach: number, taken: readonly Box[]): Point | undefined {
  const tried = places.flatMap(({ x, y }) =>
    TAG_TURNS.map((turn) => ({ x: x + reach * Math.cos(turn * Math.PI), y: y + reach * Math.sin(turn * Math.PI) })),
  );
  return tried.find((at) => !taken.some((box) => overlap(box, tagBox(at)))) ?? tried[0];
}
