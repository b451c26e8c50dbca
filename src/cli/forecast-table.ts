import type { Language, Text } from '../domain/text.ts';
import type { ForecastReport, ReportedDevelopment, ReportedEntry } from './forecast-report.ts';

/** The report as a person reads it: day by day and station by station, then the stations without a full member. */
export function* printForecastTable(
  report: ForecastReport,
  stationName: (code: string) => string,
  language: Language,
): Generator<string> {
  yield `${headingOf(report)[language]}\n`;
  for (const [date, entries] of Map.groupBy(report.entries, (entry) => entry.date)) {
    yield `\n${date}\n`;
    for (const entry of entries) yield* printEntry(entry, stationName, language);
  }
  if (report.development.length === 0) return;
  const title: Text = {
    'zh-CN': `没有正式党员的社工站（${report.from}）`,
    en: `Stations without a full member (${report.from})`,
  };
  yield `\n${title[language]}\n`;
  for (const station of report.development) yield* printDevelopment(station, stationName);
}

function headingOf({ from, until, entries, development }: ForecastReport): Text {
  const assumed = entries.filter(({ basis }) => basis === 'ASSUMED').length;
  return {
    'zh-CN': `${from} 之后至 ${until}：预计变化 ${entries.length} 项，其中推定（＊）${assumed} 项；没有正式党员的社工站 ${development.length} 个`,
    en: `After ${from} until ${until}: changes ahead: ${entries.length}, of these assumed (*): ${assumed}; stations without a full member: ${development.length}`,
  };
}

function* printEntry(
  { stationCode, basis, causes, changes, crossings, condition }: ReportedEntry,
  stationName: (code: string) => string,
  language: Language,
): Generator<string> {
  const [mark, comma, semicolon] = language === 'en' ? ['*', ', ', '; '] : ['＊', '，', '；'];
  const [open, close] = language === 'en' ? [' (', ')'] : ['（', '）'];
  const said = condition === null ? '' : `${open}${condition}${close}`;
  yield `    ${basis === 'ASSUMED' ? mark : '•'} ${stationCode} ${stationName(stationCode)}${said}\n`;
  yield `        ${causes.map(({ phrase }) => phrase).join(comma)}\n`;
  yield `        ${changes.join(semicolon)}\n`;
  for (const { consequence } of crossings) yield `        → ${consequence}\n`;
}

function* printDevelopment(
  { stationCode, candidates, sentence }: ReportedDevelopment,
  stationName: (code: string) => string,
): Generator<string> {
  yield `    • ${stationCode} ${stationName(stationCode)}\n`;
  yield `        ${sentence}\n`;
  for (const { sentence: said, isOverdue, leavesSoon, obstacle } of candidates) {
    yield `        ${isOverdue || leavesSoon || obstacle !== null ? '!' : '-'} ${said}\n`;
  }
}
