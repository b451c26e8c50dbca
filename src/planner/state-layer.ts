/**
 * The states of a search after some number of stations: which stations of the frontier are taken (64 bits in two
 * words), the least loss by which that can be reached, and how. A hash table by open addressing, because one layer may
 * hold a million states and a small piece must cost microseconds.
 */
export class StateLayer {
  count = 0;
  low: Int32Array;
  high: Int32Array;
  losses: Float64Array;
  /** The state of the layer before from which it is reached. */
  origins: Int32Array;
  /** The group chosen on the way, or -1. */
  choices: Int32Array;
  private slots: Int32Array;

  constructor(capacity: number) {
    this.low = new Int32Array(capacity);
    this.high = new Int32Array(capacity);
    this.losses = new Float64Array(capacity);
    this.origins = new Int32Array(capacity);
    this.choices = new Int32Array(capacity);
    this.slots = new Int32Array(2 * capacity).fill(-1);
  }

  /** Keeps the way to a state if it is the first or loses less than the one known: of equal ways the first stays. */
  reach(low: number, high: number, loss: number, origin: number, choice: number): void {
    const mask = this.slots.length - 1;
    let slot = hash(low, high) & mask;
    let state = this.slots[slot] ?? -1;
    while (state !== -1 && (this.low[state] !== low || this.high[state] !== high)) {
      slot = (slot + 1) & mask;
      state = this.slots[slot] ?? -1;
    }
    if (state === -1) {
      if (this.count === this.low.length) {
        this.grow();
        this.reach(low, high, loss, origin, choice);
        return;
      }
      state = this.count++;
      this.slots[slot] = state;
      this.low[state] = low;
      this.high[state] = high;
    } else if (loss >= (this.losses[state] ?? 0)) return;
    this.losses[state] = loss;
    this.origins[state] = origin;
    this.choices[state] = choice;
  }

  /** Keeps the states that lost least, of equals the first; answers what the best one of the others lost. */
  keepLeast(count: number): number {
    const most = this.losses.slice(0, this.count).sort()[count] ?? Number.POSITIVE_INFINITY;
    let less = 0;
    for (let state = 0; state < this.count; state++) if ((this.losses[state] ?? 0) < most) less++;
    let equals = count - less;
    let kept = 0;
    for (let state = 0; state < this.count; state++) {
      const loss = this.losses[state] ?? 0;
      if (loss > most || (loss === most && equals-- <= 0)) continue;
      for (const list of [this.low, this.high, this.losses, this.origins, this.choices]) list[kept] = list[state] ?? 0;
      kept++;
    }
    this.count = kept;
    return most;
  }

  /** Only the ways are needed once the next layer is complete. */
  forgetStates(): void {
    this.low = this.high = this.slots = new Int32Array(0);
    this.losses = new Float64Array(0);
    this.origins = this.origins.slice(0, this.count);
    this.choices = this.choices.slice(0, this.count);
  }

  private grow(): void {
    const capacity = 2 * this.low.length;
    const larger = (words: Int32Array) => {
      const copy = new Int32Array(capacity);
      copy.set(words);
      return copy;
    };
    this.low = larger(this.low);
    this.high = larger(this.high);
    this.origins = larger(this.origins);
    this.choices = larger(this.choices);
    const losses = new Float64Array(capacity);
    losses.set(this.losses);
    this.losses = losses;
    this.slots = new Int32Array(2 * capacity).fill(-1);
    const mask = this.slots.length - 1;
    for (let state = 0; state < this.count; state++) {
      let slot = hash(this.low[state] ?? 0, this.high[state] ?? 0) & mask;
      while (this.slots[slot] !== -1) slot = (slot + 1) & mask;
      this.slots[slot] = state;
    }
  }
}

function hash(low: number, high: number): number {
  let mixed = Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
}
