import type { Language } from '../domain/text.ts';
import type { Words } from './finding-rule.ts';
import { findingRule } from './finding-rules.ts';
import type { Names } from './names.ts';
import type { Clause, Policy } from './policy.ts';
import type { Finding, RequiredStructure, Verdict } from './verdict.ts';

/** A finding as a person reads it. */
export interface FindingWords extends Words {
  /** The sentence of the policy itself. */
  readonly clause: Clause;
  /** The national sentence it rests on, where the policy's own is a local one. */
  readonly restsOn: Clause | null;
}

/**
 * Says a finding in one language: what the rule asks with the figures, the one thing to do next, the sentences to
 * cite. `policy` is the one the verdict was judged by, `names` knows what {@link namesNeeded} lists.
 */
export function describeFinding(
  finding: Finding,
  { stationCode, required }: Pick<Verdict, 'stationCode'> & { readonly required: RequiredStructure | null },
  policy: Policy,
  names: Names,
  language: Language,
): FindingWords {
  const { evidence } = finding;
  const { clause, restsOn } = policy.findings[finding.code];
  const context = { stationCode, station: names.station(stationCode), evidence, required, policy, names };
  return { ...findingRule(finding.code).describe[language](context), clause, restsOn };
}
