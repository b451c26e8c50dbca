import type { PolicyVersion } from '../domain/check-policy-versions.ts';
import type { Policy } from '../domain/policy.ts';
import { type PolicyDocument, toPolicy } from '../domain/policy-document.ts';
import type { Text } from '../domain/text.ts';
import { parsePolicy } from '../exchange/parse-policy.ts';
import { refuseDocument } from './command-refused.ts';
import { readTextFile } from './read-text-file.ts';

const NO_SUCH_PACK: Text = {
  'zh-CN': '文件不存在；应给出规则包文件（JSON），而不是规则包名称；policy show NAME 可输出一份',
  en: 'there is no such file; must be a file that holds a policy pack (JSON), not the name of one; policy show NAME prints one',
};

/** The version of a policy pack in a file, to be added beside those that stand; or a refusal that lists every fault. */
export async function readPolicyDocument(file: string, standing: readonly PolicyVersion[]): Promise<PolicyDocument> {
  const parsed = parsePolicy(await readTextFile(file, NO_SUCH_PACK), standing);
  if (!parsed.ok) throw refuseDocument(file, parsed.faults);
  return parsed.policy;
}

/** The version of a policy pack in a file, to be tried: it need not fit any other. */
export async function readPolicy(file: string): Promise<Policy> {
  return toPolicy(await readPolicyDocument(file, []));
}
