import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dueDates } from '../../src/compliance/due-dates.ts';
import { POLICIES } from '../../src/compliance/policies/policies.ts';
import { firstDayWithin } from '../../src/compliance/turns.ts';
import { addDays, addMonths, type IsoDate, LAST_DATE } from '../../src/domain/date.ts';
import type { Facts } from '../../src/domain/facts.ts';
import type { Worker } from '../../src/domain/worker.ts';
import { judge } from '../../src/services/judge.ts';
import { someDate, someFacts } from '../support/random-district.ts';
import { SAMPLE } from '../support/sample.ts';

test('from one due date to the eve of the next every day gives the same verdicts', () => {
  fc.assert(
    fc.property(someFacts({ most: 2 }), fc.nat(), (facts, number) => {
      let date: IsoDate | undefined = '2021-01-01';
      while (date !== undefined) {
        const due = firstDue(facts, date);
        const verdicts = verdictsOn(facts, date);
        for (const day of daysBefore(due, date, number)) expect(verdictsOn(facts, day)).toEqual(verdicts);
        date = due;
      }
    }),
    { numRuns: 150 },
  );
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

describe('what time alone will change in the sample', () => {
  test.each([
    ['six months before the term of its committee ends', '320506004-01', '2028-03-26'],
    ['the day after the anniversary of a probation', '320506010-01', '2027-07-02'],
    ['the end of a waiver', '320506109-01', '2031-01-01'],
    ['nothing', '320506104-01', undefined],
  ])('%s: %s, %s', (_what, station, due) => {
    expect(dueDates(SAMPLE, '2026-11-21', POLICIES).get(station)).toBe(due);
  });
});

test('a member posted nowhere changes the stations of the branch that holds the relation', () => {
  const newcomer: Worker = {
    code: 'newcomer',
    name: '新来社工',
    postings: [],
    membership: [{ stage: 'FULL', from: '2027-01-05' }],
    relations: [{ from: '2026-01-01', branchCode: 'b-320506104-01' }],
  };
  const facts = { ...SAMPLE, workers: [...SAMPLE.workers, newcomer] };
  expect(dueDates(facts, '2026-11-21', POLICIES).get('320506104-01')).toBe('2027-01-05');
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

/** The eve of `due` and a day between, as far as there are any; without `due` the last day of all. */
function daysBefore(due: IsoDate | undefined, date: IsoDate, number: number): readonly IsoDate[] {
  const days = [addDays(date, 1 + (number % 300)), due === undefined ? LAST_DATE : addDays(due, -1)];
  return days.filter((day) => day > date && (due === undefined || day < due));
}
