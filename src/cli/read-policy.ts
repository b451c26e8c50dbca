import type { PolicyVersion } from '../domain/check-policy-versions.ts';
import type { Policy } from '../domain/policy.ts';
import { type PolicyDocument, toPolicy } from '../domain/policy-document.ts';
import { parsePolicy } from '../exchange/parse-policy.ts';
import { refuseDocument } from './command-refused.ts';
import { readTextFile } from './read-text-file.ts';

/** The version of a policy pack in a file, to be added beside those that stand; or a refusal that lists every fault. */
export async function readPolicyDocument(file: string, standing: readonly PolicyVersion[]): Promise<PolicyDocument> {
  const parsed = parsePolicy(await readTextFile(file), standing);
  if (!parsed.ok) throw refuseDocument(file, parsed.faults);
  return parsed.policy;
}

/** The version of a policy pack in a file, to be tried: it need not fit any other. */
export async function readPolicy(file: string): Promise<Policy> {
  return toPolicy(await readPolicyDocument(file, []));
}
