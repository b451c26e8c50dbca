import type { IsoDate } from './date.ts';
import { isEmpty, type Period } from './period.ts';

/** Sorts before and after every date. */
const SINCE_EVER = '';
const FOR_EVER = '~';
const NOBODY = -1;

/**
 * Who was first to claim each day, among claims made one after the other. Each claim has a holder; of every stretch
 * of days the first claim is kept, and the first by another holder, which is enough to answer whether somebody else
 * has claimed a day before. A segment tree over the dates on which the claims begin and end: n claims take n log n
 * steps, however they overlap.
 */
export class ClaimedDays {
  readonly #dates: readonly IsoDate[];
  readonly #holders: (string | number)[] = [];
  /** Of each node, the first two claims by different holders: of all of its days, and of any of them. */
  readonly #whole: Int32Array;
  readonly #any: Int32Array;

  constructor(periods: readonly Period[]) {
    const ends = new Set(periods.flatMap((period) => [period.from ?? SINCE_EVER, period.until ?? FOR_EVER]));
    this.#dates = [...ends].sort();
    this.#whole = new Int32Array(this.#dates.length * 4).fill(NOBODY);
    this.#any = new Int32Array(this.#dates.length * 4).fill(NOBODY);
  }

  /** Claims the period for a holder. The number of the earliest claim by somebody else that it meets, if there is one. */
  claim(period: Period, holder: string | number): number | undefined {
    const number = this.#holders.push(holder) - 1;
    if (isEmpty(period)) return undefined;
    const size = this.#dates.length;
    const from = this.#position(period.from ?? SINCE_EVER) + size;
    const until = this.#position(period.until ?? FOR_EVER) + size;
    let met = Math.min(this.#firstAbove(from, holder), this.#firstAbove(until - 1, holder));
    for (let [low, high] = [from, until]; low < high; low >>= 1, high >>= 1) {
      if (low % 2 === 1) met = Math.min(met, this.#enter(low++, number, holder));
      if (high % 2 === 1) met = Math.min(met, this.#enter(--high, number, holder));
    }
    this.#announce(from, number);
    this.#announce(until - 1, number);
    return met === Number.POSITIVE_INFINITY ? undefined : met;
  }

  #enter(node: number, number: number, holder: string | number): number {
    const met = this.#firstIn(this.#any, node, holder);
    this.#note(this.#whole, node, number);
    this.#note(this.#any, node, number);
    return met;
  }

  #firstAbove(leaf: number, holder: string | number): number {
    let first = Number.POSITIVE_INFINITY;
    for (let node = leaf; node > 0; node >>= 1) first = Math.min(first, this.#firstIn(this.#whole, node, holder));
    return first;
  }

  #announce(leaf: number, number: number): void {
    for (let node = leaf >> 1; node > 0; node >>= 1) this.#note(this.#any, node, number);
  }

  /** The first of the two claims kept for the node that is somebody else's. */
  #firstIn(kept: Int32Array, node: number, holder: string | number): number {
    for (const number of [kept[node * 2] ?? NOBODY, kept[node * 2 + 1] ?? NOBODY]) {
      if (number !== NOBODY && this.#holders[number] !== holder) return number;
    }
    return Number.POSITIVE_INFINITY;
  }

  #note(kept: Int32Array, node: number, number: number): void {
    const first = kept[node * 2] ?? NOBODY;
    if (first === NOBODY) kept[node * 2] = number;
    else if (kept[node * 2 + 1] === NOBODY && this.#holders[first] !== this.#holders[number])
      kept[node * 2 + 1] = number;
  }

  #position(date: IsoDate): number {
    let [low, high] = [0, this.#dates.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#dates[middle] ?? FOR_EVER) < date) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
