import { RATE_NAMES } from '../compliance/statistics/rates.ts';
import type { Language, Text } from '../domain/text.ts';
import type { Sheet, SheetColumn } from '../exchange/sheet.ts';
import { FIGURE_COLUMNS } from './statistics-columns.ts';
import type { ReportedRow, StatisticsReport } from './statistics-report.ts';

const WORDS = {
  form: { 'zh-CN': '党内统计（社工站）', en: 'Organisation statistics (stations)' },
  sheet: { 'zh-CN': '党内统计', en: 'statistics' },
  division: { 'zh-CN': '区划', en: 'division' },
  code: { 'zh-CN': '区划代码', en: 'division code' },
  direct: { 'zh-CN': '（本级直属）', en: ' (directly under it)' },
  contradictions: { 'zh-CN': '待核对', en: 'to_check' },
  contradictionsTitle: { 'zh-CN': '相互矛盾的登记情况', en: 'Facts that contradict each other' },
  kind: { 'zh-CN': '类别', en: 'kind' },
  stations: { 'zh-CN': '社工站代码', en: 'stations' },
  sentence: { 'zh-CN': '情况', en: 'what is the matter' },
} as const satisfies Record<string, Text>;

/** The form as sheets: the total and its parts with the definitions of the rates, and what contradicts, if anything does. */
export function statisticsSheets(report: StatisticsReport, language: Language): readonly Sheet[] {
  const { total, asOf, contradictions } = report;
  const form: Sheet = {
    name: WORDS.sheet[language],
    title: `${total.divisionName} ${WORDS.form[language]} ${asOf}`,
    columns: [
      text(WORDS.division[language], 24),
      text(WORDS.code[language], 13),
      ...FIGURE_COLUMNS.map(({ name, label }): SheetColumn => {
        const isRate = (RATE_NAMES as readonly string[]).includes(name);
        return { heading: label[language], width: 8, format: isRate ? 'RATE' : 'COUNT' };
      }),
    ],
    rows: [total, ...report.rows].map((row) => [
      nameOf(row, language),
      row.divisionCode,
      ...FIGURE_COLUMNS.map(({ read }) => read(row.figures)),
    ]),
    notes: Object.values(report.definitions),
  };
  if (contradictions.length === 0) return [form];
  const toCheck: Sheet = {
    name: WORDS.contradictions[language],
    title: `${total.divisionName} ${WORDS.contradictionsTitle[language]} ${asOf}`,
    columns: [text(WORDS.kind[language], 34), text(WORDS.stations[language], 30), text(WORDS.sentence[language], 90)],
    rows: contradictions.map(({ code, stations, message }) => [code, stations.join('、'), message]),
    notes: [],
  };
  return [form, toCheck];
}

function text(heading: string, width: number): SheetColumn {
  return { heading, width, format: 'TEXT' };
}

function nameOf({ divisionName, depth, isDirect }: ReportedRow, language: Language): string {
  return `${'　'.repeat(depth)}${divisionName}${isDirect ? WORDS.direct[language] : ''}`;
}
