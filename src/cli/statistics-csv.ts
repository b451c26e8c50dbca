import type { Text } from '../domain/text.ts';
import { type CsvCell, type CsvDialect, printCsv } from '../exchange/print-csv.ts';
import { FIGURE_COLUMNS, headingOf } from '../reports/statistics-columns.ts';
import type { ReportedRow, StatisticsReport } from '../reports/statistics-report.ts';

interface Column {
  readonly name: string;
  readonly label: Text;
  readonly read: (row: ReportedRow, report: StatisticsReport) => CsvCell;
}

/** What stands before the figures (documented in schema/statistics.md). */
const COLUMNS: readonly Column[] = [
  { name: 'asOf', label: { 'zh-CN': '截至日期', en: 'as of' }, read: (_, { asOf }) => asOf },
  { name: 'divisionCode', label: { 'zh-CN': '区划代码', en: 'division code' }, read: (row) => row.divisionCode },
  { name: 'divisionName', label: { 'zh-CN': '区划名称', en: 'division' }, read: (row) => row.divisionName },
  { name: 'divisionLevel', label: { 'zh-CN': '区划层级', en: 'level' }, read: (row) => row.divisionLevel },
  { name: 'parentCode', label: { 'zh-CN': '上级行区划代码', en: 'part of' }, read: (row) => row.parentCode },
  { name: 'depth', label: { 'zh-CN': '层次', en: 'depth' }, read: (row) => row.depth },
  { name: 'isDirect', label: { 'zh-CN': '本级直属', en: 'directly under it' }, read: (row) => (row.isDirect ? 1 : 0) },
];

/** The form as CSV: the total first, with depth 0, then every row. */
export function printStatisticsCsv(
  report: StatisticsReport,
  dialect: CsvDialect,
  say: (text: Text) => string,
): Iterable<string> {
  const header = [...COLUMNS, ...FIGURE_COLUMNS].map((column) => headingOf(column, dialect, say));
  const rows = [report.total, ...report.rows].map((row) => [
    ...COLUMNS.map(({ read }) => read(row, report)),
    ...FIGURE_COLUMNS.map(({ read }) => read(row.figures)),
  ]);
  return printCsv(header, rows, dialect);
}
