import { compareCodes } from '../domain/compare-codes.ts';
import type { ComplianceStatus } from '../domain/compliance-status.ts';
import { KIND_LABELS, STATUS_LABELS } from '../domain/labels.ts';
import type { Station } from '../domain/station.ts';
import type { Language, Text } from '../domain/text.ts';
import { alignColumns } from './align-columns.ts';
import type { CheckReport, ReportedFinding, ReportedStation } from './check-report.ts';

/** What needs doing stands first. */
const ORDER: readonly ComplianceStatus[] = ['NON_COMPLIANT', 'IN_PROGRESS', 'COMPLIANT', 'NOT_APPLICABLE'];

/** The report as a person reads it, line by line: failing stations first, reasons under each, totals below. */
export function* printCheckTable(
  report: CheckReport,
  stations: readonly Station[],
  language: Language,
): Generator<string> {
  const names = new Map(stations.map(({ code, name }) => [code, name]));
  const sorted = ORDER.flatMap((status) => report.stations.filter((station) => station.status === status));
  const lines = alignColumns(
    sorted.map((station) => [
      STATUS_LABELS[station.status][language],
      station.code,
      names.get(station.code) ?? '',
      say(membersOf(station), language),
      say(requiredOf(station, names), language),
    ]),
  );
  yield `${say(headingOf(report), language)}\n\n`;
  for (const [index, station] of sorted.entries()) {
    yield `${lines[index]}\n`;
    for (const finding of station.findings) yield* printFinding(finding, language);
  }
  yield* printTotals(report, language);
}

function headingOf({ asOf, summary }: CheckReport): Text {
  const failing = summary.byStatus.NON_COMPLIANT;
  return {
    'zh-CN': `${asOf} 共 ${summary.stations} 个社工站，不合规 ${failing} 个`,
    en: `${asOf}: ${summary.stations} stations, ${failing} fail`,
  };
}

export function membersOf({ fullMembers, members }: Pick<ReportedStation, 'fullMembers' | 'members'>): Text {
  return {
    'zh-CN': `正式党员 ${fullMembers}，党员 ${members}`,
    en: `full members ${fullMembers}, members ${members}`,
  };
}

export function requiredOf(
  { code, required }: Pick<ReportedStation, 'code' | 'required'>,
  names: ReadonlyMap<string, string>,
): Text {
  if (required === null) return { 'zh-CN': '', en: '' };
  const { kind, minimumBranches, jointGroup } = required;
  const label = KIND_LABELS[kind];
  const partners = jointGroup.filter((member) => member !== code).map((member) => names.get(member) ?? member);
  const [count, group] = [minimumBranches > 1, partners.length > 0];
  return {
    'zh-CN': `应有：${label['zh-CN']}${count ? ` ${minimumBranches} 个以上` : ''}${group ? `，与${partners.join('、')}` : ''}`,
    en: `required: ${label.en}${count ? `, at least ${minimumBranches}` : ''}${group ? ` with ${partners.join(', ')}` : ''}`,
  };
}

export function* printFinding(finding: ReportedFinding, language: Language): Generator<string> {
  yield `    ${say(markOf(finding), language)} ${finding.code} ${finding.message}${say(durationOf(finding), language)}\n`;
  yield `        ${say({ 'zh-CN': '办法：', en: 'to do: ' }, language)}${finding.remedy}\n`;
  yield `        ${say({ 'zh-CN': '依据：', en: 'clause: ' }, language)}${finding.clause}\n`;
}

function durationOf({ since, daysOpen }: ReportedFinding): Text {
  return {
    'zh-CN': `（自 ${since} 起，已 ${daysOpen} 天）`,
    en: ` (since ${since}, ${daysOpen} ${daysOpen === 1 ? 'day' : 'days'})`,
  };
}

function markOf({ severity, waived }: ReportedFinding): Text {
  if (waived) return { 'zh-CN': '○ 已批准例外', en: '○ waived' };
  return severity === 'ERROR' ? { 'zh-CN': '✗ 问题', en: '✗ finding' } : { 'zh-CN': '! 提示', en: '! notice' };
}

function* printTotals({ stations, summary }: CheckReport, language: Language): Generator<string> {
  const kinds = countBy(stations, ({ required }) => (required === null ? [] : [KIND_LABELS[required.kind][language]]));
  const open = countBy(stations, ({ findings }) => findings.filter(({ waived }) => !waived).map(({ code }) => code));
  const statuses = ORDER.map((status) => [STATUS_LABELS[status][language], `${summary.byStatus[status]}`]);
  yield* printCounts({ 'zh-CN': '合计', en: 'Stations by status' }, statuses, language);
  yield* printCounts({ 'zh-CN': '应有组织形式', en: 'Stations by required form' }, kinds, language);
  yield* printCounts({ 'zh-CN': '问题与提示（社工站数）', en: 'Stations with each finding or notice' }, open, language);
}

function* printCounts(title: Text, rows: readonly (readonly string[])[], language: Language): Generator<string> {
  if (rows.length === 0) return;
  yield `\n${title[language]}\n`;
  for (const line of alignColumns(rows)) yield `    ${line}\n`;
}

function countBy(
  stations: readonly ReportedStation[],
  keysOf: (station: ReportedStation) => readonly string[],
): readonly (readonly string[])[] {
  const counts = new Map<string, number>();
  for (const key of stations.flatMap(keysOf)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].sort(([one], [other]) => compareCodes(one, other)).map(([key, count]) => [key, `${count}`]);
}

function say(text: Text, language: Language): string {
  return text[language];
}
