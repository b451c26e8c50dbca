import type { IsoDate } from '../domain/date.ts';
import type { JudgedFacts } from '../domain/facts.ts';
import type { FindingCode } from '../domain/finding-code.ts';
import { hasFinding } from './evaluate.ts';
import { factsAround } from './facts-around.ts';
import { factsOn } from './facts-on.ts';
import { type Policy, policyInForce } from './policy.ts';
import { visitFacts } from './turns.ts';
import type { Verdict } from './verdict.ts';

/**
 * The same verdicts, each finding with the first day from which its station has had it without a break until the day
 * judged, waived or not, whatever policy was in force. The facts are those the verdicts were made from. Never before
 * the station was opened; a break of a single day counts. Boundary: a station that reached 3 full members without a
 * branch on 2026-03-01 has BRANCH_MISSING since that day, and still so if the policy changed in between.
 */
export function withSince(
  facts: JudgedFacts,
  policies: readonly Policy[],
  verdicts: readonly Verdict[],
): readonly Verdict[] {
  let around: ReturnType<typeof factsAround> | undefined;
  return verdicts.map((verdict) => {
    if (verdict.findings.length === 0) return verdict;
    around ??= factsAround(facts);
    const since = walkBack(around(verdict.stationCode), policies, verdict);
    return {
      ...verdict,
      findings: verdict.findings.map((finding) => ({ ...finding, since: since.get(finding.code) ?? verdict.date })),
    };
  });
}

/**
 * The first day of what makes the station fail on the date of its verdict: the earliest `since` among its unwaived
 * findings of severity ERROR, the days on which one of them was waived or only a notice counted in. Undefined: it does
 * not fail, or nobody asked since when.
 */
export function failingSince({ findings }: Verdict): IsoDate | undefined {
  let first: IsoDate | undefined;
  for (const { severity, waiverFrom, since } of findings) {
    if (severity !== 'ERROR' || waiverFrom !== null || since === undefined) continue;
    if (first === undefined || since < first) first = since;
  }
  return first;
}

/** Goes from one turning date to the one before it, until none of the findings is left. */
function walkBack(
  facts: JudgedFacts,
  policies: readonly Policy[],
  { stationCode, date, findings }: Verdict,
): ReadonlyMap<FindingCode, IsoDate> {
  const since = new Map<FindingCode, IsoDate>();
  const [latest = date, ...earlier] = turningDatesBackwards(facts, policies, stationCode, date);
  let begin = latest;
  let left: readonly FindingCode[] = findings.map(({ code }) => code);
  for (const day of earlier) {
    const held = findingsAmong(facts, policies, stationCode, day, left);
    for (const code of left) if (!held.includes(code)) since.set(code, begin);
    if (held.length === 0) return since;
    left = held;
    begin = day;
  }
  for (const code of left) since.set(code, begin);
  return since;
}

/** From the last day on or before the date on which something turned, back to the day the station was opened. */
function turningDatesBackwards(
  facts: JudgedFacts,
  policies: readonly Policy[],
  stationCode: string,
  date: IsoDate,
): readonly IsoDate[] {
  const opened = facts.stations.find(({ code }) => code === stationCode)?.openedOn ?? date;
  const days = new Set([opened]);
  visitFacts(facts, policies, (reportTurns) => {
    reportTurns((_kind, on) => {
      if (opened < on && on <= date) days.add(on);
    });
  });
  return [...days].sort().reverse();
}

function findingsAmong(
  facts: JudgedFacts,
  policies: readonly Policy[],
  stationCode: string,
  date: IsoDate,
  codes: readonly FindingCode[],
): readonly FindingCode[] {
  const station = factsOn(facts, date).stations.find(({ code }) => code === stationCode);
  if (station === undefined) return [];
  const policy = policyInForce(policies, station.namedPolicy, date);
  return codes.filter((code) => hasFinding(station, policy, date, code));
}
