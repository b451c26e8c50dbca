import {
  countOrganized,
  countUnorganized,
  FIGURE_NAMES,
  type FigureName,
  type Figures,
} from '../compliance/statistics/figures.ts';
import { FIGURE_LABELS, RATE_LABELS } from '../compliance/statistics/labels.ts';
import { RATE_NAMES, type RateName, ratesOf } from '../compliance/statistics/rates.ts';
import type { Text } from '../domain/text.ts';
import type { CsvDialect } from '../exchange/print-csv.ts';

/** A column of the form: its stable name, its heading, and what stands in it. */
export interface FigureColumn {
  readonly name: string;
  readonly label: Text;
  /** Null: a rate of nothing. Rates have four digits. */
  readonly read: (figures: Figures) => number | null;
}

const counted = (name: FigureName): FigureColumn => ({
  name,
  label: FIGURE_LABELS[name],
  read: (figures) => figures[name],
});

const rate = (name: RateName): FigureColumn => ({
  name,
  label: RATE_LABELS[name],
  read: (figures) => {
    const { value } = ratesOf(figures)[name];
    return value === null ? null : Number(value.toFixed(4));
  },
});

const ORGANIZED: FigureColumn = {
  name: 'organized',
  label: { 'zh-CN': '已组建', en: 'organised' },
  read: countOrganized,
};
const UNORGANIZED: FigureColumn = {
  name: 'unorganized',
  label: { 'zh-CN': '未组建', en: 'not organised' },
  read: countUnorganized,
};

/** Every column of the form, in its order (documented in schema/statistics.md). */
export const FIGURE_COLUMNS: readonly FigureColumn[] = [
  ...FIGURE_NAMES.flatMap((name) => {
    if (name === 'ownBranch') return [ORGANIZED, counted(name)];
    return name === 'branchMissing' ? [UNORGANIZED, counted(name)] : [counted(name)];
  }),
  ...RATE_NAMES.map(rate),
];

const TOO_MUCH_FOR_A_TABLE = ['enoughMembers', 'enoughMembersWithOwnBranch', 'developing'];

/** Those that a person reads on the screen. */
export const TABLE_COLUMNS = FIGURE_COLUMNS.filter(({ name }) => !TOO_MUCH_FOR_A_TABLE.includes(name));

/** The heading of a column in a file: its stable name for programs, words for a spreadsheet. */
export function headingOf(
  { name, label }: Pick<FigureColumn, 'name' | 'label'>,
  dialect: CsvDialect,
  say: (text: Text) => string,
) {
  return dialect === 'csv' ? name : say(label);
}

/** The figures of a row with their rates, as JSON has them. */
export function reportFigures(figures: Figures) {
  return {
    ...figures,
    organized: countOrganized(figures),
    unorganized: countUnorganized(figures),
    rates: ratesOf(figures),
  };
}

/** A cell of a table on the screen: a rate in percent, a dash where there is none. */
export function printFigure({ name, read }: FigureColumn, figures: Figures): string {
  const value = read(figures);
  if (value === null) return '—';
  return (RATE_NAMES as readonly string[]).includes(name) ? `${(value * 100).toFixed(1)}%` : `${value}`;
}
