import type { Coverage } from '../domain/branch.ts';
import { compareCodes } from '../domain/compare-codes.ts';
import type { IsoDate } from '../domain/date.ts';
import type { JudgedFacts } from '../domain/facts.ts';
import type { Policy } from './policy.ts';
import { TURN_KINDS, type TurnKind, visitFacts } from './turns.ts';

/** Something that begins, ends or falls due on a day, and may change a verdict. What `code` and `about` name is told at `ReportTurn`. */
export interface Turn {
  readonly on: IsoDate;
  readonly kind: TurnKind;
  readonly code: string;
  readonly about?: string | undefined;
}

/**
 * For every station of the facts the dates in [from, until), sorted, on which its findings or its status may change,
 * by dated facts or by time alone: whatever begins, ends or falls due of the station itself, of its workers and
 * branches, and of the stations that belong to a branch of its own or a joint branch with it, at any time. Between
 * two of them, and before the first and after the last within the range, they stay the same; a date may be there on
 * which nothing changes. A station without one is missing. The requirement of a station with 1 or 2 full members
 * rests on the joint plan besides: it can change on every turning date of a station of its district, so judge a
 * district on the union of the turning dates of its stations. Boundary: a member posted on 2026-08-31 whose relation
 * is explicit turns on that day and on 2027-02-28, where six months are over; a date equal to `until` is left out.
 */
export function turningDates(
  facts: JudgedFacts,
  policies: readonly Policy[],
  from: IsoDate,
  until: IsoDate,
): ReadonlyMap<string, readonly IsoDate[]> {
  const turned = collect(facts, policies, from, until, (_kind, on) => on);
  return new Map([...turned].map(([code, dates]) => [code, [...dates].sort()]));
}

/** The same with what happens: for every station the turns in [from, until), by date. Made for few stations: it names more. */
export function turnsOfStations(
  facts: JudgedFacts,
  policies: readonly Policy[],
  from: IsoDate,
  until: IsoDate,
): ReadonlyMap<string, readonly Turn[]> {
  const turned = collect(facts, policies, from, until, (kind, on, code, about) => ({ on, kind, code, about }));
  return new Map([...turned].map(([code, turns]) => [code, [...turns].sort(compareTurns)]));
}

/** By date, then kind, code and what they are about: the same in whatever order the facts are. */
export function compareTurns(one: Turn, other: Turn): number {
  return (
    compareCodes(one.on, other.on) ||
    TURN_KINDS.indexOf(one.kind) - TURN_KINDS.indexOf(other.kind) ||
    compareCodes(one.code, other.code) ||
    compareCodes(one.about ?? '', other.about ?? '')
  );
}

function collect<Value>(
  facts: JudgedFacts,
  policies: readonly Policy[],
  from: IsoDate,
  until: IsoDate,
  make: (kind: TurnKind, on: IsoDate, code: string, about?: string) => Value,
): ReadonlyMap<string, ReadonlySet<Value>> {
  const own = new Map(facts.stations.map(({ code }) => [code, new Set<Value>()]));
  visitFacts(facts, policies, (reportTurns, stationCodes) => {
    const found: Value[] = [];
    reportTurns((kind, on, code, about) => {
      if (from <= on && on < until) found.push(make(kind, on, code, about));
    });
    if (found.length === 0) return;
    for (const station of stationCodes()) {
      const values = own.get(station);
      if (values !== undefined) for (const value of found) values.add(value);
    }
  });
  return withPartners(facts, own);
}

/** Adds to each station what concerns the others of its branches; where a branch is only its host, they do not matter. */
function withPartners<Value>(
  { branches }: JudgedFacts,
  own: ReadonlyMap<string, ReadonlySet<Value>>,
): ReadonlyMap<string, ReadonlySet<Value>> {
  const all = new Map([...own].map(([code, values]) => [code, new Set(values)]));
  for (const { coverage } of branches) {
    if (coverage.length < 2) continue;
    const together = new Set<Value>();
    for (const code of new Set(coverage.map(stationOf))) for (const value of own.get(code) ?? []) together.add(value);
    for (const code of new Set(coverage.filter(isOwnOrJoint).map(stationOf))) {
      const values = all.get(code);
      if (values !== undefined) for (const value of together) values.add(value);
    }
  }
  for (const [code, values] of all) if (values.size === 0) all.delete(code);
  return all;
}

function isOwnOrJoint({ mode }: Coverage): boolean {
  return mode !== 'AFFILIATED';
}

function stationOf({ stationCode }: Coverage): string {
  return stationCode;
}
