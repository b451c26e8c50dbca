import { addYears, type IsoDate } from '../../domain/date.ts';
import { type InputPath, InvalidInputError } from '../../domain/errors.ts';

/** Nobody can say today what happens later than that. */
const YEARS = 10;

/** The days a forecast speaks of: those after `from`, up to and including `until`. */
export interface ForecastSpan {
  readonly from: IsoDate;
  readonly until: IsoDate;
}

/**
 * Refuses a span that is empty or longer than ten years. Boundary: from 2026-11-21 until 2036-11-21 is allowed.
 *
 * @throws InvalidInputError
 */
export function checkForecastSpan({ from, until }: ForecastSpan, path: InputPath = ['until']): void {
  if (until <= from) {
    throw new InvalidInputError(
      {
        'zh-CN': `截止日期 ${until} 应晚于起始日期 ${from}`,
        en: `The forecast must end after it begins: ${until} is not after ${from}`,
      },
      path,
    );
  }
  const last = addYears(from, YEARS);
  if (until > last) {
    throw new InvalidInputError(
      {
        'zh-CN': `预测期不得超过 ${YEARS} 年：从 ${from} 起，截止日期最晚为 ${last}`,
        en: `A forecast covers at most ${YEARS} years: from ${from} on, it can end on ${last} at the latest`,
      },
      path,
    );
  }
}
