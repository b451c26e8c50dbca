import type { StepKind, StepOutcome } from '../compliance/explanation/explanation.ts';
import type { Clause } from '../compliance/policy.ts';
import { sayDate } from '../compliance/words.ts';
import { STATUS_LABELS } from '../domain/labels.ts';
import type { Language, Text } from '../domain/text.ts';
import { citeClause } from './cite-clause.ts';
import type { ExplanationReport, ReportedStep } from './explanation-report.ts';

interface Section {
  readonly title: Text;
  readonly kinds: readonly StepKind[];
}

const SECTIONS: readonly Section[] = [
  { title: { 'zh-CN': '判定对象和适用规则', en: 'Station and policy' }, kinds: ['STATION', 'POLICY'] },
  {
    title: { 'zh-CN': '人员：计入谁，不计入谁', en: 'Workers: who is counted, who is not' },
    kinds: ['POSTING', 'HEADCOUNT', 'RELATION'],
  },
  { title: { 'zh-CN': '登记的党组织', en: 'What is registered' }, kinds: ['BRANCH'] },
  { title: { 'zh-CN': '应有组织形式', en: 'What is required' }, kinds: ['REQUIREMENT'] },
  { title: { 'zh-CN': '逐项核对', en: 'Each rule, checked' }, kinds: ['RULE'] },
  { title: { 'zh-CN': '结论', en: 'Conclusion' }, kinds: ['CONCLUSION'] },
  { title: { 'zh-CN': '什么情况会改变结论', en: 'What would change it' }, kinds: ['CHANGE'] },
  { title: { 'zh-CN': '已经登记的日期', en: 'Dates already recorded' }, kinds: ['KNOWN_DATE'] },
];
const CHINESE_NUMBERS = ['一', '二', '三', '四', '五', '六', '七', '八'];

const MARKS: Readonly<Record<StepOutcome, Text | null>> = {
  APPLIES: null,
  DOES_NOT_APPLY: null,
  COUNTED: { 'zh-CN': '✓', en: '✓' },
  COUNTED_AS_MEMBER: { 'zh-CN': '·', en: '·' },
  NOT_COUNTED: { 'zh-CN': '—', en: '—' },
  PASSED: { 'zh-CN': '✓ 通过', en: '✓ passed' },
  FAILED: { 'zh-CN': '✗ 问题', en: '✗ finding' },
  WAIVED: { 'zh-CN': '○ 已批准例外', en: '○ waived' },
  NOTICED: { 'zh-CN': '! 提示', en: '! notice' },
};

/** The explanation as a document to read: numbered sections, numbered steps, the sentence under each that applies one. */
export function* printExplanation(report: ExplanationReport, language: Language): Generator<string> {
  yield `${headingOf(report)[language]}\n`;
  let number = 0;
  for (const { title, kinds } of SECTIONS) {
    const steps = report.steps.filter(({ kind }) => kinds.includes(kind));
    if (steps.length === 0) continue;
    yield language === 'en' ? `\n${number + 1}. ${title.en}\n` : `\n${CHINESE_NUMBERS[number]}、${title['zh-CN']}\n`;
    number += 1;
    for (const [index, step] of steps.entries()) yield* printStep(step, index + 1, language);
  }
}

function headingOf({ station, name, asOf, status }: ExplanationReport): Text {
  return {
    'zh-CN': `${name}（${station}）${sayDate(asOf, 'zh-CN')}：${STATUS_LABELS[status]['zh-CN']}`,
    en: `${name} (${station}), ${asOf}: ${STATUS_LABELS[status].en}`,
  };
}

function* printStep(step: ReportedStep, number: number, language: Language): Generator<string> {
  const mark = step.outcome === null ? null : MARKS[step.outcome];
  const title = step.kind === 'RULE' ? `${step.title}${language === 'en' ? ': ' : '：'}` : '';
  yield `  ${String(number).padStart(2)}. ${mark === null ? '' : `${mark[language]} `}${title}${step.text}\n`;
  // a rule that does not come into play need not be quoted
  if (step.outcome === 'PASSED' || step.kind === 'CONCLUSION') return;
  yield* printClause(step.clause, { 'zh-CN': '依据', en: 'clause' }, language);
  yield* printClause(step.restsOn, { 'zh-CN': '上位依据', en: 'rests on' }, language);
}

function* printClause(clause: Clause | null, label: Text, language: Language): Generator<string> {
  if (clause === null) return;
  yield `      ${label[language]}${language === 'en' ? ': ' : '：'}${citeClause(clause, language)}\n`;
}
