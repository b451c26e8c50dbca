import { type Names, namesNeeded } from '../src/compliance/names.ts';
import { findPolicy, type Policy } from '../src/compliance/policy.ts';
import type { Evidence, RequiredStructure, Verdict } from '../src/compliance/verdict.ts';
import { loadNames } from '../src/services/loaders/names.ts';
import type { Context } from './context.ts';
import type { DatedStation } from './station.ts';

/** The policy a verdict was judged by. */
export function policyOf(verdict: Verdict, context: Context): Policy {
  const policy = findPolicy(context.app.policies, verdict.policy);
  if (policy === undefined) throw new Error(`the policy ${verdict.policy} is missing`);
  return policy;
}

/** The names that words about a station need: its own, and those of the evidence and the requirement. */
export async function namesFor(
  station: DatedStation,
  evidence: readonly Evidence[],
  required: RequiredStructure | null,
  context: Context,
): Promise<Names> {
  const names = await loadNames(namesNeeded(evidence, required), context.loaders);
  return { ...names, station: (code) => (code === station.code ? station.name : names.station(code)) };
}
