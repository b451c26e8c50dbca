import type { Text } from '../domain/text.ts';
import { Allowance } from './allowance.ts';
import type { DoorRefusal } from './refuse-at-door.ts';
import type { Visit } from './visit.ts';

/** Of who does not come from this machine, where nobody said how much: some five seconds of work in a minute. */
const USUAL_PER_MINUTE = 2_000_000;

/** So many bytes of a body cost as much as a value. */
const BYTES_A_VALUE = 50;

/** What each caller has asked of late: who they are, once that is known, else where they come from. */
export class Rates {
  readonly #costPerMinute: number | undefined;
  readonly #allowance: Allowance;

  constructor(costPerMinute: number | undefined) {
    this.#costPerMinute = costPerMinute;
    this.#allowance = new Allowance(costPerMinute ?? USUAL_PER_MINUTE);
  }

  /** Why they must wait; null: they may ask. */
  refusalOf(visit: Visit): DoorRefusal | null {
    const seconds = this.#isLimited(visit) ? this.#allowance.wait(nameOf(visit), visit.spent) : 0;
    if (seconds === 0) return null;
    return { status: 429, code: 'RATE_LIMITED', text: sayWait(seconds), headers: { 'retry-after': String(seconds) } };
  }

  spend(visit: Visit, cost: number): void {
    if (!this.#isLimited(visit)) return;
    this.#allowance.spend(nameOf(visit), cost);
    visit.spent += cost;
  }

  spendBytes(visit: Visit, bytes: number): void {
    this.spend(visit, bytes / BYTES_A_VALUE);
  }

  /** The machine's own programs are limited only if somebody says how much. */
  #isLimited({ visitor }: Visit): boolean {
    return this.#costPerMinute !== undefined || !visitor.isLocal;
  }
}

function nameOf({ asker: { caller }, visitor }: Visit): string {
  return caller.kind === 'NOBODY' ? visitor.address : `${caller.kind} ${caller.id}`;
}

function sayWait(seconds: number): Text {
  return {
    'zh-CN': `请求过于频繁，请在 ${seconds} 秒后再试。`,
    en: `Too much was asked in a short time: ask again in ${seconds} seconds.`,
  };
}
