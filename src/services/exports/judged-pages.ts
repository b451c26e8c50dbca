import type { Policy } from '../../compliance/policy.ts';
import type { Verdict } from '../../compliance/verdict.ts';
import { compareCodePoints } from '../../domain/compare-codes.ts';
import type { IsoDate } from '../../domain/date.ts';
import type { StationBound, StationFilter, StationOrder } from '../../domain/station-query.ts';
import type { Trx } from '../../storage/database.ts';
import { listStations } from '../../storage/list-stations.ts';
import { stationsByCodes } from '../../storage/station.ts';
import { allStationCodes, stationCodesOfDistricts, stationCodesUnder } from '../../storage/station-codes.ts';
import { judgementDay } from '../../storage/verdict.ts';
import type { JudgedStation } from '../compliance-view.ts';
import { judgeInBatches } from '../judge-stored.ts';
import { matchesFilter } from '../matches-filter.ts';
import { pageSizes, takeTurns } from './pages.ts';

/** Which stations, on which date. */
export interface StationsWanted {
  readonly filter: StationFilter;
  readonly date: IsoDate;
}

type JudgedPages = AsyncGenerator<readonly JudgedStation[], void, undefined>;

const BY_CODE: StationOrder = { field: 'CODE', direction: 'ASC' };

/**
 * The stations that count on a date and match a filter, with their verdicts, in the order of their codes, page by page:
 * the stored verdicts on the day they were judged for, else computed from the facts, as the views do.
 */
export async function* judgedPages(trx: Trx, wanted: StationsWanted, policies: readonly Policy[]): JudgedPages {
  const isStored = (await judgementDay(trx)) === wanted.date;
  yield* isStored ? storedPages(trx, wanted.filter) : computedPages(trx, wanted, policies);
}

async function* storedPages(trx: Trx, filter: StationFilter): JudgedPages {
  let after: StationBound | undefined;
  for (const limit of pageSizes()) {
    const page = await listStations(trx, { filter, order: BY_CODE, after, limit });
    if (page.length > 0) yield page;
    const last = page.at(-1)?.station.code;
    if (page.length < limit || last === undefined) return;
    after = { value: last, code: last };
    await takeTurns();
  }
}

async function* computedPages(trx: Trx, { filter, date }: StationsWanted, policies: readonly Policy[]): JudgedPages {
  const codes = await sortedCodes(trx, filter);
  const unjudged = new Set(codes);
  // Districts are judged whole. Where codes go with districts, as those of divisions do, few verdicts wait here.
  const judged = new Map<string, Verdict>();
  let start = 0;
  for (const limit of pageSizes()) {
    if (start >= codes.length) return;
    const page = codes.slice(start, start + limit);
    start += limit;
    const missing = page.filter((code) => unjudged.has(code));
    const whole = (await stationCodesOfDistricts(trx, missing)).filter((code) => unjudged.delete(code));
    for await (const batch of judgeInBatches(trx, whole, date, policies)) {
      for (const { verdict } of batch) judged.set(verdict.stationCode, verdict);
      await takeTurns();
    }
    const stations = await stationsByCodes(trx, page);
    const found = page.flatMap((code) => {
      const [station, verdict] = [stations.get(code), judged.get(code)];
      judged.delete(code);
      if (station === undefined || verdict?.counts !== true) return [];
      return matchesFilter(station, verdict, filter) ? [{ station, verdict }] : [];
    });
    if (found.length > 0) yield found;
  }
}

async function sortedCodes(trx: Trx, { divisionCode, codes }: StationFilter): Promise<readonly string[]> {
  const within = divisionCode === undefined ? await allStationCodes(trx) : await stationCodesUnder(trx, divisionCode);
  const wanted = codes === undefined ? undefined : new Set(codes);
  return within.filter((code) => wanted?.has(code) ?? true).sort(compareCodePoints);
}
