import { COMPLIANCE_STATUSES } from '../domain/compliance-status.ts';
import { KIND_LABELS, STATUS_LABELS } from '../domain/labels.ts';
import type { Station } from '../domain/station.ts';
import type { Language, Text } from '../domain/text.ts';
import { alignColumns } from './align-columns.ts';
import type { ReportedFinding, ReportedStation } from './check-report.ts';
import type { PolicyTrial } from './policy-trial.ts';

/** What another policy would change, as a person reads it: each altered station before and after, totals below. */
export function* printPolicyTrial(
  { answer }: PolicyTrial,
  stations: readonly Station[],
  language: Language,
): Generator<string> {
  const names = new Map(stations.map(({ code, name }) => [code, name]));
  const { asOf, policy, summary } = answer;
  const heading: Text = {
    'zh-CN': `${asOf} 试按规则包 ${policy.name}（${policy.title}）判定全部 ${summary.after.stations} 个社工站，结论改变的 ${summary.altered} 个`,
    en: `${asOf}: judged by ${policy.name} (${policy.title}), ${summary.altered} of ${summary.after.stations} stations change`,
  };
  yield `${heading[language]}\n`;
  for (const { code, before, after } of answer.stations) {
    yield `\n${code}  ${names.get(code) ?? ''}\n`;
    const lines = alignColumns([
      [language === 'en' ? 'now' : '现行', ...describe(before, language)],
      [language === 'en' ? 'then' : '试行', ...describe(after, language)],
    ]);
    for (const line of lines) yield `    ${line}\n`;
  }
  yield `\n${language === 'en' ? 'Stations by status, now → then' : '合计（现行 → 试行）'}\n`;
  const totals = COMPLIANCE_STATUSES.map((status) => [
    STATUS_LABELS[status][language],
    `${summary.before.byStatus[status]} → ${summary.after.byStatus[status]}`,
  ]);
  for (const line of alignColumns(totals)) yield `    ${line}\n`;
}

function describe({ status, required, findings }: ReportedStation, language: Language): readonly string[] {
  const group = required === null || required.jointGroup.length === 0 ? '' : ` (${required.jointGroup.join(', ')})`;
  return [
    STATUS_LABELS[status][language],
    required === null ? '' : `${KIND_LABELS[required.kind][language]}${group}`,
    findings.map((finding) => `${markOf(finding)}${finding.code}`).join(' '),
  ];
}

function markOf({ severity, waived }: ReportedFinding): string {
  if (waived) return '○';
  return severity === 'ERROR' ? '✗' : '!';
}
