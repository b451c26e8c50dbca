import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { POLICIES } from '../../src/compliance/policies/policies.ts';
import type { Verdict } from '../../src/compliance/verdict.ts';
import { addDays, type IsoDate } from '../../src/domain/date.ts';
import type { Facts } from '../../src/domain/facts.ts';
import { isAltered } from '../../src/services/altered.ts';
import { type StationChange, traceStation } from '../../src/services/history/trace-station.ts';
import { judge } from '../../src/services/judge.ts';
import { someFacts, TODAY } from '../support/random-district.ts';
import { someSmallDistrictUntil } from '../support/random-small-district.ts';
import { smallDistrict } from '../support/small-district.ts';

const RUNS = Number(process.env.ZHIBU_RUNS ?? 12);

describe('the history of every station over three years is what judging each day separately says', () => {
  test.each<[string, fc.Arbitrary<Facts>]>([
    ['of any district', someFacts({ least: 2, most: 5 })],
    ['of a district in which the joint plan moves', someSmallDistrictUntil('2026-06-01').map(staffInTurn)],
  ])(
    '%s',
    (_what, someDistrict) => {
      fc.assert(
        fc.property(someDistrict, fc.integer({ min: 0, max: 400 }), (facts, days) => {
          const until = addDays(TODAY, days);
          const from = addDays(until, -1096);
          const expected = changesByDay(facts, from, until);
          for (const { code } of facts.stations) {
            const changes = trace(facts, code, from, until);
            expect(changes.map(({ on, before, after }) => [on, stateOf(before), stateOf(after)])).toEqual(
              expected.get(code) ?? [],
            );
            for (const { causes, movedBy, on } of changes) {
              expect(causes.every((turn) => turn.on === on)).toBe(true);
              expect(causes.length + movedBy.length, `${code} ${on}`).toBeGreaterThan(0);
            }
          }
        }),
        { numRuns: RUNS },
      );
    },
    3_600_000,
  );
});

test('a change of the joint plan alone names the station that moved it', () => {
  const facts = endPosting(smallDistrict({ stations: 'a2 b1 c2', neighbors: 'a-b b-c' }), 'c', '2026-03-01');
  expect(trace(facts, 'c', '2026-01-01', '2027-01-01')).toMatchObject([
    { on: '2026-03-01', movedBy: [], causes: [{ kind: 'POSTING_ENDED' }, { kind: 'POSTING_ENDED' }] },
  ]);
  const [change, ...none] = trace(facts, 'b', '2026-01-01', '2027-01-01');
  expect(none).toEqual([]);
  expect(change).toMatchObject({ on: '2026-03-01', causes: [], movedBy: ['c'] });
  expect(change?.before.required?.jointGroup).toEqual(['a', 'b', 'c']);
  expect(change?.after.required?.jointGroup).toEqual(['a', 'b']);
});

test('what falls due by time alone is the cause where nothing else is', () => {
  const facts = smallDistrict({ stations: 'a3' });
  const probation = facts.workers.map((worker, index) =>
    index > 0 ? worker : { ...worker, membership: [{ stage: 'PROBATIONARY' as const, from: '2025-03-01' }] },
  );
  const changes = trace({ ...facts, workers: probation }, 'a', '2026-01-01', '2027-01-01');
  expect(changes).toMatchObject([{ on: '2026-03-02', causes: [{ kind: 'PROBATION_OVER' }], movedBy: [] }]);
});

function trace(facts: Facts, code: string, from: IsoDate, until: IsoDate): readonly StationChange[] {
  return [...traceStation(facts, POLICIES, code, from, until)].filter((change) => change !== null);
}

/** For each station the days on which its verdict is altered, found by judging every day by itself. */
function changesByDay(facts: Facts, from: IsoDate, until: IsoDate) {
  const changes = new Map<string, [IsoDate, unknown, unknown][]>();
  let before = judge(facts, addDays(from, -1), POLICIES);
  for (let day = from; day < until; day = addDays(day, 1)) {
    const after = judge(facts, day, POLICIES);
    for (const [index, verdict] of after.entries()) {
      const eve = before[index];
      if (eve === undefined || !isAltered(eve, verdict)) continue;
      const found = changes.get(verdict.stationCode) ?? [];
      found.push([day, stateOf(eve), stateOf(verdict)]);
      changes.set(verdict.stationCode, found);
    }
    before = after;
  }
  return changes;
}

/** What a history tells of a verdict. */
function stateOf({ counts, status, required, findings }: Verdict) {
  if (!counts) return { counts };
  const { kind, minimumBranches, jointGroup } = required ?? {};
  const codes = findings.map(({ code, severity, waiverFrom }) => `${code} ${severity} ${waiverFrom}`);
  return { status, kind, minimumBranches, jointGroup, codes };
}

/** Every third worker comes later or leaves earlier, each on another day. */
function staffInTurn(facts: Facts): Facts {
  const workers = facts.workers.map((worker, index) => ({
    ...worker,
    postings: worker.postings.map((posting) => {
      if (index % 3 === 0) return { ...posting, from: addDays('2025-01-01', index * 7) };
      return index % 3 === 1 ? { ...posting, until: addDays('2026-01-01', index * 11) } : posting;
    }),
  }));
  return { ...facts, workers };
}

function endPosting(facts: Facts, stationCode: string, until: IsoDate): Facts {
  const workers = facts.workers.map((worker) => ({
    ...worker,
    postings: worker.postings.map((posting) => (posting.stationCode === stationCode ? { ...posting, until } : posting)),
  }));
  return { ...facts, workers };
}
