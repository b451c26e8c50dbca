import { committeeInOffice, termEndOf } from '../../domain/branch.ts';
import type { IsoDate } from '../../domain/date.ts';
import type { JudgedFacts } from '../../domain/facts.ts';
import { isMember, latestOn } from '../../domain/membership.ts';
import type { Policy } from '../policy.ts';
import { compareTurns, type Turn } from '../turning-dates.ts';
import { type TurnKind, visitFacts } from '../turns.ts';

/**
 * Everything that turns on a day after `from`, up to and including `until`, by date, each turn once, those of
 * a day in one order, whatever that of the facts. What would fall
 * due on a day but does not, since the worker is no longer on probation or the committee no longer in office, is left
 * out; so its dates are for the words, and it is `turningDates` that says when to judge.
 */
export function knownTurns(
  facts: JudgedFacts,
  policies: readonly Policy[],
  from: IsoDate,
  until: IsoDate,
): ReadonlyMap<IsoDate, readonly Turn[]> {
  const isReal = realityCheck(facts);
  const known = new Map<IsoDate, Map<string, Turn>>();
  visitFacts(facts, policies, (reportTurns) => {
    reportTurns((kind, on, code, about) => {
      if (on <= from || on > until) return;
      const turn = { on, kind, code, about };
      if (!isReal(turn)) return;
      const turns = known.get(on) ?? new Map<string, Turn>();
      known.set(on, turns.set(`${kind} ${code} ${about}`, turn));
    });
  });
  return new Map([...known].map(([on, turns]) => [on, [...turns.values()].sort(compareTurns)]));
}

function realityCheck({ workers, branches }: JudgedFacts): (turn: Turn) => boolean {
  const workerOf = new Map(workers.map((worker) => [worker.code, worker]));
  const committeesOf = new Map(branches.map(({ code, committees }) => [code, committees]));
  const stageOf = (code: string, date: IsoDate) => latestOn(workerOf.get(code)?.membership ?? [], date)?.stage;
  const termEndOn = (code: string, date: IsoDate) => {
    const committee = committeeInOffice(committeesOf.get(code) ?? [], date);
    return committee && termEndOf(committee);
  };
  const checks: Partial<Record<TurnKind, (turn: Turn) => boolean>> = {
    PROBATION_OVER: ({ code, on }) => stageOf(code, on) === 'PROBATIONARY',
    TRANSFER_DUE: ({ code, on }) => isMember(stageOf(code, on)),
    TERM_ENDED: ({ code, on }) => termEndOn(code, on) === on,
    TERM_ENDING: ({ code, on }) => (termEndOn(code, on) ?? on) > on,
  };
  return (turn) => checks[turn.kind]?.(turn) ?? true;
}
