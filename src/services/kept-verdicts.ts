import { withSince } from '../compliance/finding-since.ts';
import type { Policy } from '../compliance/policy.ts';
import type { Verdict } from '../compliance/verdict.ts';
import type { IsoDate } from '../domain/date.ts';
import type { Db } from '../storage/database.ts';
import { loadFacts } from '../storage/load-facts.ts';
import { stationCodesOfDistricts } from '../storage/station-codes.ts';
import type { GroupPlanner } from './judge.ts';
import { judgeInBatches } from './judge-stored.ts';

/** So many findings' pasts are looked through at a time. */
const BATCH = 500;

/** Verdicts by station code, perhaps more than were asked for. */
interface Verdicts {
  get(stationCode: string): Verdict | undefined;
}

/** What is kept, and before it what a run has found. */
class Layered implements Verdicts {
  readonly #kept: Map<string, Verdict>;
  readonly #found = new Map<string, Verdict>();

  constructor(kept: Map<string, Verdict>) {
    this.#kept = kept;
  }

  get(stationCode: string): Verdict | undefined {
    return this.#found.get(stationCode) ?? this.#kept.get(stationCode);
  }

  add(verdict: Verdict): void {
    this.#found.set(verdict.stationCode, verdict);
  }

  keep(): void {
    for (const [code, verdict] of this.#found) this.#kept.set(code, verdict);
  }
}

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

  /** What is judged from one state of the database is kept only once its plan is known to be complete. */
  begin(db: Db, plan: GroupPlanner): RunningVerdicts {
    const [judged, dated] = [new Layered(this.#judged), new Layered(this.#withSince)];
    return new RunningVerdicts({ db, plan, policies: this.#policies, date: this.#date, judged, dated });
  }
}

interface Run {
  readonly db: Db;
  readonly plan: GroupPlanner;
  readonly policies: readonly Policy[];
  readonly date: IsoDate;
  readonly judged: Layered;
  readonly dated: Layered;
}

/** The verdicts of one date while they are judged from one state of the database. */
export class RunningVerdicts {
  readonly #run: Run;

  constructor(run: Run) {
    this.#run = run;
  }

  /** The verdicts of these stations. A code that names no station has none. */
  async judge(stationCodes: readonly string[]): Promise<Verdicts> {
    const { db, date, policies, plan, judged } = this.#run;
    const missing = stationCodes.filter((code) => judged.get(code) === undefined);
    for await (const { verdicts } of judgeInBatches(db, missing, date, policies, plan)) {
      for (const verdict of verdicts) judged.add(verdict);
    }
    return judged;
  }

  /** The same, and those of their whole districts are at hand from then on. */
  async judgeDistricts(stationCodes: readonly string[]): Promise<Verdicts> {
    const { db, judged } = this.#run;
    const missing = stationCodes.filter((code) => judged.get(code) === undefined);
    return missing.length === 0 ? judged : this.judge(await stationCodesOfDistricts(db, missing));
  }

  /** The same as {@link judge}, each finding with the first day from which it has held. */
  async judgeWithSince(stationCodes: readonly string[]): Promise<Verdicts> {
    const { db, policies, dated } = this.#run;
    const judged = await this.judge(stationCodes);
    const missing = stationCodes.filter((code) => dated.get(code) === undefined && judged.get(code) !== undefined);
    for (let start = 0; start < missing.length; start += BATCH) {
      const part = missing.slice(start, start + BATCH);
      const verdicts = part.flatMap((code) => judged.get(code) ?? []);
      const facts = await loadFacts(db, part);
      for (const verdict of withSince(facts, policies, verdicts)) dated.add(verdict);
    }
    return dated;
  }

  /** Keeps what was judged for those who ask later. */
  keep(): void {
    this.#run.judged.keep();
    this.#run.dated.keep();
  }
}
