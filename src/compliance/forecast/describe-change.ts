import { FINDING_LABELS, KIND_LABELS, STATUS_LABELS } from '../../domain/labels.ts';
import type { Language, Text } from '../../domain/text.ts';
import { listNames } from '../names.ts';
import type { RequiredStructure } from '../verdict.ts';
import type { OutlookChange } from './changes.ts';
import type { ForecastNames } from './forecast-names.ts';
import { isSameRequirement, type Outlook, type OutlookFinding } from './outlook.ts';

/** Says what is otherwise from the day on, each thing as before → after; figures first, then what follows from them. */
export function describeChange(change: OutlookChange, names: ForecastNames, language: Language): readonly string[] {
  const { stationCode, before, after } = change;
  const say = (text: Text) => text[language];
  if (after === null) return [say({ 'zh-CN': '不再计入', en: 'it no longer counts' })];
  const opened = before === null ? [say({ 'zh-CN': '开始计入', en: 'it begins to count' })] : [];
  return [
    ...opened,
    ...figuresOf(before, after).map(([label, from, to]) => `${say(label)} ${from} → ${to}`),
    ...pair(
      { 'zh-CN': '状态', en: 'status' },
      before && say(STATUS_LABELS[before.status]),
      say(STATUS_LABELS[after.status]),
    ),
    ...requirementOf(before, after),
    ...pair({ 'zh-CN': '规则', en: 'policy' }, before && names.policy(before.policy), names.policy(after.policy)),
    ...describeFindings(before?.findings ?? [], after.findings, language),
  ];

  function pair(label: Text, from: string | null, to: string): readonly string[] {
    if (from === to) return [];
    return [from === null ? `${say(label)} ${to}` : `${say(label)} ${from} → ${to}`];
  }

  function requirementOf(old: Outlook | null, now: Outlook): readonly string[] {
    if (old !== null && isSameRequirement(old.required, now.required)) return [];
    const label: Text = { 'zh-CN': '应有组织形式', en: 'required' };
    return pair(label, old && formOf(old.required), formOf(now.required));
  }

  function formOf(required: RequiredStructure | null): string {
    if (required === null) return say({ 'zh-CN': '不适用', en: 'nothing' });
    const partners = required.jointGroup.filter((code) => code !== stationCode).map(names.station);
    const list = listNames(partners, language);
    const group = partners.length === 0 ? '' : say({ 'zh-CN': `（与${list}）`, en: ` with ${list}` });
    const { kind, minimumBranches: least } = required;
    const count = least > 1 ? say({ 'zh-CN': ` ${least} 个以上`, en: `, at least ${least}` }) : '';
    return `${say(KIND_LABELS[kind])}${count}${group}`;
  }
}

function figuresOf(before: Outlook | null, after: Outlook): readonly (readonly [Text, number, number])[] {
  const [old, now] = [before?.headcount, after.headcount];
  const all: readonly (readonly [Text, number, number])[] = [
    [{ 'zh-CN': '驻站社工', en: 'resident workers' }, old?.resident ?? 0, now.resident],
    [{ 'zh-CN': '外派社工', en: 'dispatched workers' }, old?.dispatched ?? 0, now.dispatched],
    [{ 'zh-CN': '正式党员', en: 'full members' }, old?.fullMembers ?? 0, now.fullMembers],
    [{ 'zh-CN': '预备党员', en: 'probationary members' }, old?.probationaryMembers ?? 0, now.probationaryMembers],
  ];
  return all.filter(([, from, to]) => from !== to);
}

/** What begins, ends, is waived or no longer waived, and what goes on about other branches or workers. */
function describeFindings(
  before: readonly OutlookFinding[],
  after: readonly OutlookFinding[],
  language: Language,
): readonly string[] {
  const [old, now] = [byCode(before), byCode(after)];
  const lists: readonly (readonly [Text, readonly OutlookFinding[]])[] = [
    [{ 'zh-CN': '新增', en: 'new:' }, after.filter(({ code }) => !old.has(code))],
    [{ 'zh-CN': '消除', en: 'gone:' }, before.filter(({ code }) => !now.has(code))],
    [
      { 'zh-CN': '获例外批准', en: 'now waived:' },
      after.filter((one) => one.isWaived && old.get(one.code)?.isWaived === false),
    ],
    [
      { 'zh-CN': '例外批准到期', en: 'no longer waived:' },
      after.filter((one) => !one.isWaived && old.get(one.code)?.isWaived === true),
    ],
    [
      { 'zh-CN': '所涉党支部或社工有变', en: 'now about others:' },
      after.filter((one) => (old.get(one.code)?.concerned ?? one.concerned).join() !== one.concerned.join()),
    ],
    [
      { 'zh-CN': '严重程度有变', en: 'of another severity:' },
      after.filter((one) => (old.get(one.code)?.severity ?? one.severity) !== one.severity),
    ],
  ];
  return lists.flatMap(([label, findings]) =>
    findings.map(({ code }) => `${label[language]} ${FINDING_LABELS[code][language]}`),
  );
}

function byCode(findings: readonly OutlookFinding[]): ReadonlyMap<string, OutlookFinding> {
  return new Map(findings.map((finding) => [finding.code, finding]));
}
