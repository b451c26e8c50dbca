import type { JudgedFacts } from '../../domain/facts.ts';
import type { Policy } from '../policy.ts';
import { findPolicy } from '../policy.ts';
import type { Turn } from '../turning-dates.ts';
import { findCauses, workersByCode } from './causes.ts';
import type { FoundedChange } from './changes.ts';
import { type Crossing, findCrossings } from './crossing.ts';
import { knownTurns } from './known-turns.ts';
import type { NormalCourse } from './normal-course.ts';

/** A turn that brings a change about. */
export interface ForecastCause extends Turn {
  /** Nobody has recorded it: a probation that ends on time. */
  readonly isAssumed: boolean;
}

/** A station that will stand otherwise from a day on: how, why, and which figure of the rules it passes. */
export interface ForecastEntry extends FoundedChange {
  /** Never empty. */
  readonly causes: readonly ForecastCause[];
  readonly crossings: readonly Crossing[];
}

interface Span {
  readonly from: string;
  readonly until: string;
}

/** Says of each change what brings it about and what it passes; in the order of the changes. */
export function explainChanges(
  changes: readonly FoundedChange[],
  recorded: JudgedFacts,
  normal: NormalCourse,
  policies: readonly Policy[],
  { from, until }: Span,
): readonly ForecastEntry[] {
  const policyNamed = (name: string): Policy => {
    const policy = findPolicy(policies, name);
    if (policy === undefined) throw new Error(`the policy ${name} is missing`);
    return policy;
  };
  const turns = {
    CERTAIN: knownTurns(recorded, policies, from, until),
    ASSUMED: knownTurns(normal.facts, policies, from, until),
  };
  const workers = { CERTAIN: workersByCode(recorded), ASSUMED: workersByCode(normal.facts) };
  const assumed = new Set(normal.assumed.map((membership) => `${membership.workerCode} ${membership.from}`));
  return changes.map((change) => ({
    ...change,
    causes: findCauses(change, turns[change.basis].get(change.date) ?? [], workers[change.basis]).map((turn) => ({
      ...turn,
      isAssumed: change.basis === 'ASSUMED' && turn.kind === 'STAGE_BEGAN' && assumed.has(`${turn.code} ${turn.on}`),
    })),
    crossings: findCrossings(change.before, change.after, policyNamed),
  }));
}
