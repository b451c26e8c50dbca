/** So many visitors are remembered; then those that asked longest ago start afresh. */
const MOST_VISITORS = 10_000;
const MINUTE_MS = 60_000;

interface Account {
  /** What may still be spent; below zero, after an answer that cost more than was left. */
  readonly left: number;
  readonly at: number;
}

/** What each visitor may spend: so much at once, refilled evenly within a minute. */
export class Allowance {
  readonly #perMinute: number;
  readonly #now: () => number;
  readonly #accounts = new Map<string, Account>();

  /** @param now - Milliseconds, of a clock that never goes back. */
  constructor(perMinute: number, now: () => number = () => performance.now()) {
    this.#perMinute = perMinute;
    this.#now = now;
  }

  /** Seconds until the visitor may ask again; 0: now. `spent`: of what they spent, for what this is about itself. */
  wait(visitor: string, spent = 0): number {
    const left = this.#leftTo(visitor) + spent;
    return left > 0 ? 0 : Math.max(1, Math.ceil(((1 - left) / this.#perMinute) * (MINUTE_MS / 1000)));
  }

  /** Takes what an answer costs. The last may cost more than is left, so the greatest answer can be had at all. */
  spend(visitor: string, cost: number): void {
    const left = Math.max(-this.#perMinute, this.#leftTo(visitor) - cost);
    this.#accounts.delete(visitor);
    this.#accounts.set(visitor, { left, at: this.#now() });
    if (this.#accounts.size <= MOST_VISITORS) return;
    const [oldest] = this.#accounts.keys();
    if (oldest !== undefined) this.#accounts.delete(oldest);
  }

  #leftTo(visitor: string): number {
    const account = this.#accounts.get(visitor);
    if (account === undefined) return this.#perMinute;
    const refilled = ((this.#now() - account.at) / MINUTE_MS) * this.#perMinute;
    return Math.min(this.#perMinute, account.left + refilled);
  }
}
