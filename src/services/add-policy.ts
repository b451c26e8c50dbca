import { findVersionFaults } from '../domain/check-policy-versions.ts';
import { ConflictError } from '../domain/errors.ts';
import type { Policy } from '../domain/policy.ts';
import { type PolicyDocument, toPolicy } from '../domain/policy-document.ts';
import { savePolicies } from '../storage/policy.ts';
import type { App } from './app.ts';
import { type Affected, change } from './change.ts';
import { checkPolicyInput } from './check-policy-input.ts';
import { loadPolicies } from './look-for-policies.ts';

/** What came of a version that was added. */
export interface PolicyAdded extends Affected {
  readonly policy: Policy;
}

/**
 * Adds a policy pack, or a new version of one from a date on. Every station under a division that names the pack is
 * judged again; dates before the version are judged as they were.
 */
export async function addPolicy(app: App, input: PolicyDocument): Promise<PolicyAdded> {
  checkPolicyInput(input);
  const policy = toPolicy(input);
  return change(app, async ({ trx, recordedAt, touch }) => {
    const [fault] = findVersionFaults(await loadPolicies(trx), [policy]);
    if (fault !== undefined) throw new ConflictError(fault.text, [fault.member], policy.name);
    await touch({ policies: [policy.name] });
    await savePolicies(trx, [policy], recordedAt);
    return { policy };
  });
}
