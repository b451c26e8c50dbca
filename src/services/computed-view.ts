import type { Scope } from '../access/scope.ts';
import { failingSince } from '../compliance/finding-since.ts';
import type { Verdict } from '../compliance/verdict.ts';
import { compareCodePoints } from '../domain/compare-codes.ts';
import { type IsoDate, LAST_DATE } from '../domain/date.ts';
import type { StationBound, StationFilter, StationOrder } from '../domain/station-query.ts';
import type { Db } from '../storage/database.ts';
import { type StationRecord, stationsByCodes } from '../storage/station.ts';
import { stationCodesIn } from '../storage/station-codes.ts';
import type { App } from './app.ts';
import type {
  ComplianceView,
  JudgedStation,
  PlanSummary,
  StationPage,
  StationPageRequest,
  Summary,
} from './compliance-view.ts';
import { countVerdicts } from './count-verdicts.ts';
import { KeptVerdicts, type RunningVerdicts } from './kept-verdicts.ts';
import { matchesFilter, mayMatchFilter } from './matches-filter.ts';
import { comparePlaces, findPage, takePage } from './page-of-list.ts';
import { readPlanned } from './pieces/run-planned.ts';
import { asPlanned, summarizePlan } from './summarize-plan.ts';

interface Row {
  readonly station: StationRecord;
  readonly verdict: Verdict;
}

/** So many stations of a list are looked at first, twice as many each time, so many at most. */
const FIRST_STRIDE = 50;
const LONGEST_STRIDE = 800;

/** The verdicts of any day, computed from the dated facts; what was computed is kept as long as the view. */
export class ComputedView implements ComplianceView {
  readonly date: IsoDate;
  readonly #app: App;
  readonly #verdicts: KeptVerdicts;
  readonly #scope: Scope;
  readonly #parts = new Map<string | null, Promise<readonly Row[]>>();

  constructor(app: App, date: IsoDate) {
    this.#app = app;
    this.date = date;
    this.#scope = app.asker.scopes.READ;
    this.#verdicts = new KeptVerdicts(app.policies, date);
  }

  /** By code, district by district as far as the page reaches; in any other order all stations of the division once. */
  async listStations(request: StationPageRequest): Promise<StationPage> {
    const { filter, order } = request;
    const compare = comparePlaces(order);
    if (order.field === 'CODE' && !this.#parts.has(filter.divisionCode ?? null)) {
      return this.#read(async (trx, verdicts) => {
        const codes = await codesOfFilter(trx, this.#scope, filter);
        if (order.direction === 'DESC') codes.reverse();
        return findPage(codes, request, compare, (some) => walk(trx, verdicts, some, filter));
      });
    }
    const rows = (await this.#placed(await this.#matching(filter), order)).sort((a, b) => compare(a.place, b.place));
    return takePage(rows, request, compare);
  }

  async countStations(filter: StationFilter): Promise<number> {
    return (await this.#matching(filter)).length;
  }

  async findVerdicts(stationCodes: readonly string[]): Promise<readonly (Verdict | undefined)[]> {
    const verdicts = await this.#read((_, running) => running.judge(stationCodes));
    return stationCodes.map((code) => verdicts.get(code));
  }

  async findVerdictsWithSince(stationCodes: readonly string[]): Promise<readonly (Verdict | undefined)[]> {
    const verdicts = await this.#read((_, running) => running.judgeWithSince(stationCodes));
    return stationCodes.map((code) => verdicts.get(code));
  }

  async summarize(divisionCode: string | null): Promise<Summary> {
    return countVerdicts((await this.#rowsUnder(divisionCode)).map(({ verdict }) => verdict));
  }

  async planOf(divisionCode: string, scope = this.#scope): Promise<PlanSummary> {
    const rows = await (scope === this.#scope ? this.#rowsUnder(divisionCode) : this.#computeRows(divisionCode, scope));
    return summarizePlan(rows.map(({ verdict }) => asPlanned(verdict)));
  }

  async #matching(filter: StationFilter): Promise<readonly Row[]> {
    const rows = await this.#rowsUnder(filter.divisionCode ?? null);
    return rows.filter(({ station, verdict }) => mayMatchFilter(station, filter) && matchesFilter(verdict, filter));
  }

  /** The stations of a division, of the whole scope where null, that count on the date. */
  #rowsUnder(divisionCode: string | null): Promise<readonly Row[]> {
    let rows = this.#parts.get(divisionCode);
    if (rows === undefined) {
      rows = this.#computeRows(divisionCode, this.#scope);
      this.#parts.set(divisionCode, rows);
    }
    return rows;
  }

  /** From one state of the database, whatever is written meanwhile. */
  #read<Result>(work: (trx: Db, verdicts: RunningVerdicts) => Promise<Result>): Promise<Result> {
    return readPlanned(this.#app, async (trx, planning) => {
      const verdicts = this.#verdicts.begin(trx, planning.plan);
      const result = await work(trx, verdicts);
      planning.requireSolved();
      verdicts.keep();
      return result;
    });
  }

