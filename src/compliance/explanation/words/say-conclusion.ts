import { KIND_LABELS, STATUS_LABELS } from '../../../domain/labels.ts';
import type { Language, Text } from '../../../domain/text.ts';
import { listNames } from '../../names.ts';
import type { RequiredStructure, Verdict } from '../../verdict.ts';
import { sayRules } from './labels.ts';
import { inBoth, join, type SayContext, stationName } from './step-words.ts';

/** The status, the required form and what the status follows from. */
export function sayConclusion(context: SayContext): Text {
  const { verdict } = context.explanation;
  const name = stationName(context);
  const { status, required } = verdict;
  if (required === null) return { 'zh-CN': `${name}不作判定。`, en: `${name} is not judged.` };
  const head = inBoth((language) => {
    const form = sayForm(required, verdict.stationCode, context, language);
    return language === 'en'
      ? `${name} ${SAID_STATUS[status]}. Required: ${form}.`
      : `${name}${STATUS_LABELS[status]['zh-CN']}。应有组织形式：${form}。`;
  });
  return join(head, ...sayReasons(verdict));
}

/** A status as an English verb. */
export const SAID_STATUS: Readonly<Record<Verdict['status'], string>> = {
  NON_COMPLIANT: 'fails',
  IN_PROGRESS: 'is in progress',
  COMPLIANT: 'complies',
  NOT_APPLICABLE: 'is not judged',
};

/** The required form in a few words: 联合党支部（与甲、乙）. */
export function sayForm(
  { kind, minimumBranches, jointGroup }: RequiredStructure,
  stationCode: string,
  { names }: SayContext,
  language: Language,
): string {
  const partners = listNames(jointGroup.filter((code) => code !== stationCode).map(names.station), language);
  const label = KIND_LABELS[kind][language];
  if (language === 'en') {
    const form = minimumBranches > 1 ? `${label}, at least ${minimumBranches}` : label;
    return partners === '' ? form : `${form} with ${partners}`;
  }
  const form = minimumBranches > 1 ? `${label}，至少 ${minimumBranches} 个` : label;
  return partners === '' ? form : `${form}（与${partners}）`;
}

function sayReasons({ findings, status }: Verdict): readonly Text[] {
  const open = findings.filter(({ waiverFrom }) => waiverFrom === null);
  const groups = [
    {
      codes: open.filter(({ severity }) => severity === 'ERROR'),
      chinese: '问题',
      english: 'Findings',
    },
    {
      codes: findings.filter(({ waiverFrom }) => waiverFrom !== null),
      chinese: '已批准例外',
      english: 'Findings with an exception',
    },
    { codes: open.filter(({ severity }) => severity === 'WARNING'), chinese: '提示', english: 'Notices' },
  ];
  const said = groups
    .filter(({ codes }) => codes.length > 0)
    .map(({ codes, chinese, english }) =>
      inBoth((language) => {
        const rules = sayRules(
          codes.map(({ code }) => code),
          language,
        );
        return language === 'en'
          ? `${english}, ${codes.length}: ${rules}.`
          : `${chinese} ${codes.length} 项：${rules}。`;
      }),
    );
  if (status === 'NON_COMPLIANT') return said;
  const none =
    status === 'IN_PROGRESS'
      ? {
          'zh-CN': '没有正式党员，已经着手发展党员，没有未批准例外的问题。',
          en: 'It has no full member, development is under way, and there is no finding without an exception.',
        }
      : { 'zh-CN': '没有未批准例外的问题。', en: 'There is no finding without an exception.' };
  return [none, ...said];
}
