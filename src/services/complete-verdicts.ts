import { dueDates } from '../compliance/due-dates.ts';
import { withSince } from '../compliance/finding-since.ts';
import type { Policy } from '../compliance/policy.ts';
import type { Verdict } from '../compliance/verdict.ts';
import type { IsoDate } from '../domain/date.ts';
import type { JudgedFacts } from '../domain/facts.ts';
import type { StoredVerdict } from '../storage/verdict-row.ts';

/** Verdicts of one date in the form in which they are stored: since when each finding has held, and what is due next. */
export function completeVerdicts(
  facts: JudgedFacts,
  verdicts: readonly Verdict[],
  date: IsoDate,
  policies: readonly Policy[],
): readonly StoredVerdict[] {
  const due = dueDates(facts, date, policies);
  return withSince(facts, policies, verdicts).map((verdict) => ({
    verdict,
    dueOn: due.get(verdict.stationCode) ?? null,
  }));
}
