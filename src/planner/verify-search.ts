/** A group with what its stations cost beyond its worth. */
export interface LosingGroup {
  readonly members: readonly number[];
  readonly loss: number;
}

export interface SearchQuestion {
  readonly groups: readonly LosingGroup[];
  /** What leaving each station out loses. */
  readonly prices: readonly number[];
  /** Every place once. */
  readonly order: readonly number[];
  /** Is there a plan that loses less? */
  readonly mostLoss: number;
  readonly mostStates: number;
}

interface WindowGroup {
  readonly mask: bigint;
  readonly loss: number;
}

/**
 * Whether any plan loses less than `mostLoss`. Passes the stations one by one; a state says of the stations still ahead
 * which are taken already, its lowest bit being the next one, and keeps the least that was lost on any way to it.
 */
export function searchForBetter(question: SearchQuestion): 'NONE' | 'FOUND' | 'GIVEN_UP' {
  const { prices, order, mostLoss, mostStates } = question;
  const groupsFrom = placeInWindows(question);
  let layer = new Map<bigint, number>([[0n, 0]]);
  let states = 0;
  for (const [step, place] of order.entries()) {
    const next = new Map<bigint, number>();
    const reach = (state: bigint, loss: number) => {
      if (loss >= mostLoss) return;
      const known = next.get(state);
      if (known === undefined || loss < known) next.set(state, loss);
    };
    for (const [state, loss] of layer) {
      if ((state & 1n) === 1n) {
        reach(state >> 1n, loss);
        continue;
      }
      reach(state >> 1n, loss + (prices[place] ?? 0));
      for (const group of groupsFrom[step] ?? []) {
        if ((state & group.mask) === 0n) reach((state | group.mask) >> 1n, loss + group.loss);
      }
    }
    states += next.size;
    if (states > mostStates) return 'GIVEN_UP';
    layer = next;
  }
  return layer.size === 0 ? 'NONE' : 'FOUND';
}

/** For each step the groups of which it is the first station; those that lose too much already are of no use. */
function placeInWindows({ groups, order, mostLoss }: SearchQuestion): readonly (readonly WindowGroup[])[] {
  const steps = new Int32Array(order.length);
  for (const [step, place] of order.entries()) steps[place] = step;
  const groupsFrom: WindowGroup[][] = order.map(() => []);
  for (const { members, loss } of groups) {
    if (loss >= mostLoss) continue;
    const taken = members.map((place) => steps[place] ?? 0);
    const first = Math.min(...taken);
    const mask = taken.reduce((bits, step) => bits | (1n << BigInt(step - first)), 0n);
    groupsFrom[first]?.push({ mask, loss });
  }
  return groupsFrom;
}
