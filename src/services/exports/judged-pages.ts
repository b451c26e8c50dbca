import type { Scope } from '../../access/scope.ts';
import { withSince } from '../../compliance/finding-since.ts';
import type { Verdict } from '../../compliance/verdict.ts';
import { compareCodePoints } from '../../domain/compare-codes.ts';
import type { IsoDate } from '../../domain/date.ts';
import type { StationBound, StationFilter, StationOrder } from '../../domain/station-query.ts';
import type { Trx } from '../../storage/database.ts';
import { listStations } from '../../storage/list-stations.ts';
import { judgementState } from '../../storage/policy.ts';
import { stationsByCodes } from '../../storage/station.ts';
import { stationCodesIn, stationCodesOfDistricts } from '../../storage/station-codes.ts';
import type { App } from '../app.ts';
import type { JudgedStation } from '../compliance-view.ts';
import { judgeInBatches } from '../judge-stored.ts';
import { lookForPolicies } from '../look-for-policies.ts';
import { matchesFilter, mayMatchFilter } from '../matches-filter.ts';
import { runPlanned } from '../pieces/run-planned.ts';
import { pageSizes, takeTurns } from './pages.ts';

/** Which stations, on which date. */
export interface StationsWanted {
  readonly filter: StationFilter;
  readonly date: IsoDate;
}

/** A station with its verdict, whose findings say since when. */
export type JudgedRow = Pick<JudgedStation, 'station' | 'verdict'>;

type JudgedPages = AsyncGenerator<readonly JudgedRow[], void, undefined>;

const BY_CODE: StationOrder = { field: 'CODE', direction: 'ASC' };

/**
 * The stations that count on a date and match a filter, with their verdicts, in the order of their codes, page by page:
 * the stored verdicts on the day they were judged for, else computed from the facts, as the views do.
 */
export async function* judgedPages(app: App, trx: Trx, wanted: StationsWanted): JudgedPages {
  const { day, revision } = await judgementState(trx);
  await lookForPolicies(app, trx, revision);
  const { READ } = app.asker.scopes;
  yield* day === wanted.date ? storedPages(trx, READ, wanted.filter) : computedPages(app, trx, wanted);
}

async function* storedPages(trx: Trx, scope: Scope, filter: StationFilter): JudgedPages {
  let after: StationBound | undefined;
  for (const limit of pageSizes()) {
    const page = await listStations(trx, scope, { filter, order: BY_CODE, after, limit });
    if (page.length > 0) yield page;
    const last = page.at(-1)?.station.code;
    if (page.length < limit || last === undefined) return;
    after = { value: last, code: last };
    await takeTurns();
  }
}

async function* computedPages(app: App, trx: Trx, wanted: StationsWanted): JudgedPages {
  const codes = await sortedCodes(trx, app.asker.scopes.READ, wanted.filter);
  const unjudged = new Set(codes);
  // Districts are judged whole. Where codes go with districts, as those of divisions do, few verdicts wait here.
  const waiting = new Map<string, Verdict>();
  let start = 0;
  for (const limit of pageSizes()) {
    if (start >= codes.length) return;
    const page = codes.slice(start, start + limit);
    start += limit;
    const missing = page.filter((code) => unjudged.has(code));
    const whole = (await stationCodesOfDistricts(trx, missing)).filter((code) => unjudged.delete(code));
    for (const verdict of await judgeMatching(app, trx, whole, wanted)) waiting.set(verdict.stationCode, verdict);
    const stations = await stationsByCodes(trx, page);
    const found = page.flatMap((code) => {
      const [station, verdict] = [stations.get(code), waiting.get(code)];
      waiting.delete(code);
      if (station === undefined || verdict === undefined) return [];
      return mayMatchFilter(station, wanted.filter) ? [{ station, verdict }] : [];
    });
    if (found.length > 0) yield found;
  }
}

/** The verdicts of those of some stations that count and match; where a large piece is not solved yet, once more. */
function judgeMatching(
  { solver, policies }: App,
  trx: Trx,
  codes: readonly string[],
  { filter, date }: StationsWanted,
): Promise<readonly Verdict[]> {
  return runPlanned(solver, async (plan) => {
    const found: Verdict[] = [];
    for await (const { facts, verdicts } of judgeInBatches(trx, codes, date, policies, plan)) {
      const matching = verdicts.filter((verdict) => verdict.counts && matchesFilter(verdict, filter));
      found.push(...withSince(facts, policies, matching));
      await takeTurns();
    }
    return found;
  });
}

async function sortedCodes(trx: Trx, scope: Scope, { divisionCode, codes }: StationFilter): Promise<readonly string[]> {
  const within = await stationCodesIn(trx, scope, divisionCode ?? null);
  const wanted = codes === undefined ? undefined : new Set(codes);
  return within.filter((code) => wanted?.has(code) ?? true).sort(compareCodePoints);
}
