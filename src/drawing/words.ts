import type { ComplianceStatus } from '../domain/compliance-status.ts';
import { KIND_LABELS, STATUS_LABELS } from '../domain/labels.ts';
import type { Language, Text } from '../domain/text.ts';
import { type DistrictDrawing, type DrawnGroup, type DrawnStation, isOutside } from './district-drawing.ts';

/** Words of the picture that never change. */
export const WORDS = {
  shapes: { 'zh-CN': '形状：应有组织形式', en: 'Shape: what is required' },
  notJudged: { 'zh-CN': '层级不在判定之列', en: 'level is not judged' },
  number: { 'zh-CN': '图形内的数字：正式党员人数', en: 'Number inside: full members' },
  statuses: { 'zh-CN': '颜色与符号：状态', en: 'Colour and sign: status' },
  lines: { 'zh-CN': '联系与分组', en: 'Lines and groups' },
  border: { 'zh-CN': '相邻：接壤', en: 'neighbours: common border' },
  link: { 'zh-CN': '相邻：桥梁、轮渡等相连', en: 'neighbours: bridge, ferry or the like' },
  proposed: { 'zh-CN': '建议的联合党支部', en: 'joint branch, proposed' },
  registered: { 'zh-CN': '已登记的联合党支部', en: 'joint branch, registered' },
  torn: { 'zh-CN': '同一支部，互不相邻', en: 'the same branch, but not adjacent' },
  tag: { 'zh-CN': '同一支部，部分无位置', en: 'the same branch, partly without a location' },
  affiliated: { 'zh-CN': '已挂靠', en: 'affiliated with a host' },
  outside: { 'zh-CN': '不在您的权限范围内', en: 'outside of what you may see' },
  noStations: { 'zh-CN': '没有社工站', en: 'There are no stations' },
} as const satisfies Record<string, Text>;

/** Who needs doing something stands first. */
export const STATUS_ORDER: readonly ComplianceStatus[] = [
  'NON_COMPLIANT',
  'IN_PROGRESS',
  'COMPLIANT',
  'NOT_APPLICABLE',
];

export function sayTitle({ name, totals }: DistrictDrawing, language: Language): string {
  const isJudged = totals.byStatus !== null;
  if (language === 'en')
    return `${name}: ${isJudged ? 'party organisation and proposed joint branches' : 'proposed joint branches'}`;
  return `${name}${isJudged ? '社工站党组织与联合党支部方案' : ' 联合党支部方案'}`;
}

/** The totals in one or two sentences. */
export function sayTotals({ totals, groups }: DistrictDrawing, language: Language): string {
  const proposed = groups.filter(({ state }) => state === 'PROPOSED');
  const registered = groups.length - proposed.length;
  const covered = proposed.reduce((sum, { stationCodes }) => sum + stationCodes.length, 0);
  const statuses = STATUS_ORDER.map((status) => [STATUS_LABELS[status][language], totals.byStatus?.[status]]);
  if (language === 'en') {
    const judged =
      totals.byStatus === null ? '' : ` (${statuses.map(([label, count]) => `${label} ${count}`).join(', ')})`;
    return `Stations: ${totals.stations}${judged}. Joint branches proposed: ${proposed.length}, for ${covered} stations; left out: ${totals.uncovered}; registered: ${registered}.`;
  }
  const judged =
    totals.byStatus === null ? '' : `：${statuses.map(([label, count]) => `${label} ${count}`).join('，')}`;
  return `社工站 ${totals.stations} 个${judged}。建议联合党支部 ${proposed.length} 个，覆盖社工站 ${covered} 个，未能编组 ${totals.uncovered} 个；已登记联合党支部 ${registered} 个。`;
}

/** What the picture cannot promise. */
export function sayCaveat(
  { hidden, moved }: { readonly hidden: number; readonly moved: number },
  language: Language,
): string {
  const sentences: readonly (Text | false)[] = [
    {
      'zh-CN':
        '位置以登记为准，登记的位置可能只是大致位置；连线为已确认的相邻关系，不是道路或边界。方案供研究参考，不等于批准。',
      en: 'Locations are as registered and may be approximate. Lines join confirmed neighbours; they are neither roads nor borders. A proposal is no approval.',
    },
    moved > 0 && {
      'zh-CN': `为免遮盖，${moved} 个图形移到旁边，细线指向原位。`,
      en: `Marks moved aside so as not to cover others: ${moved}; thin lines lead to their places.`,
    },
    hidden > 0 && { 'zh-CN': `图面所限，略去 ${hidden} 个名称。`, en: `Names left out for want of room: ${hidden}.` },
  ];
  return sentences
    .filter((sentence) => sentence !== false)
    .map((sentence) => sentence[language])
    .join(language === 'en' ? ' ' : '');
}

export function sayDate(date: string, language: Language): string {
  return { 'zh-CN': `截至 ${date}`, en: `As of ${date}` }[language];
}

/** The heading of the stations beside the map. */
export function sayUnlocated(stations: readonly DrawnStation[], language: Language): string {
  const { length } = stations;
  if (stations.some(isOutside)) {
    return {
      'zh-CN': `未登记位置或不在权限范围内的社工站（${length}）`,
      en: `Stations without a location, or outside of what you may see (${length})`,
    }[language];
  }
  return { 'zh-CN': `未登记位置的社工站（${length}）`, en: `Stations without a location (${length})` }[language];
}

export function sayMore(count: number, language: Language): string {
  return { 'zh-CN': `另有 ${count} 个`, en: `and ${count} more` }[language];
}

/** Everything about a station in one line, for the pointer and for readers aloud. */
export function describeStation(station: DrawnStation, language: Language): string {
  const { name, code, required, status, fullMembers, isAffiliated } = station;
  const colon = language === 'en' ? ': ' : '：';
  if (isOutside(station)) return `${name}（${code}）${colon}${WORDS.outside[language]}`;
  const said = [
    { 'zh-CN': `正式党员 ${fullMembers}`, en: `full members: ${fullMembers}` }[language],
    required === null ? WORDS.notJudged[language] : KIND_LABELS[required][language],
    ...(status === null ? [] : [STATUS_LABELS[status][language]]),
    ...(isAffiliated ? [WORDS.affiliated[language]] : []),
  ];
  return `${name}（${code}）${colon}${said.join(language === 'en' ? ', ' : '，')}`;
}

/** What a group is, and the names of its stations. */
export function describeGroup(
  { state, stationCodes }: DrawnGroup,
  names: ReadonlyMap<string, string>,
  language: Language,
): string {
  const listed = stationCodes.map((code) => names.get(code) ?? code).join(language === 'en' ? ', ' : '、');
  const what = (state === 'PROPOSED' ? WORDS.proposed : WORDS.registered)[language];
  return `${what}${language === 'en' ? ': ' : '：'}${listed}`;
}
