import type { IsoDate } from '../src/domain/date.ts';
import type { Context } from './context.ts';

/** The date an object speaks of, and whether the caller named it. */
export interface Dated {
  readonly date: IsoDate;
  /** Null: none was named, so it means today; ids then carry no date. */
  readonly asOf: IsoDate | null;
}

/** The date a query is about. */
export function datedBy(asOf: IsoDate | null | undefined, context: Context): Dated {
  return { date: asOf ?? context.today, asOf: asOf ?? null };
}

/** The date of a parent, for what hangs under it. */
export function sameDate({ date, asOf }: Dated): Dated {
  return { date, asOf };
}

export const AS_OF = 'The date to speak of. Absent: today in Shanghai. 截至日期，默认为今天。';
