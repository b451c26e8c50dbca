import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { POLICIES } from '../../src/compliance/policies/policies.ts';
import { addUp, countOrganized, countUnorganized, startTally } from '../../src/compliance/statistics/figures.ts';
import { ratesOf } from '../../src/compliance/statistics/rates.ts';
import { countStatistics, type Statistics } from '../../src/compliance/statistics/statistics.ts';
import type { Facts } from '../../src/domain/facts.ts';
import { datesEvery } from '../../src/domain/interval.ts';
import { judge } from '../../src/services/judge.ts';
import { countByHand } from '../support/count-by-hand.ts';
import { someFacts } from '../support/random-district.ts';

/** More for a longer run: ZHIBU_RUNS=1000. */
const numRuns = Number(process.env.ZHIBU_RUNS ?? 60);
const FORM_DATES = datesEvery('HALF_YEAR', '2022-06-30', '2027-12-31', 20);

/** Towns lie in the district, in each other, or nowhere, so that every level has stations of its own. */
const someNestedFacts = fc
  .tuple(someFacts(), fc.constantFrom('D1', 'T1', undefined), fc.constantFrom('D1', 'T2', 'C', undefined))
  .map(
    ([facts, ofT2, ofT3]): Facts => ({
      ...facts,
      divisions: facts.divisions.map((division) =>
        division.code === 'T2'
          ? { ...division, parentCode: ofT2 }
          : division.code === 'T3'
            ? { ...division, parentCode: ofT3 }
            : division,
      ),
    }),
  );

describe('the form of a random district', () => {
  it('adds up on every 30 June and 31 December at every level, whatever is asked for', () => {
    fc.assert(
      fc.property(someNestedFacts, (facts) => {
        for (const date of FORM_DATES) {
          const whole = countStatistics(facts, { date, divisionCode: null }, POLICIES);
          expectToAddUp(whole);
          for (const { code } of facts.divisions) {
            const asked = countStatistics(facts, { date, divisionCode: code }, POLICIES);
            expectToAddUp(asked);
            // a town asked for, and the same town as a row of something larger
            expect(asked.total).toEqual(
              whole.rows.find(({ divisionCode, isDirect }) => divisionCode === code && !isDirect)?.figures,
            );
          }
        }
      }),
      { numRuns },
    );
  });

  it('is what the rules say, read by somebody else', () => {
    fc.assert(
      fc.property(someNestedFacts, fc.constantFrom(...FORM_DATES), (facts, date) => {
        const verdicts = judge(facts, date, POLICIES);
        for (const divisionCode of [null, ...facts.divisions.map(({ code }) => code)]) {
          const { total } = countStatistics(facts, { date, divisionCode }, POLICIES);
          expect(total, `${divisionCode} ${date}`).toEqual(countByHand(facts, verdicts, date, divisionCode));
        }
      }),
      { numRuns: numRuns * 2 },
    );
  });

  it('does not depend on the order of anything', () => {
    fc.assert(
      fc.property(someNestedFacts, fc.constantFrom(...FORM_DATES), (facts, date) => {
        const reversed = Object.fromEntries(
          Object.entries(facts).map(([name, list]) => [name, list.toReversed()]),
        ) as unknown as Facts;
        const scope = { date, divisionCode: null };
        expect(countStatistics(reversed, scope, POLICIES)).toEqual(countStatistics(facts, scope, POLICIES));
      }),
      { numRuns },
    );
  });
});

function expectToAddUp({ total, rows }: Statistics): void {
  const figures = [total, ...rows.map((row) => row.figures)];
  for (const each of figures) {
    // every judged station in exactly one row
    expect(countOrganized(each) + countUnorganized(each)).toBe(each.stations);
    expect(each.jointBranchesWithThreeMembers).toBeLessThanOrEqual(each.jointBranches);
    expect(each.relationsElsewhere).toBeLessThanOrEqual(each.members);
    expect(each.members).toBeLessThanOrEqual(each.workers);
    expect(each.developing).toBeLessThanOrEqual(each.noMembers);
    for (const { value } of Object.values(ratesOf(each))) if (value !== null) expect(value).toBeLessThanOrEqual(1);
  }
  const first = rows.filter(({ depth }) => depth === 1);
  if (first.length > 0) expect(addUp(first.map((row) => row.figures))).toEqual(total);
  for (const row of rows.filter(({ isDirect }) => !isDirect)) {
    const parts = rows.filter(({ parentCode, depth }) => parentCode === row.divisionCode && depth === row.depth + 1);
    if (parts.length > 0) expect(addUp(parts.map((part) => part.figures))).toEqual(row.figures);
  }
}

describe('the rates', () => {
  const figuresOf = (part: Partial<ReturnType<typeof startTally>>) => ({ ...startTally(), ...part });

  it('are null where nothing is divided by', () => {
    const none = { numerator: 0, denominator: 0, value: null };
    expect(ratesOf(figuresOf({}))).toEqual({ organizationCoverage: none, ownBranchRate: none, workCoverage: none });
    expect(ratesOf(figuresOf({ stations: 1, fewMembers: 1 }))).toEqual({
      organizationCoverage: { numerator: 0, denominator: 1, value: 0 },
      ownBranchRate: none,
      workCoverage: { numerator: 0, denominator: 1, value: 0 },
    });
  });

  it('count what they say', () => {
    const figures = figuresOf({
      stations: 8,
      ownBranch: 2,
      jointBranch: 3,
      affiliated: 1,
      branchMissing: 1,
      noMembers: 1,
      developing: 1,
      enoughMembers: 3,
      enoughMembersWithOwnBranch: 1,
    });
    expect(ratesOf(figures)).toEqual({
      organizationCoverage: { numerator: 6, denominator: 8, value: 0.75 },
      ownBranchRate: { numerator: 1, denominator: 3, value: 1 / 3 },
      workCoverage: { numerator: 7, denominator: 8, value: 0.875 },
    });
  });
});
