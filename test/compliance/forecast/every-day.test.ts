import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { assessCandidate, postingOn } from '../../../src/compliance/forecast/candidate.ts';
import { assumeNormalCourse } from '../../../src/compliance/forecast/normal-course.ts';
import type { Outlook } from '../../../src/compliance/forecast/outlook.ts';
import { POLICIES } from '../../../src/compliance/policies/policies.ts';
import { findPolicy, type Policy } from '../../../src/compliance/policy.ts';
import type { Verdict } from '../../../src/compliance/verdict.ts';
import { addDays, type IsoDate } from '../../../src/domain/date.ts';
import type { Facts } from '../../../src/domain/facts.ts';
import type { Worker } from '../../../src/domain/worker.ts';
import { forecastFacts } from '../../../src/services/forecast/forecast-facts.ts';
import { judge } from '../../../src/services/judge.ts';
import { someFacts, TODAY } from '../../support/random-district.ts';

const RUNS = Number(process.env.ZHIBU_RUNS ?? 12);
const UNTIL = addDays(TODAY, 1096);

/** Of the two versions ahead the first changes nothing, the second makes notices of findings. */
const WITH_VERSIONS: readonly Policy[] = [
  ...POLICIES,
  versionFrom('2027-03-01', 'ERROR'),
  versionFrom('2028-03-01', 'WARNING'),
];

function versionFrom(effectiveFrom: IsoDate, severity: 'ERROR' | 'WARNING'): Policy {
  const first = findPolicy(POLICIES, 'wuzhong-2022');
  if (first === undefined) throw new Error('the pack is missing');
  const { COVERAGE_MISSING: coverage } = first.findings;
  const findings = { ...first.findings, COVERAGE_MISSING: { ...coverage, severity } };
  return { ...first, id: `${first.name}@${effectiveFrom}`, effectiveFrom, findings };
}

/** Random facts have few probations, and those mostly over. */
const someFactsAhead = fc
  .tuple(someFacts({ most: 4 }), fc.array(fc.integer({ min: -500, max: 300 }), { minLength: 16, maxLength: 16 }))
  .map(([facts, days]): Facts => {
    const workers = facts.workers.map((worker, index): Worker => {
      const from = addDays(TODAY, days[index] ?? 0);
      if (index % 3 !== 0 || worker.membership.some((entry) => entry.from === from)) return worker;
      return { ...worker, membership: [...worker.membership, { stage: 'PROBATIONARY', from }] };
    });
    return { ...facts, workers };
  });

test('certain entries are what judging every day by the record tells, and those of a normal course what judging that tells', async () => {
  const seen = { CERTAIN: 0, ASSUMED: 0, FAILING: 0 };
  await fc.assert(
    fc.asyncProperty(someFactsAhead, async (facts) => {
      const { entries } = await forecastFacts(facts, WITH_VERSIONS, { from: TODAY, until: UNTIL });
      const told = entries.map((entry) => ({
        ...entry,
        line: lineOf(entry.date, entry.stationCode, sayOutlook(entry.before), sayOutlook(entry.after)),
      }));
      for (const { basis, inNormalCourse } of entries) seen[inNormalCourse ? basis : 'FAILING'] += 1;

      const recorded = told.filter(({ basis }) => basis === 'CERTAIN');
      expect(recorded.map(({ line }) => line)).toEqual(judgeEveryDay(facts));
      const normal = told.filter(({ inNormalCourse }) => inNormalCourse);
      expect(normal.map(({ line }) => line)).toEqual(judgeEveryDay(completeProbations(facts)));
      for (const { causes } of entries) expect(causes).not.toHaveLength(0);
    }),
    { numRuns: RUNS },
  );
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(0);
});

test('whoever comes or goes is a cause only where it shares a branch or a group, or the plan can have been moved', async () => {
  await fc.assert(
    fc.asyncProperty(someFactsAhead, async (facts) => {
      const { entries } = await forecastFacts(facts, WITH_VERSIONS, { from: TODAY, until: UNTIL });
      for (const { date, stationCode, before, after, causes } of entries.filter(({ basis }) => basis === 'CERTAIN')) {
        const around = [before, after].flatMap((outlook) => [
          ...(outlook?.required?.jointGroup ?? []),
          ...(outlook?.coverage.flatMap(({ jointCodes }) => jointCodes) ?? []),
        ]);
        const groupable = [addDays(date, -1), date].flatMap((day) =>
          judge(facts, day, WITH_VERSIONS)
            .filter(({ planGroup }) => planGroup !== null)
            .map((verdict) => verdict.stationCode),
        );
        for (const { kind, about = '' } of causes) {
          if (kind !== 'POSTING_BEGAN' && kind !== 'POSTING_ENDED') continue;
          expect([stationCode, ...around, ...groupable]).toContain(about);
        }
      }
    }),
    { numRuns: 10 * RUNS },
  );
});

