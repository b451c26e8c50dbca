import type { JudgedFacts } from '../domain/facts.ts';
import { divisionChains } from './division-chain.ts';
import { DEFAULT_POLICY_NAME, type Policy } from './policy.ts';

/** Stations whose divisions name the same pack, or none. */
export interface Jurisdiction {
  readonly stationCodes: readonly string[];
  /** The policies that can be in force for them on any date: all versions of the pack, and the national one. */
  readonly policies: readonly Policy[];
  readonly terms: Terms;
}

/** The months that some policies give, each once. */
export interface Terms {
  readonly reminder: ReadonlySet<number>;
  readonly transfer: ReadonlySet<number>;
  readonly probation: ReadonlySet<number>;
}

/** The stations of the facts by the pack their divisions name: what another pack says does not concern them. */
export function findJurisdictions(
  { stations, divisions }: JudgedFacts,
  policies: readonly Policy[],
): readonly Jurisdiction[] {
  const chainOf = divisionChains(divisions);
  const byName = new Map<string | undefined, string[]>();
  for (const { code, divisionCode } of stations) {
    const { namedPolicy } = chainOf(divisionCode);
    const codes = byName.get(namedPolicy);
    if (codes === undefined) byName.set(namedPolicy, [code]);
    else codes.push(code);
  }
  return [...byName].map(([named, stationCodes]) => {
    const own = policies.filter(({ name }) => name === named || name === DEFAULT_POLICY_NAME);
    return { stationCodes, policies: own, terms: termsOf(own) };
  });
}

function termsOf(policies: readonly Policy[]): Terms {
  return {
    reminder: new Set(policies.map(({ parameters }) => parameters.termReminderMonths)),
    transfer: new Set(policies.map(({ parameters }) => parameters.relationTransferMonths)),
    probation: new Set(policies.map(({ parameters }) => parameters.probationMonths)),
  };
}
