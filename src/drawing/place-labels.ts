import { type Box, boxAround, encloses, grow, overlap, type Point, passesThrough, type Segment } from './geometry.ts';

/** Something that wants its name beside it. */
export interface Anchor {
  readonly at: Point;
  readonly width: number;
  readonly height: number;
}

export interface LabelPlace {
  readonly box: Box;
  /** Where in the box the lines begin, end, or have their middle. */
  readonly align: 'start' | 'middle' | 'end';
  /** Whether it stands so far off that a line must lead to it. */
  readonly isFar: boolean;
}

export interface LabelTask {
  /** The most important first. */
  readonly anchors: readonly Anchor[];
  /** How far a mark reaches. */
  readonly reach: number;
  readonly frame: Box;
  /** What no label may cover. */
  readonly obstacles: readonly Box[];
  /** What a label had better not cover. */
  readonly lines: readonly Segment[];
}

/** Right, left, below, above, then the corners: what is read most easily first. */
const DIRECTIONS = [
  { dx: 1, dy: 0, cost: 0 },
  { dx: -1, dy: 0, cost: 0.4 },
  { dx: 0, dy: 1, cost: 0.3 },
  { dx: 0, dy: -1, cost: 0.5 },
  { dx: 1, dy: -1, cost: 0.7 },
  { dx: 1, dy: 1, cost: 0.7 },
  { dx: -1, dy: -1, cost: 1 },
  { dx: -1, dy: 1, cost: 1 },
] as const;
const CORNER = 0.72;
/** How far off a label may stand, and what that costs. */
const RINGS = [
  { gap: 2, cost: 0 },
  { gap: 9, cost: 1 },
  { gap: 26, cost: 6 },
] as const;
const FAR_RING = 2;
const LINE_COST = 2;
const MOST_ROUNDS = 4;

/**
 * Finds each name a place where it covers no mark and no other name, and as few lines as may be: one after the other,
 * then again with all others in place, until nothing changes. `undefined`: there is none.
 */
export function placeLabels(task: LabelTask): readonly (LabelPlace | undefined)[] {
  const { anchors, reach } = task;
  const obstacles = [...anchors.map(({ at }) => boxAround(at, reach)), ...task.obstacles];
  const rooms = anchors.map((anchor) => roomAround(anchor, reach));
  const candidates = anchors.map((anchor, index) => {
    const room = rooms[index] ?? task.frame;
    return listCandidates(anchor, {
      ...task,
      obstacles: obstacles.filter((obstacle) => overlap(obstacle, room)),
      lines: task.lines.filter((line) => passesThrough(line, room)),
    });
  });
  const rivals = rooms.map((room, index) =>
    rooms.flatMap((other, at) => (at !== index && overlap(room, other) ? [at] : [])),
  );
  const places: (LabelPlace | undefined)[] = anchors.map(() => undefined);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let changed = false;
    for (const [index, own] of candidates.entries()) {
      const taken = (rivals[index] ?? []).flatMap((rival) => places[rival]?.box ?? []).map((box) => grow(box, 1));
      const best = own.find(({ box }) => !taken.some((other) => overlap(other, box)));
      if (best !== places[index]) changed = true;
      places[index] = best;
    }
    if (!changed) break;
  }
  return places;
}

/** Everything a name could ever cover. */
function roomAround({ at, width, height }: Anchor, reach: number): Box {
  return grow(boxAround(at, reach + (RINGS.at(-1)?.gap ?? 0)), width + 2, height + 2);
}

/** The places that are free of marks, the best first. */
function listCandidates(anchor: Anchor, { reach, frame, obstacles, lines }: LabelTask): readonly LabelPlace[] {
  return listPlaces(anchor, reach)
    .filter(({ box }) => encloses(frame, box) && !obstacles.some((obstacle) => overlap(obstacle, box)))
    .map((place) => ({
      place,
      cost: place.cost + LINE_COST * lines.filter((line) => passesThrough(line, place.box)).length,
    }))
    .sort((a, b) => a.cost - b.cost)
    .map(({ place }) => place);
}

function listPlaces({ at, width, height }: Anchor, reach: number): readonly (LabelPlace & { readonly cost: number })[] {
  return RINGS.flatMap(({ gap, cost: ringCost }, ring) =>
    DIRECTIONS.map(({ dx, dy, cost }) => {
      const off = (reach + gap) * (dx !== 0 && dy !== 0 ? CORNER : 1);
      const x = dx === 0 ? at.x - width / 2 : dx > 0 ? at.x + off : at.x - off - width;
      const y = dy === 0 ? at.y - height / 2 : dy > 0 ? at.y + off : at.y - off - height;
      return {
        box: { x, y, width, height },
        align: dx === 0 ? 'middle' : dx > 0 ? 'start' : 'end',
        isFar: ring >= FAR_RING,
        cost: cost + ringCost,
      } as const;
    }),
  );
}
