import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { POLICIES } from '../../src/compliance/policies/policies.ts';
import { turningDates, turnsOfStations } from '../../src/compliance/turning-dates.ts';
import type { Verdict } from '../../src/compliance/verdict.ts';
import { addDays, type IsoDate } from '../../src/domain/date.ts';
import type { Facts } from '../../src/domain/facts.ts';
import { judge } from '../../src/services/judge.ts';
import { someDate, someFacts } from '../support/random-district.ts';
import { SAMPLE } from '../support/sample.ts';

const RUNS = Number(process.env.ZHIBU_RUNS ?? 60);

test('from one turning date of a station to the eve of the next its findings and its status stay the same', () => {
  fc.assert(
    fc.property(someFacts({ most: 4 }), someDate, fc.nat(), (facts, from, number) => {
      const until = addDays(from, 1096);
      const turning = turningDates(facts, POLICIES, from, until);
      const days = new Map<IsoDate, ReadonlyMap<string, Verdict>>();
      const on = (day: IsoDate) => {
        const known = days.get(day) ?? new Map(judge(facts, day, POLICIES).map((each) => [each.stationCode, each]));
        days.set(day, known);
        return known;
      };
      for (const { code } of facts.stations) {
        const edges = [from, ...(turning.get(code) ?? []).filter((date) => date > from), until];
        for (const [index, begin] of edges.slice(0, -1).entries()) {
          const end = edges[index + 1] ?? until;
          for (const day of [addDays(begin, number % 200), addDays(end, -1)].filter((each) => each < end)) {
            expect(ownPart(on(day).get(code)), `${code} ${day}`).toEqual(ownPart(on(begin).get(code)));
          }
        }
      }
    }),
    { numRuns: RUNS },
  );
});

test('between the turning dates of all stations every verdict stays the same, the plan included', () => {
  fc.assert(
    fc.property(someFacts({ most: 4 }), someDate, (facts, from) => {
      const until = addDays(from, 1096);
      const dates = [...new Set([...turningDates(facts, POLICIES, from, until).values()].flat())].sort();
      for (const [index, begin] of dates.entries()) {
        const eve = addDays(dates[index + 1] ?? until, -1);
        expect(undated(facts, eve), `${begin} to ${eve}`).toEqual(undated(facts, begin));
      }
    }),
    { numRuns: RUNS },
  );
});

test('what happens to a station is told in one order, whatever that of the facts', () => {
  fc.assert(
    fc.property(someFacts({ most: 4 }), someDate, (facts, from) => {
      const until = addDays(from, 1096);
      const reversed = { ...facts, workers: facts.workers.toReversed(), branches: facts.branches.toReversed() };
      expect(turnsOfStations(reversed, POLICIES, from, until)).toEqual(turnsOfStations(facts, POLICIES, from, until));
    }),
    { numRuns: RUNS },
  );
});

describe('the turning dates of a station of the sample', () => {
  test.each([
    ['the range takes in its first day', '320506004-01', '2028-03-26', '2028-03-27', ['2028-03-26']],
    ['and leaves out its last', '320506004-01', '2028-03-20', '2028-03-26', undefined],
  ])('%s', (_what, station, from, until, dates) => {
    expect(turningDates(SAMPLE, POLICIES, from, until).get(station)).toEqual(dates);
  });

  test('say what happens on them', () => {
    expect(turnsOfStations(SAMPLE, POLICIES, '2028-03-26', '2028-03-27').get('320506004-01')).toMatchObject([
      { on: '2028-03-26', kind: 'TERM_ENDING' },
    ]);
  });
});

/** What does not depend on the plan. */
function ownPart(verdict: Verdict | undefined) {
  if (verdict === undefined) return undefined;
  const { counts, status, headcount, findings } = verdict;
  return { counts, status, headcount, findings };
}

function undated(facts: Facts, date: IsoDate): readonly object[] {
  return judge(facts, date, POLICIES).map((verdict) => ({ ...verdict, date: 'any' }));
}
