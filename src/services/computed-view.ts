import type { Verdict } from '../compliance/verdict.ts';
import { compareCodePoints } from '../domain/compare-codes.ts';
import type { IsoDate } from '../domain/date.ts';
import type { StationBound, StationFilter, StationOrder } from '../domain/station-query.ts';
import { type StationRecord, stationsByCodes } from '../storage/station.ts';
import { allStationCodes, stationCodesUnder } from '../storage/station-codes.ts';
import type { App } from './app.ts';
import type { ComplianceView, PlanSummary, StationPage, StationPageRequest, Summary } from './compliance-view.ts';
import { countVerdicts } from './count-verdicts.ts';
import { judgeInBatches } from './judge-stored.ts';
import { matchesFilter } from './matches-filter.ts';
import { readPlanned } from './pieces/run-planned.ts';
import { asPlanned, summarizePlan } from './summarize-plan.ts';

interface Row {
  readonly station: StationRecord;
  readonly verdict: Verdict;
}

/** The verdicts of any day, computed from the dated facts; what was computed is kept as long as the view. */
export class ComputedView implements ComplianceView {
  readonly date: IsoDate;
  readonly #app: App;
  readonly #scopes = new Map<string | null, Promise<readonly Row[]>>();

  constructor(app: App, date: IsoDate) {
    this.#app = app;
    this.date = date;
  }

  async listStations({ filter, order, first, last, after, before }: StationPageRequest): Promise<StationPage> {
    const compare = comparison(order);
    const rows = (await this.#matching(filter)).toSorted(compare);
    const begin = after === undefined ? 0 : rows.findLastIndex((row) => compare(row, after) <= 0) + 1;
    const found = before === undefined ? -1 : rows.findIndex((row) => compare(row, before) >= 0);
    const end = Math.max(begin, found === -1 ? rows.length : found);
    const from = last === undefined ? begin : Math.max(begin, end - last);
    const to = last === undefined ? Math.min(end, begin + (first ?? 0)) : end;
    return {
      stations: rows.slice(from, to),
      hasPreviousPage: from > 0,
      hasNextPage: to < rows.length,
    };
  }

  async countStations(filter: StationFilter): Promise<number> {
    return (await this.#matching(filter)).length;
  }

  async findVerdicts(stationCodes: readonly string[]): Promise<readonly (Verdict | undefined)[]> {
    const verdicts = await this.#judge(stationCodes);
    return stationCodes.map((code) => verdicts.get(code));
  }

  async summarize(divisionCode: string | null): Promise<Summary> {
    return countVerdicts((await this.#rowsUnder(divisionCode)).map(({ verdict }) => verdict));
  }

  async planOf(divisionCode: string): Promise<PlanSummary> {
    return summarizePlan((await this.#rowsUnder(divisionCode)).map(({ verdict }) => asPlanned(verdict)));
  }

  async #matching(filter: StationFilter): Promise<readonly Row[]> {
    const rows = await this.#rowsUnder(filter.divisionCode ?? null);
    return rows.filter(({ station, verdict }) => matchesFilter(station, verdict, filter));
  }

  /** The stations of a division, of all where null, that count on the date. */
  #rowsUnder(divisionCode: string | null): Promise<readonly Row[]> {
    let rows = this.#scopes.get(divisionCode);
    if (rows === undefined) {
      rows = this.#computeRows(divisionCode);
      this.#scopes.set(divisionCode, rows);
    }
    return rows;
  }

  async #computeRows(divisionCode: string | null): Promise<readonly Row[]> {
    const { reader } = this.#app.database;
    const codes = divisionCode === null ? await allStationCodes(reader) : await stationCodesUnder(reader, divisionCode);
    const stations = await stationsByCodes(reader, codes);
    const rows: Row[] = [];
    for (const [code, verdict] of await this.#judge(codes)) {
      const station = stations.get(code);
      if (station !== undefined && verdict.counts) rows.push({ station, verdict });
    }
    return rows;
  }

  /** From one state of the database, whatever is written meanwhile. */
  async #judge(codes: readonly string[]): Promise<Map<string, Verdict>> {
    const { policies } = this.#app;
    return readPlanned(this.#app, async (trx, { plan }) => {
      const verdicts = new Map<string, Verdict>();
      for await (const batch of judgeInBatches(trx, codes, this.date, policies, plan)) {
        for (const { verdict } of batch) verdicts.set(verdict.stationCode, verdict);
      }
      return verdicts;
    });
  }
}

function comparison({
  field,
  direction,
}: StationOrder): (one: Row | StationBound, other: Row | StationBound) => number {
  const sign = direction === 'ASC' ? 1 : -1;
  const place = (row: Row | StationBound): StationBound => ('station' in row ? placeOf(row, field) : row);
  return (one, other) => {
    const [a, b] = [place(one), place(other)];
    const byValue =
      typeof a.value === 'number' && typeof b.value === 'number'
        ? a.value - b.value
        : compareCodePoints(String(a.value), String(b.value));
    return sign * (byValue || compareCodePoints(a.code, b.code));
  };
}

function placeOf({ station, verdict }: Row, field: StationOrder['field']): StationBound {
  const { code, name } = station;
  if (field === 'NAME') return { value: name, code };
  return { value: field === 'CODE' ? code : verdict.headcount.fullMembers, code };
}
