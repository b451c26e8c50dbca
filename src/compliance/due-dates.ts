import type { IsoDate } from '../domain/date.ts';
import type { JudgedFacts } from '../domain/facts.ts';
import type { Policy } from './policy.ts';
import { visitFacts } from './turns.ts';

/**
 * For each station of the facts the first date after `date` on which time alone, with no fact recorded, may change
 * its verdict: a posting, stage, relation, coverage, committee, secretary, waiver, body or policy that begins or ends,
 * six months at a station, the end of a probation, six months before the end of a term. Stations without such a date
 * are missing. Too early a date only costs a judgement; none may be too late. What other stations' dates change is
 * reached from those stations when they are due; `turningDates` counts it in.
 */
export function dueDates(facts: JudgedFacts, date: IsoDate, policies: readonly Policy[]): ReadonlyMap<string, IsoDate> {
  const known = new Set(facts.stations.map(({ code }) => code));
  const due = new Map<string, IsoDate>();
  visitFacts(facts, policies, (reportTurns, stationCodes) => {
    let next: IsoDate | undefined;
    reportTurns((_kind, on) => {
      if (on > date && (next === undefined || on < next)) next = on;
    });
    if (next === undefined) return;
    for (const code of stationCodes()) {
      const before = due.get(code);
      if (known.has(code) && (before === undefined || next < before)) due.set(code, next);
    }
  });
  return due;
}
