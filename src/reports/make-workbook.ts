import type { IsoDate } from '../domain/date.ts';
import type { StationFilter } from '../domain/station-query.ts';
import type { Language } from '../domain/text.ts';
import { printWorkbook } from '../exchange/print-workbook.ts';
import type { Sheet } from '../exchange/sheet.ts';
import type { App } from '../services/app.ts';
import { collectFailing } from './collect-failing.ts';
import { collectPlan } from './collect-plan.ts';
import { collectStatistics } from './collect-statistics.ts';
import { failingSheets } from './failing-sheets.ts';
import { planSheets } from './plan-sheets.ts';
import { createStatisticsReport } from './statistics-report.ts';
import { statisticsSheets } from './statistics-sheets.ts';

export const WORKBOOKS = ['failing', 'statistics', 'plan'] as const;
/** The failing stations, the form, or the plan of joint branches. */
export type WorkbookKind = (typeof WORKBOOKS)[number];

/** What a workbook is asked for. */
export interface WorkbookQuestion {
  readonly filter: StationFilter;
  readonly date: IsoDate;
  readonly language: Language;
}

/**
 * A workbook (XLSX), as of a date. Only `failing` heeds more of the filter than its division; `plan` needs one.
 *
 * @throws NotFoundError, InvalidInputError for a division that does not exist or is too large.
 */
export async function makeWorkbook(app: App, kind: WorkbookKind, question: WorkbookQuestion): Promise<Uint8Array> {
  return printWorkbook(await makeSheets(app, kind, question));
}

async function makeSheets(
  app: App,
  kind: WorkbookKind,
  { filter, date, language }: WorkbookQuestion,
): Promise<readonly Sheet[]> {
  const { divisionCode } = filter;
  switch (kind) {
    case 'failing':
      return failingSheets(await collectFailing(app, { filter, date }, language), date, language);
    case 'statistics': {
      const [statistics, names] = await collectStatistics(app, divisionCode, date);
      return statisticsSheets(createStatisticsReport(statistics, names, language), language);
    }
    case 'plan':
      return planSheets(await collectPlan(app, divisionCode ?? '', date, language), language);
  }
}
