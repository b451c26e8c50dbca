import { setImmediate } from 'node:timers/promises';
import { withSince } from '../../compliance/finding-since.ts';
import type { Names } from '../../compliance/names.ts';
import type { Policy } from '../../compliance/policy.ts';
import type { Verdict } from '../../compliance/verdict.ts';
import type { IsoDate } from '../../domain/date.ts';
import type { JudgedFacts } from '../../domain/facts.ts';
import type { Db } from '../../storage/database.ts';
import { loadFacts } from '../../storage/load-facts.ts';
import { stationCodesOfDistricts } from '../../storage/station-codes.ts';
import { type GroupPlanner, judge } from '../judge.ts';

/** The facts of some whole districts at one moment, to be judged when nobody waits for it any more. */
export interface StateOfFacts {
  readonly parts: readonly Part[];
  readonly policies: readonly Policy[];
}

/** The facts before and after what was tried, and the stations it can concern. */
export interface TriedStates {
  readonly touched: ReadonlySet<string>;
  readonly before: StateOfFacts;
  readonly after: StateOfFacts;
}

/** Whole districts, which can be judged by themselves. */
interface Part {
  readonly stationCodes: ReadonlySet<string>;
  readonly facts: JudgedFacts;
}

/** Is told which part of it is done, from 0 to 1. */
type TellPart = (part: number) => void;

/** So many stations are taken at a time; their whole districts with them. */
const BATCH = 500;

/** Reads the whole districts of these stations. Codes that name no station are passed over. */
export async function readState(
  db: Db,
  stationCodes: ReadonlySet<string>,
  policies: readonly Policy[],
  tell?: TellPart,
): Promise<StateOfFacts> {
  const parts: Part[] = [];
  const remaining = new Set(stationCodes);
  while (remaining.size > 0) {
    const whole = new Set(await stationCodesOfDistricts(db, remaining.values().take(BATCH).toArray()));
    parts.push({ stationCodes: whole, facts: await loadFacts(db, [...whole]) });
    for (const code of whole) remaining.delete(code);
    tell?.(1 - remaining.size / stationCodes.size);
    if (remaining.size > 0) await setImmediate();
  }
  return { parts, policies };
}

/** The verdicts of a date, by code, of the stations that count on it. */
export async function judgeState(
  { parts, policies }: StateOfFacts,
  date: IsoDate,
  plan: GroupPlanner,
  tell?: TellPart,
): Promise<ReadonlyMap<string, Verdict>> {
  const verdicts = new Map<string, Verdict>();
  for (const [index, { stationCodes, facts }] of parts.entries()) {
    if (index > 0) await setImmediate();
    for (const verdict of judge(facts, date, policies, plan)) {
      if (verdict.counts && stationCodes.has(verdict.stationCode)) verdicts.set(verdict.stationCode, verdict);
    }
    tell?.((index + 1) / parts.length);
  }
  return verdicts;
}

/** The same verdicts, each finding with the first day from which its station has had it without a break. */
export async function tellSince(
  { parts, policies }: StateOfFacts,
  verdicts: readonly Verdict[],
): Promise<ReadonlyMap<string, Verdict>> {
  const asked = new Map(verdicts.map((verdict) => [verdict.stationCode, verdict]));
  const told = new Map<string, Verdict>();
  for (const [index, { stationCodes, facts }] of parts.entries()) {
    if (index > 0) await setImmediate();
    const here = [...stationCodes].flatMap((code) => asked.get(code) ?? []);
    for (const verdict of withSince(facts, policies, here)) told.set(verdict.stationCode, verdict);
  }
  return told;
}

/** The names of everything in it; a code without a name stands for itself. */
export function namesIn({ parts }: StateOfFacts): Names {
  const read = (list: 'stations' | 'branches' | 'partyBodies') => {
    const names = new Map(parts.flatMap(({ facts }) => facts[list].map(({ code, name }) => [code, name] as const)));
    return (code: string) => names.get(code) ?? code;
  };
  return { station: read('stations'), branch: read('branches'), partyBody: read('partyBodies') };
}
