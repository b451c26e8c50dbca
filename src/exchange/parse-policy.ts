import type { PolicyVersion } from '../domain/check-policy-versions.ts';
import type { Fault } from '../domain/fault.ts';
import type { PolicyDocument } from '../domain/policy-document.ts';
import { checkPolicies } from './check-policies.ts';
import { checkShape } from './check-shape.ts';
import { FaultList } from './fault-list.ts';
import { parseJson } from './parse-json.ts';

export type ParsedPolicy =
  | { readonly ok: true; readonly policy: PolicyDocument }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/**
 * Reads a file that holds one version of a policy pack, or says everything that is wrong with it. It is checked as the
 * one pack of a snapshot, beside the versions that stand already.
 */
export function parsePolicy(text: string, standing: readonly PolicyVersion[]): ParsedPolicy {
  const json = parseJson(text);
  if (!json.ok) return { ok: false, faults: [json.fault] };
  const list = new FaultList();
  const document = checkShape({ divisions: [], stations: [], policies: [json.value] }, list.report);
  checkPolicies(document, standing, list.report);
  const faults = list.inOrder();
  if (faults.length > 0) return { ok: false, faults: faults.map(asOfTheFile) };
  return { ok: true, policy: document.policies?.[0] as PolicyDocument };
}

/** The fault, its path without the snapshot around the pack. */
function asOfTheFile({ path, text }: Fault): Fault {
  return { path: path.replace('$.policies[0]', '$'), text };
}
