import { findPolicyFaults } from '../domain/check-policy.ts';
import { findVersionFaults, type PolicyVersion } from '../domain/check-policy-versions.ts';
import type { Report } from './fault-list.ts';
import { type SoundDocument, soundItems, soundPeriod } from './sound-document.ts';

/** Reports what the document's policy packs say that no pack may say, and versions that do not fit those that stand. */
export function checkPolicies(document: SoundDocument, standing: readonly PolicyVersion[], report: Report): void {
  const versions: PolicyVersion[] = [];
  const places: number[] = [];
  for (const [index, policy] of soundItems(document.policies)) {
    for (const { path, text } of findPolicyFaults(policy)) report(['policies', index, ...path], text);
    const { name, from, until } = policy;
    if (name === undefined || from === undefined || soundPeriod(policy) === undefined) continue;
    // an end before the beginning was reported, and says nothing of where the next version begins
    const isOrdered = until === undefined || from < until;
    versions.push({ name, effectiveFrom: from, effectiveUntil: isOrdered ? until : undefined });
    places.push(index);
  }
  for (const { index, member, text } of findVersionFaults(standing, versions)) {
    report(['policies', places[index] ?? 0, member], text);
  }
}