  async #computeRows(divisionCode: string | null, scope: Scope): Promise<readonly Row[]> {
    return this.#read(async (trx, running) => {
      const codes = await codesOfFilter(trx, scope, { divisionCode: divisionCode ?? undefined });
      const stations = await stationsByCodes(trx, codes);
      const verdicts = await running.judge(codes);
      return codes.flatMap((code) => {
        const [station, verdict] = [stations.get(code), verdicts.get(code)];
        return station !== undefined && verdict?.counts === true ? [{ station, verdict }] : [];
      });
    });
  }

  /** Says where each row stands in a list. */
  async #placed(rows: readonly Row[], { field }: StationOrder): Promise<JudgedStation[]> {
    if (field !== 'SINCE') return rows.map((row) => ({ ...row, place: placeOf(row, field) }));
    const failing = rows.filter(({ verdict }) => verdict.status === 'NON_COMPLIANT').map(({ station }) => station.code);
    const dated = await this.#read((_, running) => running.judgeWithSince(failing));
    return rows.map((row) => {
      const verdict = dated.get(row.station.code) ?? row.verdict;
      return { ...row, place: { value: failingSince(verdict) ?? LAST_DATE, code: row.station.code } };
    });
  }
}

/** Those of some stations that count and match, in the order given. */
async function* walk(
  trx: Db,
  verdicts: RunningVerdicts,
  codes: readonly string[],
  filter: StationFilter,
): AsyncGenerator<JudgedStation> {
  let stride = FIRST_STRIDE;
  for (let start = 0; start < codes.length; start += stride, stride = Math.min(stride * 2, LONGEST_STRIDE)) {
    const stations = await stationsByCodes(trx, codes.slice(start, start + stride));
    const candidates = codes
      .slice(start, start + stride)
      .flatMap((code) => stations.get(code) ?? [])
      .filter((station) => mayMatchFilter(station, filter));
    // a page that is not full by now may take long: many districts at once are cheaper than one by one
    if (start > 0) await verdicts.judgeDistricts(codesOf(candidates));
    for (const station of candidates) {
      const { code } = station;
      const verdict = (await verdicts.judgeDistricts([code])).get(code);
      if (verdict?.counts !== true || !matchesFilter(verdict, filter)) continue;
      yield { station, verdict, place: { value: code, code } };
    }
  }
}

/** The codes a filter leaves by its division and its codes alone, in their order. */
async function codesOfFilter(db: Db, scope: Scope, { divisionCode, codes }: StationFilter): Promise<string[]> {
  const all = (await stationCodesIn(db, scope, divisionCode ?? null)).sort(compareCodePoints);
  if (codes === undefined) return all;
  const wanted = new Set(codes);
  return all.filter((code) => wanted.has(code));
}

function codesOf(stations: readonly StationRecord[]): readonly string[] {
  return stations.map(({ code }) => code);
}

function placeOf({ station, verdict }: Row, field: Exclude<StationOrder['field'], 'SINCE'>): StationBound {
  const { code, name } = station;
  if (field === 'NAME') return { value: name, code };
  return { value: field === 'CODE' ? code : verdict.headcount.fullMembers, code };
}
