import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate } from '../../../src/exchange/roster/read-date.ts';
import { readPeriod } from '../../../src/exchange/roster/read-period.ts';

const RUNS = Number(process.env.ZHIBU_RUNS ?? 100);
const dates = fc.date({ min: new Date('1921-07-01'), max: new Date('2099-12-31'), noInvalidDate: true });

const FORMS: readonly ((year: number, month: number, day: number) => string)[] = [
  (y, m, d) => `${y}-${m}-${d}`,
  (y, m, d) => `${y}-${two(m)}-${two(d)}`,
  (y, m, d) => `${y}年${m}月${d}日`,
  (y, m, d) => `${y} 年 ${m} 月 ${d} 号`,
  (y, m, d) => `${y}.${m}.${d}`,
  (y, m, d) => `${y}.${two(m)}.${two(d)}.`,
  (y, m, d) => `${y}/${m}/${d}`,
  (y, m, d) => `${y}／${two(m)}／${two(d)} 00:00:00`,
  (y, m, d) => `${y}${two(m)}${two(d)}`,
  (y, m, d) => `${chinese(y)}年${tens(m)}月${tens(d)}日`,
  (y, m, d) => `\t${wide(`${y}-${m}-${d}`)}　`,
];
const MONTH_FORMS: readonly ((year: number, month: number) => string)[] = [
  (y, m) => `${y}-${two(m)}`,
  (y, m) => `${y}年${m}月`,
  (y, m) => `${y}.${m}`,
  (y, m) => `${y}/${m}`,
  (y, m) => `${y}${two(m)}`,
  (y, m) => `${chinese(y)}年${tens(m)}月`,
];

describe('a date', () => {
  it('is read in every form people write', () => {
    fc.assert(
      fc.property(dates, fc.constantFrom(...FORMS), (date, form) => {
        const iso = date.toISOString().slice(0, 10);
        const text = form(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
        expect(readDate(text, false)).toEqual({ ok: true, value: { value: iso, precision: 'DAY' } });
      }),
      { numRuns: RUNS },
    );
  });

  it('without its day is the first of the month, and says so', () => {
    fc.assert(
      fc.property(dates, fc.constantFrom(...MONTH_FORMS), (date, form) => {
        const iso = `${date.toISOString().slice(0, 7)}-01`;
        const text = form(date.getUTCFullYear(), date.getUTCMonth() + 1);
        expect(readDate(text, false)).toEqual({ ok: true, value: { value: iso, precision: 'MONTH' } });
      }),
      { numRuns: RUNS },
    );
  });

  it('as a bare number counts from 1900, or from 1904, 1,462 days apart', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 70_000 }), (days) => {
        expect(readDate(days, true)).toEqual(readDate(days + 1_462, false));
      }),
      { numRuns: RUNS },
    );
    expect(readDate(45_356, false)).toMatchObject({ value: { value: '2024-03-05' } });
    expect(readDate(45_356.75, false)).toMatchObject({ value: { value: '2024-03-05' } });
    expect(readDate(2024.3, false)).toMatchObject({ value: { value: '2024-03-01', precision: 'MONTH' } });
    expect(readDate(2024.12, false)).toMatchObject({ value: { value: '2024-12-01', precision: 'MONTH' } });
  });

  it('is nothing where people write that there is nothing', () => {
    for (const text of ['', ' ', '-', '——', '/', '无', '暂无', '\\']) {
      expect(readDate(text, false)).toEqual({ ok: true, value: undefined });
    }
  });

  it('is not guessed', () => {
    const unclear = [
      '2024',
      '24.3.5',
      '03/05/2024',
      '2024-13',
      '2023-02-29',
      '2024年',
      '去年',
      '2024.3.5.6',
      '1920-12-31',
      '2100-01-01',
    ];
    for (const text of unclear) expect(readDate(text, false)).toEqual({ ok: false, code: 'DATE_NOT_UNDERSTOOD' });
    for (const number of [2024, 2024.1, 12, -1, 0.5, Number.NaN, 1e300, 20241301]) {
      expect(readDate(number, false)).toEqual({ ok: false, code: 'DATE_NOT_UNDERSTOOD' });
    }
  });

  it('never fails, whatever is written', () => {
    const signs = fc.constantFrom(...'0123456789年月日号.-/〇一二三十至今 ');
    fc.assert(
      fc.property(fc.string({ unit: signs }), fc.double(), (text, number) => {
        expect(typeof readDate(text, false).ok).toBe('boolean');
        expect(typeof readDate(number, true).ok).toBe('boolean');
      }),
      { numRuns: RUNS },
    );
  });
});

describe('a period', () => {
  it('is read with every sign between its dates', () => {
    for (const text of [
      ...['2024.1.1-2026.12.31', '2024-01-01至2026-12-31', '2024年1月1日—2026年12月31日', '2024/1/1 ~ 2026/12/31'],
      ...[
        '2024-1-1--2026-12-31',
        '自2024年1月1日起至2026年12月31日止',
        '20240101-20261231',
        '2024-01-01 到 2026-12-31',
        '2024-1-1-2026-12-31',
      ],
    ]) {
      expect([text, readPeriod(text, false)]).toMatchObject([
        text,
        { ok: true, value: { from: { value: '2024-01-01' }, until: { value: '2026-12-31' } } },
      ]);
    }
  });

  it('may have no end', () => {
    for (const text of ['2024.1至今', '2024年1月-长期', '2024-01起', '2024.1-无固定期限', '2024.1-']) {
      expect([text, readPeriod(text, false)]).toEqual([
        text,
        { ok: true, value: { from: { value: '2024-01-01', precision: 'MONTH' }, until: undefined } },
      ]);
    }
  });

  it('is not guessed', () => {
    for (const text of ['三年', '2024', '2026.12.31止前', '至2026年']) {
      expect([text, readPeriod(text, false)]).toEqual([text, { ok: false, code: 'PERIOD_NOT_UNDERSTOOD' }]);
    }
  });
});

function two(number: number): string {
  return String(number).padStart(2, '0');
}

function chinese(number: number): string {
  return String(number).replace(/\d/g, (digit) => '〇一二三四五六七八九'[Number(digit)] ?? '');
}

function tens(number: number): string {
  if (number < 10) return chinese(number);
  const [ten, one] = [Math.floor(number / 10), number % 10];
  return `${ten === 1 ? '' : chinese(ten)}十${one === 0 ? '' : chinese(one)}`;
}

function wide(text: string): string {
  return text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}
