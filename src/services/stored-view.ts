import type { Scope } from '../access/scope.ts';
import type { Verdict } from '../compliance/verdict.ts';
import type { IsoDate } from '../domain/date.ts';
import type { StationFilter } from '../domain/station-query.ts';
import { countStations, summarizeStations } from '../storage/count-stations.ts';
import type { Db } from '../storage/database.ts';
import { type ListedStation, listStations } from '../storage/list-stations.ts';
import { plannedStationsUnder } from '../storage/planned-stations.ts';
import { findVerdicts } from '../storage/verdict.ts';
import type { ComplianceView, PlanSummary, StationPage, StationPageRequest, Summary } from './compliance-view.ts';
import { summarizePlan } from './summarize-plan.ts';

/** The verdicts of the day of judgement, as they are stored: lists, filters and totals are indexed SQL. */
export class StoredView implements ComplianceView {
  readonly date: IsoDate;
  readonly #db: Db;
  readonly #scope: Scope;

  constructor(db: Db, date: IsoDate, scope: Scope) {
    this.#db = db;
    this.date = date;
    this.#scope = scope;
  }

  async listStations(request: StationPageRequest): Promise<StationPage> {
    const { filter, order, first, last, after, before } = request;
    const size = last ?? first ?? 0;
    const fromEnd = last !== undefined;
    // one more than asked for tells whether there are more
    const found = await listStations(this.#db, this.#scope, { filter, order, after, before, limit: size + 1, fromEnd });
    const surplus = found.length - size;
    const page = surplus <= 0 ? found : fromEnd ? found.slice(surplus) : found.slice(0, size);
    const [front, back] = [page[0] ?? found[0], page.at(-1) ?? found[0]];
    return {
      stations: page.map((listed) => ({ ...listed, verdict: this.#dated(listed.verdict) })),
      hasPreviousPage: (fromEnd && surplus > 0) || (after !== undefined && (await this.#isAnyBefore(request, front))),
      hasNextPage: (!fromEnd && surplus > 0) || (before !== undefined && (await this.#isAnyAfter(request, back))),
    };
  }

  async countStations(filter: StationFilter): Promise<number> {
    return countStations(this.#db, this.#scope, filter);
  }

  async findVerdicts(stationCodes: readonly string[]): Promise<readonly (Verdict | undefined)[]> {
    const stored = await findVerdicts(this.#db, stationCodes);
    return stationCodes.map((code) => {
      const found = stored.get(code);
      return found && this.#dated(found.verdict);
    });
  }

  findVerdictsWithSince(stationCodes: readonly string[]): Promise<readonly (Verdict | undefined)[]> {
    return this.findVerdicts(stationCodes);
  }

  async summarize(divisionCode: string | null): Promise<Summary> {
    return summarizeStations(this.#db, this.#scope, divisionCode);
  }

  async planOf(divisionCode: string, scope = this.#scope): Promise<PlanSummary> {
    return summarizePlan(await plannedStationsUnder(this.#db, scope, divisionCode));
  }

  /** Whether the list goes on before a station, or, where the page is empty, before its lower bound and at it. */
  async #isAnyBefore({ filter, order, before }: StationPageRequest, front: ListedStation | undefined) {
    const bound = front === undefined ? before : front.place;
    return (
      (await listStations(this.#db, this.#scope, { filter, order, before: bound, limit: 1, fromEnd: true })).length > 0
    );
  }

  async #isAnyAfter({ filter, order, after }: StationPageRequest, back: ListedStation | undefined) {
    const bound = back === undefined ? after : back.place;
    return (await listStations(this.#db, this.#scope, { filter, order, after: bound, limit: 1 })).length > 0;
  }

  /** Stored verdicts say when they were judged; all of them hold for the day of judgement. */
  #dated(verdict: Verdict): Verdict {
    return { ...verdict, date: this.date };
  }
}
