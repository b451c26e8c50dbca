/** At most so many first stations are tried: one where any order will do, few where trying takes long. */
const MOST_STARTS = 64;
const FEW_STATIONS = 12;
const MANY_STATIONS = 20_000;

export interface StationOrder {
  /** Every station once. */
  readonly order: Int32Array;
  /** About so many states a search may see if it drops none; usually far fewer. */
  readonly states: number;
}

/**
 * An order of the stations in which the frontier stays small: the stations that share a possible group with a station
 * already passed. From several first stations, always the station is taken next that brings the fewest new ones to the
 * frontier; the order with the least estimated number of states is kept.
 */
export function chooseStationOrder(count: number, groups: readonly (readonly number[])[]): StationOrder {
  const companions = listCompanions(count, groups);
  let best: StationOrder | undefined;
  const starts = count <= FEW_STATIONS ? 1 : Math.ceil(Math.min(MOST_STARTS, MANY_STATIONS / count));
  for (let start = 0; start < count; start += Math.ceil(count / starts)) {
    const tried = orderFrom(start, companions, best?.states ?? Number.POSITIVE_INFINITY);
    if (tried !== undefined) best = tried;
  }
  return best ?? { order: new Int32Array(0), states: 0 };
}

/** For each station those that share a possible group with it. */
function listCompanions(count: number, groups: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const companions: number[][] = Array.from({ length: count }, () => []);
  for (const members of groups) {
    for (const place of members) for (const other of members) if (other !== place) companions[place]?.push(other);
  }
  const lastSeen = new Int32Array(count).fill(-1);
  return companions.map((places, place) =>
    places.filter((other) => {
      if (lastSeen[other] === place) return false;
      lastSeen[other] = place;
      return true;
    }),
  );
}

/** `undefined` as soon as the order is seen to be no better than one of `limit` states. */
function orderFrom(start: number, companions: readonly (readonly number[])[], limit: number): StationOrder | undefined {
  const count = companions.length;
  const order = new Int32Array(count);
  const reached = new Uint8Array(count);
  const passed = new Uint8Array(count);
  const newcomers = Int32Array.from(companions, (places) => places.length);
  const frontier: number[] = [];
  const reach = (place: number) => {
    reached[place] = 1;
    frontier.push(place);
    for (const other of companions[place] ?? []) newcomers[other] = (newcomers[other] ?? 0) - 1;
  };
  let states = 0;
  let unreached = 0;
  for (let step = 0; step < count; step++) {
    if (frontier.length === 0) {
      while (reached[unreached] === 1) unreached++;
      reach(step === 0 ? start : unreached);
    }
    let chosen = 0;
    for (let index = 1; index < frontier.length; index++) {
      if ((newcomers[frontier[index] ?? 0] ?? 0) < (newcomers[frontier[chosen] ?? 0] ?? 0)) chosen = index;
    }
    const [place = 0] = frontier.splice(chosen, 1);
    order[step] = place;
    passed[place] = 1;
    for (const other of companions[place] ?? []) if (reached[other] === 0) reach(other);
    states += 2 ** frontier.length;
    if (states >= limit) return undefined;
  }
  return { order, states };
}
