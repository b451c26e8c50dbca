import type { Language, Text } from '../domain/text.ts';
import { printFigure, TABLE_COLUMNS } from '../reports/statistics-columns.ts';
import type { ReportedRow, StatisticsReport } from '../reports/statistics-report.ts';
import { alignColumns } from './align-columns.ts';

const HEADINGS: Readonly<Record<'title' | 'division' | 'direct' | 'contradictions' | 'consistent', Text>> = {
  title: { 'zh-CN': '党内统计（社工站）', en: 'Organisation statistics (stations)' },
  division: { 'zh-CN': '区划', en: 'division' },
  direct: { 'zh-CN': '（本级直属）', en: ' (directly under it)' },
  contradictions: { 'zh-CN': '相互矛盾的事实', en: 'Facts that contradict each other' },
  consistent: { 'zh-CN': '没有相互矛盾的事实', en: 'No facts contradict each other' },
};

/** The form as a person reads it, line by line: the total, its parts, the definitions, what contradicts. */
export function* printStatisticsTable(report: StatisticsReport, language: Language): Generator<string> {
  yield `${report.asOf} ${report.total.divisionName} ${HEADINGS.title[language]}\n\n`;
  const heading = [HEADINGS.division[language], ...TABLE_COLUMNS.map(({ label }) => label[language])];
  const rows = [report.total, ...report.rows];
  const cells = rows.map((row) => [
    nameOf(row, language),
    ...TABLE_COLUMNS.map((column) => printFigure(column, row.figures)),
  ]);
  for (const line of alignColumns([heading, ...cells])) yield `${line}\n`;
  yield '\n';
  for (const definition of Object.values(report.definitions)) yield `${definition}\n`;
  if (report.contradictions.length === 0) return yield `\n${HEADINGS.consistent[language]}\n`;
  yield `\n${HEADINGS.contradictions[language]}\n`;
  for (const { code, message } of report.contradictions) yield `    ! ${code} ${message}\n`;
}

function nameOf({ divisionName, depth, isDirect }: ReportedRow, language: Language): string {
  return `${'  '.repeat(depth)}${divisionName}${isDirect ? HEADINGS.direct[language] : ''}`;
}
