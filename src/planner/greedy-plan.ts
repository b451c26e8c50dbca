import { type CandidateGroup, compareWorth, isWorthwhile, rateAllowed } from './group-worth.ts';
import { neighboursOf, type Piece, stationAt } from './piece.ts';

/** Of a station's free neighbours only so many, the scarcest, are looked at: a hub has thousands of triples. */
const MOST_NEIGHBOURS = 16;

/**
 * A good plan to begin with: always the station with the fewest free neighbours is served first, with those that are
 * scarce themselves, because who has a choice can wait.
 */
export function planGreedily(piece: Piece): readonly (readonly number[])[] {
  const count = piece.stations.length;
  const free = new Uint8Array(count).fill(1);
  const freeNeighbours = Int32Array.from(piece.neighbours, (places) => places.length);
  const waiting: number[][] = [];
  const enlist = (place: number) => {
    const choice = freeNeighbours[place] ?? 0;
    waiting[choice] ??= [];
    waiting[choice].push(place);
    return choice;
  };
  for (let place = count - 1; place >= 0; place--) enlist(place);
  const plan: (readonly number[])[] = [];
  for (let choice = 1; choice < waiting.length; choice++) {
    const place = waiting[choice]?.pop();
    if (place === undefined) continue;
    choice--;
    if (free[place] === 0 || freeNeighbours[place] !== choice + 1) continue;
    const group = chooseGroup(piece, place, free, freeNeighbours);
    if (group === undefined) continue;
    plan.push(group);
    for (const member of group) free[member] = 0;
    for (const member of group) {
      for (const neighbour of neighboursOf(piece, member)) {
        if (free[neighbour] === 0) continue;
        freeNeighbours[neighbour] = (freeNeighbours[neighbour] ?? 0) - 1;
        choice = Math.min(choice, Math.max(0, enlist(neighbour) - 1));
      }
    }
  }
  return plan;
}

function chooseGroup(
  piece: Piece,
  place: number,
  free: Uint8Array,
  freeNeighbours: Int32Array,
): readonly number[] | undefined {
  let best: { scarcity: number; group: CandidateGroup } | undefined;
  const consider = (others: readonly number[]) => {
    const group = rateAllowed(
      piece,
      [place, ...others].sort((a, b) => a - b),
    );
    if (group === undefined || !isWorthwhile(group)) return;
    let choices = 0;
    for (const other of others) choices += freeNeighbours[other] ?? 0;
    const scarcity = choices / others.length;
    if (best !== undefined && (scarcity - best.scarcity || compareWorth(group, best.group)) >= 0) return;
    best = { scarcity, group };
  };
  const scarcest = (centre: number) =>
    neighboursOf(piece, centre)
      .filter((neighbour) => free[neighbour] === 1 && neighbour !== place)
      .sort((a, b) => (freeNeighbours[a] ?? 0) - (freeNeighbours[b] ?? 0) || a - b)
      .slice(0, MOST_NEIGHBOURS);
  const own = scarcest(place);
  for (const [index, neighbour] of own.entries()) {
    if (stationAt(piece, place).fullMembers + stationAt(piece, neighbour).fullMembers >= 3) consider([neighbour]);
    for (const other of own.slice(index + 1)) consider([neighbour, other]);
    for (const other of scarcest(neighbour)) if (!own.includes(other)) consider([neighbour, other]);
  }
  return best?.group.members;
}
