import { findPolicyFaults, type PolicyFault } from '../domain/check-policy.ts';
import { type DomainError, InvalidInputError } from '../domain/errors.ts';
import type { Clause } from '../domain/policy.ts';
import type { PolicyDocument } from '../domain/policy-document.ts';
import { checkCode, checkName, checkText } from './check-input.ts';

type Path = PolicyFault['path'];

/**
 * Refuses a policy document with texts that are too short or too long, or that says what no pack may say. The message
 * lists every fault with its path; the path is that of the first.
 */
export function checkPolicyInput(document: PolicyDocument): void {
  const faults = [...findTextFaults(document), ...findPolicyFaults(document)];
  const [first] = faults;
  if (first === undefined) return;
  if (faults.length === 1) throw new InvalidInputError(first.text, first.path.map(String));
  const list = (language: 'zh-CN' | 'en') =>
    faults.map(({ path, text }) => `${path.join('.')}: ${text[language]}`).join('\n');
  throw new InvalidInputError({ 'zh-CN': list('zh-CN'), en: list('en') }, first.path.map(String));
}

function* findTextFaults({
  name,
  title,
  englishTitle,
  findings,
  requirements,
}: PolicyDocument): Generator<PolicyFault> {
  yield* faultOf(checkCode, name, ['name']);
  yield* faultOf(checkName, title, ['title']);
  yield* faultOf(checkName, englishTitle, ['englishTitle']);
  for (const [index, { clause, restsOn }] of findings.entries()) {
    yield* findClauseFaults(clause, ['findings', index, 'clause']);
    if (restsOn) yield* findClauseFaults(restsOn, ['findings', index, 'restsOn']);
  }
  for (const [index, { clause }] of requirements.entries()) {
    yield* findClauseFaults(clause, ['requirements', index, 'clause']);
  }
}

function* findClauseFaults({ document, number, text }: Clause, path: Path): Generator<PolicyFault> {
  yield* faultOf(checkName, document, [...path, 'document']);
  yield* faultOf(checkName, number, [...path, 'number']);
  yield* faultOf(checkText, text, [...path, 'text']);
}

function* faultOf(
  check: (text: string, path: readonly string[]) => void,
  text: string | null | undefined,
  path: Path,
): Generator<PolicyFault> {
  if (text === null || text === undefined) return;
  try {
    check(text, path.map(String));
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    yield { path, text: (error as DomainError).text };
  }
}
