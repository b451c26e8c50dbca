import { compareCodes } from '../domain/compare-codes.ts';
import type { IsoDate } from '../domain/date.ts';
import type { Policy } from '../domain/policy.ts';

export type { Clause, FindingPolicy, Policy, PolicyParameters } from '../domain/policy.ts';

/** The pack that applies where no other is in force. */
export const DEFAULT_POLICY_NAME = 'national-2018';

/**
 * The policy in force on a date where `named` is the nearest pack named upwards: the version of it that holds on the
 * date, else the national pack (rules, section 7). `wuzhong-2022` is in force from 2022-07-14; on 2022-07-13 it is not
 * yet. A version ends where the next begins, and on its own last day where it has one: from that day on it is over.
 */
export function policyInForce(policies: readonly Policy[], named: string | undefined, date: IsoDate): Policy {
  const version = named === undefined ? undefined : latestBegun(policies, named, date);
  if (version !== undefined && (version.effectiveUntil === undefined || date < version.effectiveUntil)) return version;
  const fallback = findPolicy(policies, DEFAULT_POLICY_NAME);
  if (fallback === undefined) throw new Error(`the policy ${DEFAULT_POLICY_NAME} is missing`);
  return fallback;
}

/** The version of a pack that begins last of those that have begun. */
function latestBegun(policies: readonly Policy[], name: string, date: IsoDate): Policy | undefined {
  let latest: Policy | undefined;
  for (const policy of policies) {
    if (policy.name !== name || (policy.effectiveFrom ?? '') > date) continue;
    if (latest === undefined || (policy.effectiveFrom ?? '') > (latest.effectiveFrom ?? '')) latest = policy;
  }
  return latest;
}

/** The version with that id: the one a verdict was judged by. */
export function findPolicy(policies: readonly Policy[], id: string): Policy | undefined {
  return policies.find((policy) => policy.id === id);
}

/** The versions of a pack in the order of their dates of effect; none: there is no such pack. */
export function versionsOf(policies: readonly Policy[], name: string): readonly Policy[] {
  return policies
    .filter((policy) => policy.name === name)
    .sort((one, other) => compareCodes(one.effectiveFrom ?? '', other.effectiveFrom ?? ''));
}

/** The first day on which a version holds no more: its own end, else the beginning of the next; undefined: none is known. */
export function endOfPolicy(
  policies: readonly Policy[],
  { name, effectiveFrom, effectiveUntil }: Policy,
): IsoDate | undefined {
  const next = versionsOf(policies, name).find((version) => (version.effectiveFrom ?? '') > (effectiveFrom ?? ''));
  return effectiveUntil ?? next?.effectiveFrom ?? undefined;
}

/** Policies under which every station is judged by this one, on every date, whatever its division names. */
export function insteadOfAll(policy: Policy): readonly Policy[] {
  return [
    { ...policy, id: DEFAULT_POLICY_NAME, name: DEFAULT_POLICY_NAME, effectiveFrom: null, effectiveUntil: undefined },
  ];
}
