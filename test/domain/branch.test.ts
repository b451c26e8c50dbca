import { describe, expect, test } from 'vitest';
import { type Committee, committeeInOffice, termEndOf } from '../../src/domain/branch.ts';

const committee = (electedOn: string, more: Partial<Committee> = {}): Committee => ({
  electedOn,
  members: [],
  ...more,
});

describe('the committee in office', () => {
  const first = committee('2020-05-01');
  const second = committee('2023-05-01', { dissolvedOn: '2025-01-01' });
  const committees = [second, first];

  test.each([
    ['2020-04-30', undefined],
    ['2020-05-01', first],
    ['2023-04-30', first],
    ['2023-05-01', second],
    ['2024-12-31', second],
  ])('on %s', (date, inOffice) => {
    expect(committeeInOffice(committees, date)).toBe(inOffice);
  });

  test('is none once the latest is dissolved, even where an older one never was', () => {
    expect(committeeInOffice(committees, '2025-01-01')).toBeUndefined();
  });

  test('stays in office past its term', () => {
    expect(committeeInOffice([first], '2040-01-01')).toBe(first);
  });

  test('is none where none was elected', () => {
    expect(committeeInOffice([], '2026-11-21')).toBeUndefined();
  });
});

describe('the end of a term', () => {
  test('is what the record says', () => {
    expect(termEndOf(committee('2022-03-01', { termEndsOn: '2027-03-01' }))).toBe('2027-03-01');
  });

  test('is three years after the election where the record is silent, clamped after a leap day', () => {
    expect(termEndOf(committee('2022-03-01'))).toBe('2025-03-01');
    expect(termEndOf(committee('2024-02-29'))).toBe('2027-02-28');
  });
});
