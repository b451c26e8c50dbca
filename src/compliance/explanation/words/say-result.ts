import type { FindingCode } from '../../../domain/finding-code.ts';
import { STATUS_LABELS } from '../../../domain/labels.ts';
import type { Language } from '../../../domain/text.ts';
import type { Finding, Verdict } from '../../verdict.ts';
import type { VerdictChange } from '../explanation.ts';
import { sayRules } from './labels.ts';
import { SAID_STATUS, sayForm } from './say-conclusion.ts';
import type { SayContext } from './step-words.ts';

/** What differs: the required form, the findings that arise and go, the status. */
export function sayResult(result: VerdictChange, context: SayContext, language: Language): string {
  const { before, after } = result;
  const english = language === 'en';
  const parts: string[] = [];
  const form = after.required === null ? null : sayForm(after.required, after.stationCode, context, language);
  const formBefore = before.required === null ? null : sayForm(before.required, before.stationCode, context, language);
  if (form !== null && form !== formBefore) {
    parts.push(
      english ? `required is then ${form}` : `${formBefore === null ? '应有组织形式为' : '应有组织形式变为'}${form}`,
    );
  }
  parts.push(...sayFindings(result, language));
  const status = STATUS_LABELS[after.status][language];
  if (after.status === before.status) {
    parts.push(english ? `the station still ${SAID_STATUS[after.status]}` : `状态仍为${status}`);
  } else {
    const old = STATUS_LABELS[before.status][language];
    parts.push(english ? `the station then ${SAID_STATUS[after.status]}` : `状态由${old}变为${status}`);
  }
  return parts.join(english ? '; ' : '；');
}

const KINDS = [
  { is: ({ severity }: Finding) => severity === 'ERROR', chinese: '问题', english: 'finding' },
  { is: ({ severity }: Finding) => severity === 'WARNING', chinese: '提示', english: 'notice' },
] as const;

function* sayFindings(
  { before, after, arising, going, reweighed }: VerdictChange,
  language: Language,
): Generator<string> {
  const english = language === 'en';
  for (const { is, chinese, english: noun } of KINDS) {
    const named = (codes: readonly FindingCode[], verdict: Verdict) =>
      codes.filter((code) => verdict.findings.some((finding) => finding.code === code && is(finding)));
    const turned = named(reweighed, after);
    const waived = named(going, after);
    const gone = named(going, before).filter((code) => !waived.includes(code));
    const arisen = named(arising, after);
    if (arisen.length > 0) {
      const rules = sayRules(arisen, language);
      yield english ? `new ${noun}${arisen.length > 1 ? 's' : ''} ${rules}` : `出现${chinese}${rules}`;
    }
    if (turned.length > 0) {
      const rules = sayRules(turned, language);
      yield english
        ? `${rules} then ${turned.length > 1 ? `${noun}s` : `a ${noun}`} instead`
        : `${rules}改列为${chinese}`;
    }
    if (gone.length > 0) {
      const rules = sayRules(gone, language);
      yield english ? `${noun}${gone.length > 1 ? 's' : ''} ${rules} no longer` : `${chinese}${rules}消除`;
    }
    if (waived.length > 0) {
      const rules = sayRules(waived, language);
      yield english ? `${noun}${waived.length > 1 ? 's' : ''} ${rules} excepted` : `${chinese}${rules}作为例外处理`;
    }
  }
}