test('a probationary candidate becomes a full member when the normal course says so, or never in it', () => {
  const seen = { admitted: 0, never: 0 };
  fc.assert(
    fc.property(someFactsAhead, (facts) => {
      const normally = new Map(completeProbations(facts).workers.map((worker) => [worker.code, worker]));
      for (const worker of facts.workers) {
        const posting = postingOn(worker, TODAY);
        const candidate = posting && assessCandidate(worker, posting, TODAY, 12);
        if (candidate?.stage !== 'PROBATIONARY' || candidate.isOverdue) continue;
        if (candidate.obstacle !== null && candidate.obstacle !== 'STEPS_BACK') continue;
        // what is recorded of the days after the stay is no matter of the station
        const { leavesOn } = candidate;
        if (leavesOn !== null && worker.membership.some(({ from }) => from >= leavesOn)) continue;
        const membership = normally.get(worker.code)?.membership ?? [];
        const ahead = membership.filter(({ stage, from }) => stage === 'FULL' && from > TODAY);
        const first = ahead.map(({ from }) => from).sort()[0] ?? null;
        // one whose year ends today can be admitted today, and nothing is assumed of today
        if (candidate.fullMemberFrom !== TODAY) expect(candidate.fullMemberFrom).toBe(first);
        seen[first === null ? 'never' : 'admitted'] += 1;
      }
    }),
    { numRuns: 10 * RUNS },
  );
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(0);
});

test('a forecast is the same in whatever order the facts are', async () => {
  await fc.assert(
    fc.asyncProperty(someFactsAhead, async (facts) => {
      const span = { from: TODAY, until: UNTIL };
      const reversed = {
        ...facts,
        stations: facts.stations.toReversed(),
        workers: facts.workers.toReversed(),
        branches: facts.branches.toReversed(),
        waivers: facts.waivers.toReversed(),
        partyBodies: facts.partyBodies.toReversed(),
      };
      expect(await forecastFacts(reversed, WITH_VERSIONS.toReversed(), span)).toEqual(
        await forecastFacts(facts, WITH_VERSIONS, span),
      );
    }),
    { numRuns: RUNS },
  );
});

test('nothing is assumed of the past, nor of facts without a probation that goes on', () => {
  fc.assert(
    fc.property(someFactsAhead, (facts) => {
      const normal = assumeNormalCourse(facts, POLICIES, TODAY);
      for (const { from } of normal.assumed) expect(from > TODAY).toBe(true);
      expect(judge(normal.facts, TODAY, POLICIES)).toEqual(judge(facts, TODAY, POLICIES));
      expect(assumeNormalCourse(normal.facts, POLICIES, TODAY).assumed).toEqual([]);
    }),
    { numRuns: 10 * RUNS },
  );
});

/** Every change from one day to the next, found the long way. */
function judgeEveryDay(facts: Facts): readonly string[] {
  const lines: string[] = [];
  let eve = sayDay(facts, TODAY);
  for (let date = addDays(TODAY, 1); date <= UNTIL; date = addDays(date, 1)) {
    const day = sayDay(facts, date);
    for (const code of facts.stations.map((station) => station.code).sort()) {
      if (day.get(code) !== eve.get(code)) lines.push(lineOf(date, code, eve.get(code) ?? '–', day.get(code) ?? '–'));
    }
    eve = day;
  }
  return lines;
}

function lineOf(date: IsoDate, code: string, before: string, after: string): string {
  return `${date} ${code}: ${before} → ${after}`;
}

function sayDay(facts: Facts, date: IsoDate): ReadonlyMap<string, string> {
  const counted = judge(facts, date, WITH_VERSIONS).filter(({ counts }) => counts);
  return new Map(counted.map((verdict) => [verdict.stationCode, sayVerdict(verdict)]));
}

function sayVerdict({ headcount, status, required, findings }: Verdict): string {
  const said = findings.map(({ code, severity, waiverFrom, evidence: { branches = [], workers = [] } }) =>
    [code, severity, waiverFrom !== null, [...branches.map((branch) => branch.code), ...workers].sort()].join(' '),
  );
  return say(headcount, status, required, said);
}

function sayOutlook(outlook: Outlook | null): string {
  if (outlook === null) return '–';
  const { headcount, status, required, findings } = outlook;
  const said = findings.map(({ code, severity, isWaived, concerned }) =>
    [code, severity, isWaived, concerned].join(' '),
  );
  return say(headcount, status, required, said);
}

function say(
  { resident, dispatched, fullMembers, probationaryMembers }: Verdict['headcount'],
  status: string,
  required: Verdict['required'],
  findings: readonly string[],
): string {
  const { kind, minimumBranches, jointGroup } = required ?? {};
  const figures = [resident, dispatched, fullMembers, probationaryMembers];
  return JSON.stringify([figures, status, kind, minimumBranches, jointGroup, findings]);
}

/** Adds, worker by worker and in other words than the program, the full membership a probation leads to. */
function completeProbations(facts: Facts): Facts {
  const workers = facts.workers.map((worker): Worker => {
    const entries = worker.membership.toSorted((one, other) => (one.from < other.from ? -1 : 1));
    const firstOfLastRun = entries.findLastIndex(({ stage }) => stage !== 'PROBATIONARY') + 1;
    const run = entries.slice(firstOfLastRun);
    const begin = run[1] ?? run[0];
    if (begin === undefined) return worker;
    const on = Temporal.PlainDate.from(begin.from).add({ years: 1 }).toString();
    const isPosted = worker.postings.some(({ from, until = '9999-12-31' }) => from <= on && on < until);
    return on > TODAY && isPosted
      ? { ...worker, membership: [...worker.membership, { stage: 'FULL', from: on }] }
      : worker;
  });
  return { ...facts, workers };
}
