import { cleanText } from '../../domain/clean-text.ts';
import { addDays, type IsoDate, isCalendarDate } from '../../domain/date.ts';
import type { DatePrecision } from '../../domain/roster.ts';
import type { GridCell } from './grid.ts';
import { isPlaceholder, NOTHING, notUnderstood, type Understood, understood } from './understood.ts';

export interface ReadDate {
  readonly value: IsoDate;
  readonly precision: DatePrecision;
}

/** Nobody in a roster joined before the Party was founded; beyond the last year somebody has mistyped. */
const [FIRST_YEAR, LAST_YEAR] = [1921, 2099];
/** Days as spreadsheet programs count them; day 60 of their 1900 does not exist, hence the day before. */
const [DAY_0_OF_1900, DAY_0_OF_1904] = ['1899-12-30', '1904-01-01'];
const CHINESE_DIGITS = '〇一二三四五六七八九';
const CHINESE_NUMERALS = /[〇○Oo零一二三四五六七八九十]+(?=[年月日号]|$)/g;
const TIME = /[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/;
const SEPARATED = /^(\d{4}) ?[-./年、,，] ?(\d{1,2})(?: ?[-./月、,，] ?(\d{1,2}) ?[日号]?| ?月)?[.。]?$/;
const JOINED = /^(\d{4})(\d{2})(\d{2})?$/;

/** A date in whatever way it is written; a month alone is read as its first day. */
export function readDate(cell: GridCell, since1904: boolean): Understood<ReadDate> {
  const date = typeof cell === 'string' ? readDateText(cell) : readDateValue(cell, since1904);
  if (!date.ok || date.value === undefined) return date;
  const year = Number(date.value.value.slice(0, 4));
  return year >= FIRST_YEAR && year <= LAST_YEAR ? date : notUnderstood('DATE_NOT_UNDERSTOOD');
}

function readDateValue(cell: Exclude<GridCell, string>, since1904: boolean): Understood<ReadDate> {
  if (cell === null) return NOTHING;
  if (typeof cell === 'object' && cell.kind === 'DATE') {
    return understood({ value: cell.date, precision: cell.precision });
  }
  if (typeof cell !== 'number') return notUnderstood('DATE_NOT_UNDERSTOOD');
  // 20240305 and 202403, typed as a number, are far above any day of this century
  if (Number.isInteger(cell) && cell >= 190_000) return readDateText(String(cell));
  if (cell >= 5_000) {
    return understood({
      value: addDays(since1904 ? DAY_0_OF_1904 : DAY_0_OF_1900, Math.floor(cell)),
      precision: 'DAY',
    });
  }
  // 2024.1 may have been 2024.10 before a spreadsheet program took it for a number
  return /\.1$/.test(String(cell)) ? notUnderstood('DATE_NOT_UNDERSTOOD') : readDateText(String(cell));
}

function readDateText(text: string): Understood<ReadDate> {
  const cleaned = cleanText(text);
  if (isPlaceholder(cleaned)) return NOTHING;
  const digits = toDigits(cleaned.replace(TIME, '').replace(/(?:起|至今)$/, ''));
  const [, year, month = '', day] = SEPARATED.exec(digits) ?? JOINED.exec(digits) ?? [];
  const value = `${year}-${month.padStart(2, '0')}-${(day ?? '1').padStart(2, '0')}`;
  if (!isCalendarDate(value)) return notUnderstood('DATE_NOT_UNDERSTOOD');
  return understood({ value, precision: day === undefined ? 'MONTH' : 'DAY' });
}

/** 二〇二四年十二月三十一日 → 2024年12月31日. */
function toDigits(text: string): string {
  return /[一二三四五六七八九十]/.test(text) ? text.replace(CHINESE_NUMERALS, toNumber) : text;
}

function toNumber(numerals: string): string {
  const ten = numerals.indexOf('十');
  if (ten === -1) return [...numerals.replace(/[○Oo零]/g, '〇')].map((sign) => CHINESE_DIGITS.indexOf(sign)).join('');
  const [tens, ones] = [numerals.slice(0, ten), numerals.slice(ten + 1)];
  return `${tens === '' ? 1 : toNumber(tens)}${ones === '' ? 0 : toNumber(ones)}`;
}
