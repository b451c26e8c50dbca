import { addUp, type Figures } from '../../compliance/statistics/figures.ts';
import type { IsoDate } from '../../domain/date.ts';
import { InvalidInputError } from '../../domain/errors.ts';
import { datesEvery, type Interval } from '../../domain/interval.ts';
import { stationCodesIn } from '../../storage/station-codes.ts';
import type { App } from '../app.ts';
import { countStored } from './count-stored.ts';

/** Ten years of months, or four of every two weeks. */
export const MOST_POINTS = 120;
/** So many stations times points at most: a nation of 40,000 stations on ten dates. */
const MOST_COUNTED = 500_000;

export interface TrendQuestion {
  /** Null: all that may be read. */
  readonly divisionCode: string | null;
  readonly from: IsoDate;
  /** Itself included. */
  readonly until: IsoDate;
  readonly every: Interval;
}

/** The totals of one date. */
export interface TrendPoint {
  readonly date: IsoDate;
  readonly figures: Figures;
}

/**
 * The totals of a division over time, from one state of the database.
 *
 * @throws InvalidInputError where `until` is before `from`, or there would be too many points to count.
 */
export async function readTrend(
  { database, policies, asker }: App,
  question: TrendQuestion,
): Promise<readonly TrendPoint[]> {
  const dates = trendDates(question);
  return database.read(async (trx) => {
    const codes = await stationCodesIn(trx, asker.scopes.READ, question.divisionCode);
    const most = Math.floor(MOST_COUNTED / Math.max(codes.length, 1));
    if (dates.length > Math.max(most, 1)) throw tooManyForStations(codes.length, dates.length, Math.max(most, 1));
    const counted = await countStored(trx, codes, dates, policies);
    return dates.map((date) => ({ date, figures: addUp(counted.get(date)?.own.values() ?? []) }));
  });
}

/**
 * The dates of a trend.
 *
 * @throws InvalidInputError where `until` is before `from`, or there would be more than {@link MOST_POINTS}.
 */
export function trendDates({ from, until, every }: TrendQuestion): readonly IsoDate[] {
  if (until < from) {
    throw new InvalidInputError(
      {
        'zh-CN': `until（${until}）早于 from（${from}）：应不早于 from`,
        en: `until (${until}) is before from (${from}): it must not be earlier than from`,
      },
      ['until'],
    );
  }
  const dates = datesEvery(every, from, until, MOST_POINTS + 1);
  if (dates.length <= MOST_POINTS) return dates;
  throw new InvalidInputError(
    {
      'zh-CN': `从 ${from} 到 ${until}，间隔 ${every}，时点超过 ${MOST_POINTS} 个：请缩短期间或者加大间隔`,
      en: `From ${from} to ${until} at intervals of ${every} there are more than ${MOST_POINTS} dates: shorten the period or widen the interval`,
    },
    ['every'],
  );
}

function tooManyForStations(stations: number, points: number, most: number): InvalidInputError {
  return new InvalidInputError(
    {
      'zh-CN': `该区划有 ${stations} 个社工站，${points} 个时点过多，最多 ${most} 个：请缩短期间、加大间隔，或者查询下级区划`,
      en: `The division has ${stations} stations; ${points} dates are too many, at most ${most} can be counted: shorten the period, widen the interval, or ask about a part of it`,
    },
    ['every'],
  );
}
