import { withSince } from '../compliance/finding-since.ts';
import type { Policy } from '../compliance/policy.ts';
import type { Verdict } from '../compliance/verdict.ts';
import type { IsoDate } from '../domain/date.ts';
import type { Db } from '../storage/database.ts';
import { loadFacts } from '../storage/load-facts.ts';
import { stationCodesOfDistricts } from '../storage/station-codes.ts';
import { judgeInBatches } from './judge-stored.ts';

/** So many findings' pasts are looked through at a time. */
const BATCH = 500;

type Verdicts = ReadonlyMap<string, Verdict>;

/** The verdicts of one date, each judged when first asked for and then kept. */
export class KeptVerdicts {
  readonly #policies: readonly Policy[];
  readonly #date: IsoDate;
  readonly #judged = new Map<string, Verdict>();
  readonly #withSince = new Map<string, Verdict>();

  constructor(policies: readonly Policy[], date: IsoDate) {
    this.#policies = policies;
    this.#date = date;
  }

  /** The verdicts of these stations, and perhaps of others, by code. A code that names no station has none. */
  async judge(db: Db, stationCodes: readonly string[]): Promise<Verdicts> {
    const missing = stationCodes.filter((code) => !this.#judged.has(code));
    for await (const { verdicts } of judgeInBatches(db, missing, this.#date, this.#policies)) {
      for (const verdict of verdicts) this.#judged.set(verdict.stationCode, verdict);
    }
    return this.#judged;
  }

  /** The same, and those of their whole districts are at hand from then on. */
  async judgeDistricts(db: Db, stationCodes: readonly string[]): Promise<Verdicts> {
    const missing = stationCodes.filter((code) => !this.#judged.has(code));
    return missing.length === 0 ? this.#judged : this.judge(db, await stationCodesOfDistricts(db, missing));
  }

  /** The same as {@link judge}, each finding with the first day from which it has held. */
  async judgeWithSince(db: Db, stationCodes: readonly string[]): Promise<Verdicts> {
    const judged = await this.judge(db, stationCodes);
    const missing = stationCodes.filter((code) => !this.#withSince.has(code) && judged.has(code));
    for (let start = 0; start < missing.length; start += BATCH) {
      const part = missing.slice(start, start + BATCH);
      const verdicts = part.flatMap((code) => judged.get(code) ?? []);
      const facts = await loadFacts(db, part);
      for (const verdict of withSince(facts, this.#policies, verdicts)) {
        this.#withSince.set(verdict.stationCode, verdict);
      }
    }
    return this.#withSince;
  }
}
