import type { FindingCode } from '../domain/finding-code.ts';
import type { Turn } from './turning-dates.ts';
import type { TurnKind } from './turns.ts';
import type { Verdict } from './verdict.ts';

/** What falls due by time alone can only bring these findings. */
const BROUGHT_BY: Readonly<Partial<Record<TurnKind, readonly FindingCode[]>>> = {
  TRANSFER_DUE: ['RELATION_NOT_TRANSFERRED'],
  PROBATION_OVER: ['PROBATION_OVERDUE'],
  TERM_ENDING: ['COMMITTEE_TERM_ENDING'],
  TERM_ENDED: ['COMMITTEE_TERM_ENDING', 'COMMITTEE_TERM_EXPIRED'],
};

/**
 * The turns of a day, of all a station's verdict rests on, that can have changed it so: what falls due only where its
 * finding came or went, a policy only where it came into force here. Where none of them can, all of them.
 */
export function findCauses(turns: readonly Turn[], before: Verdict, after: Verdict): readonly Turn[] {
  const held = new Set(before.findings.map(({ code }) => code));
  const changed = held.symmetricDifference(new Set(after.findings.map(({ code }) => code)));
  const causes = turns.filter(({ kind, code }) => {
    if (kind === 'POLICY_BEGAN') return after.policy === code;
    if (kind === 'POLICY_ENDED') return before.policy === code;
    return BROUGHT_BY[kind]?.some((finding) => changed.has(finding)) ?? true;
  });
  return causes.length > 0 ? causes : turns;
}
