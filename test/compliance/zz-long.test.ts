import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dueDates, firstDayWithin } from '/work/main/src/compliance/due-dates.ts';
import { POLICIES } from '/work/main/src/compliance/policies/policies.ts';
import { addDays, addMonths, type IsoDate, LAST_DATE } from '/work/main/src/domain/date.ts';
import type { Facts } from '/work/main/src/domain/facts.ts';
import { judge } from '/work/main/src/services/judge.ts';
import { someDate, someFacts } from '/work/main/test/support/random-district.ts';

test('before any station is due, every later day gives the verdicts of today', () => {
  let waited = 0;
  fc.assert(
    fc.property(someFacts(), someDate, fc.nat(), (facts, date, number) => {
      const today = verdictsOn(facts, date);
      for (const day of daysBefore(firstDue(facts, date), date, number)) {
        waited += 1;
        expect(verdictsOn(facts, day)).toEqual(today);
      }
    }),
    { numRuns: 20000 },
  );
  expect(waited).toBeGreaterThan(400);
});

test('due dates lie in the future, and only stations of the facts have one', () => {
  fc.assert(
    fc.property(someFacts(), someDate, (facts, date) => {
      const codes = facts.stations.map(({ code }) => code);
      for (const [code, due] of dueDates(facts, date, POLICIES)) {
        expect(due > date).toBe(true);
        expect(codes).toContain(code);
      }
    }),
    { numRuns: 200 },
  );
});

describe('the first day within so many months of an end', () => {
  test.each([
    [6, '2027-05-21', '2026-11-21'],
    // six months after 28 August is 28 February; after 29, 30 and 31 August it is clamped to it
    [6, '2027-02-28', '2026-08-28'],
    // 31 August plus six months is 29 February in a leap year, so is 29 August
    [6, '2028-02-29', '2027-08-29'],
    // 28 February plus six months is 28 August, so that three days at the end of August share 1 March
    [6, '2026-08-29', '2026-03-01'],
    [6, '2026-08-31', '2026-03-01'],
  ])('%i months before %s: %s', (months, end, first) => {
    expect(firstDayWithin(months, end)).toBe(first);
  });

  test('on it at most so many months are left, on the eve more', () => {
    fc.assert(
      fc.property(someDate, fc.integer({ min: 1, max: 24 }), (end, months) => {
        const day = firstDayWithin(months, end);
        expect(addMonths(day, months) >= end).toBe(true);
        expect(addMonths(addDays(day, -1), months) < end).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

function verdictsOn(facts: Facts, date: IsoDate): readonly object[] {
  return judge(facts, date, POLICIES).map((verdict) => ({ ...verdict, date: 'any' }));
}

/** The first date on which any station of the facts is due; undefined: never. */
function firstDue(facts: Facts, date: IsoDate): IsoDate | undefined {
  return [...dueDates(facts, date, POLICIES).values()].sort()[0];
}

/** The next day, the eve of `due` and one between, as far as they lie between; without `due` the last day of all. */
function daysBefore(due: IsoDate | undefined, date: IsoDate, number: number): readonly IsoDate[] {
  const between = addDays(date, 1 + (number % 400));
  const days = [addDays(date, 1), between, due === undefined ? LAST_DATE : addDays(due, -1)];
  return days.filter((day) => day > date && (due === undefined || day < due));
}
