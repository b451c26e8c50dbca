import type { Names } from '../compliance/names.ts';
import { describeContradiction } from '../compliance/statistics/describe-contradiction.ts';
import type { Figures } from '../compliance/statistics/figures.ts';
import { RATE_DEFINITIONS, RATE_NAMES } from '../compliance/statistics/rates.ts';
import type { Statistics } from '../compliance/statistics/statistics.ts';
import type { IsoDate } from '../domain/date.ts';
import type { Division, DivisionLevel } from '../domain/division.ts';
import type { Language } from '../domain/text.ts';

/** A row of the form with the name of its division; the first is the total. */
export interface ReportedRow {
  /** Null: of everything. */
  readonly divisionCode: string | null;
  readonly divisionName: string;
  readonly divisionLevel: DivisionLevel | null;
  readonly parentCode: string | null;
  readonly depth: number;
  readonly isDirect: boolean;
  readonly figures: Figures;
}

export interface StatisticsReport {
  readonly asOf: IsoDate;
  readonly total: ReportedRow;
  readonly rows: readonly ReportedRow[];
  readonly contradictions: readonly {
    readonly code: string;
    readonly stations: readonly string[];
    readonly branch: string | null;
    readonly message: string;
  }[];
  readonly definitions: Readonly<Record<string, string>>;
}

/** What the words of a report need to know. */
export interface ReportNames {
  readonly division: (code: string) => Pick<Division, 'name' | 'level'> | undefined;
  readonly names: Names;
}

const EVERYTHING: Readonly<Record<Language, string>> = { 'zh-CN': '全部', en: 'everything' };

/** Puts a form into words, in one language. */
export function createStatisticsReport(
  { date, divisionCode, total, rows, contradictions }: Statistics,
  { division, names }: ReportNames,
  language: Language,
): StatisticsReport {
  const named = (code: string | null) => {
    const found = code === null ? undefined : division(code);
    return {
      divisionName: code === null ? EVERYTHING[language] : (found?.name ?? code),
      divisionLevel: found?.level ?? null,
    };
  };
  return {
    asOf: date,
    total: { divisionCode, ...named(divisionCode), parentCode: null, depth: 0, isDirect: false, figures: total },
    rows: rows.map(({ key: _, ...row }) => ({ ...row, ...named(row.divisionCode) })),
    contradictions: contradictions.map((each) => ({
      code: each.code,
      stations: each.stationCodes,
      branch: each.branchCode,
      message: describeContradiction(each, names, language),
    })),
    definitions: Object.fromEntries(RATE_NAMES.map((name) => [name, RATE_DEFINITIONS[name][language]])),
  };
}
