import { addMonths, type IsoDate } from '../../domain/date.ts';
import type { JudgedFacts } from '../../domain/facts.ts';
import { dueDates } from '../due-dates.ts';
import type { Policy } from '../policy.ts';
import type { Verdict } from '../verdict.ts';
import { compareVerdicts } from './compare-verdicts.ts';
import { eventsBehind } from './events-behind.ts';
import type { DatedEvent } from './events-on.ts';
import type { VerdictChange } from './explanation.ts';

/** A day on which the verdict changes by what is recorded already; null: it does not, up to and on that day. */
export interface KnownDate {
  readonly on: IsoDate;
  readonly events: readonly DatedEvent[];
  readonly result: VerdictChange | null;
}

/** How far ahead is looked. */
const MONTHS_AHEAD = 12;
/** So many days are judged at most; in a large district they do not reach a year. */
const MOST_DAYS = 40;

/**
 * The days of the coming year on which a station's verdict changes with nothing recorded any more, each judged by
 * `judgeOn`; where there is none, one entry says until when. A term that ends after 370 days is not looked at.
 */
export function listKnownDates(
  facts: JudgedFacts,
  verdict: Verdict,
  policies: readonly Policy[],
  judgeOn: (date: IsoDate) => Verdict,
): readonly KnownDate[] {
  const found: KnownDate[] = [];
  let [before, end] = [verdict, addMonths(verdict.date, MONTHS_AHEAD)];
  let judged = 0;
  for (const on of daysAhead(facts, verdict.date, end, policies)) {
    const after = judgeOn(on);
    const result = compareVerdicts(before, after);
    if (result !== null) found.push({ on, events: eventsBehind(facts, policies, on, result), result });
    before = after;
    judged += 1;
    if (judged < MOST_DAYS) continue;
    end = on;
    break;
  }
  return found.length > 0 ? found : [{ on: end, events: [], result: null }];
}

/** The days on which time alone may change the verdict of any station of the facts. */
function* daysAhead(facts: JudgedFacts, date: IsoDate, end: IsoDate, policies: readonly Policy[]): Generator<IsoDate> {
  for (let day = date; ; ) {
    let next: IsoDate | undefined;
    for (const due of dueDates(facts, day, policies).values()) if (next === undefined || due < next) next = due;
    if (next === undefined || next > end) return;
    yield next;
    day = next;
  }
}
