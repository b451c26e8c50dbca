import type { IsoDate } from '../domain/date.ts';
import { FINDING_LABELS, KIND_LABELS } from '../domain/labels.ts';
import type { Language, Text } from '../domain/text.ts';
import type { CsvCell } from '../exchange/print-csv.ts';
import type { Sheet, SheetFormat } from '../exchange/sheet.ts';
import type { WordedFinding } from '../services/exports/finding-rows.ts';
import { citeClause } from './cite-clause.ts';

interface Column {
  readonly label: Text;
  readonly width: number;
  readonly format?: SheetFormat;
  readonly read: (row: WordedFinding, language: Language) => CsvCell;
}

const COLUMNS: readonly Column[] = [
  { label: { 'zh-CN': '区', en: 'district' }, width: 9, read: ({ place }) => place.district?.name ?? null },
  { label: { 'zh-CN': '镇（街道）', en: 'town' }, width: 12, read: ({ place }) => place.town?.name ?? null },
  { label: { 'zh-CN': '社工站代码', en: 'code' }, width: 15, read: ({ station }) => station.code },
  { label: { 'zh-CN': '社工站', en: 'station' }, width: 19, read: ({ station }) => station.name },
  {
    label: { 'zh-CN': '正式党员', en: 'full members' },
    width: 6,
    format: 'COUNT',
    read: ({ verdict }) => verdict.headcount.fullMembers,
  },
  {
    label: { 'zh-CN': '应有组织形式', en: 'required' },
    width: 13,
    read: ({ verdict }, language) => (verdict.required === null ? null : KIND_LABELS[verdict.required.kind][language]),
  },
  {
    label: { 'zh-CN': '不符合要求的事项', en: 'what fails' },
    width: 15,
    read: ({ finding }, language) => FINDING_LABELS[finding.code][language],
  },
  { label: { 'zh-CN': '自何日起', en: 'since' }, width: 12, read: ({ finding }) => finding.since ?? null },
  { label: { 'zh-CN': '情况', en: 'the facts' }, width: 34, read: ({ words }) => words.message },
  { label: { 'zh-CN': '下一步', en: 'what to do' }, width: 30, read: ({ words }) => words.remedy },
  { label: { 'zh-CN': '依据', en: 'clause' }, width: 30, read: ({ words }) => citeClause(words.clause) },
];

/** The failing stations with reasons and remedies as a sheet: one row a finding. */
export function failingSheets(failures: readonly WordedFinding[], date: IsoDate, language: Language): readonly Sheet[] {
  const stations = new Set(failures.map(({ station }) => station.code)).size;
  const name = { 'zh-CN': '不符合要求的社工站', en: 'failing' }[language];
  return [
    {
      name,
      title: { 'zh-CN': `${name}（截至 ${date}）`, en: `Failing stations as of ${date}` }[language],
      columns: COLUMNS.map(({ label, width, format = 'TEXT' }) => ({ heading: label[language], width, format })),
      rows: failures.map((row) => COLUMNS.map(({ read }) => read(row, language))),
      notes: [
        {
          'zh-CN': `社工站 ${stations} 个，事项 ${failures.length} 项；已批准例外的事项和提示不在其中。`,
          en: `${stations} stations, ${failures.length} findings; waived ones and notices are not among them.`,
        }[language],
      ],
    },
  ];
}
