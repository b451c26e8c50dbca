import { POLICIES } from '../compliance/policies/policies.ts';
import { countStatistics } from '../compliance/statistics/statistics.ts';
import type { IsoDate } from '../domain/date.ts';
import { DomainError } from '../domain/errors.ts';
import { INTERVALS, type Interval } from '../domain/interval.ts';
import { printCsv } from '../exchange/print-csv.ts';
import { FIGURE_COLUMNS, headingOf, printFigure, reportFigures, TABLE_COLUMNS } from '../reports/statistics-columns.ts';
import { requireSeenDivision } from '../services/require-seen.ts';
import { readTrend, type TrendPoint, type TrendQuestion, trendDates } from '../services/statistics/trend.ts';
import { alignColumns } from './align-columns.ts';
import { CommandRefused } from './command-refused.ts';
import type { AddCommand, Frame } from './frame.ts';
import { choiceParser, dateParser } from './options.ts';
import { print, printJson } from './print.ts';
import { readSnapshot } from './read-snapshot.ts';
import { requireDivisionIn } from './require-division-in.ts';
import { divisionOption, fileOption, formatOption, type StatisticsFormat } from './statistics-options.ts';
import { withApp } from './with-app.ts';

interface TrendOptions {
  readonly division?: string;
  readonly from: IsoDate;
  readonly until: IsoDate;
  readonly every: Interval;
  readonly format: StatisticsFormat;
  readonly file?: string;
}

const AS_OF = { name: 'asOf', label: { 'zh-CN': '截至日期', en: 'as of' } };

/** `trend`: the totals of a division over time, from the database or from a snapshot. */
export const addTrend: AddCommand = (program, { say }) => {
  program
    .command('trend')
    .description(
      say({
        'zh-CN': '一段时间内的统计合计：起始日为月末时各时点均为月末',
        en: 'the totals over time; from the last day of a month on, dates are last days of months',
      }),
    )
    .addOption(divisionOption(say))
    .requiredOption('--from <DATE>', say({ 'zh-CN': '起始日期', en: 'the first date' }), dateParser('--from'))
    .requiredOption('--until <DATE>', say({ 'zh-CN': '截止日期（含）', en: 'no date is later' }), dateParser('--until'))
    .option(
      '--every <INTERVAL>',
      say({ 'zh-CN': `间隔：${INTERVALS.join('、')}`, en: `how far apart: ${INTERVALS.join(', ')}` }),
      choiceParser('--every', INTERVALS),
      'HALF_YEAR',
    )
    .addOption(formatOption(say))
    .addOption(fileOption(say))
    .action(async ({ division, format, file, ...period }: TrendOptions) => {
      const question = { ...period, divisionCode: division ?? null };
      if (file !== undefined) return printPoints(await countInFile(file, question), format, say);
      await withApp(async (app) => {
        if (division !== undefined) await requireSeenDivision(app, division, ['--division']);
        await printPoints(await readTrend(app, question), format, say);
      });
    });
};

async function countInFile(file: string, question: TrendQuestion): Promise<readonly TrendPoint[]> {
  const dates = datesOf(question);
  const snapshot = await readSnapshot(file);
  const { divisionCode } = question;
  requireDivisionIn(snapshot, divisionCode ?? undefined, file);
  return dates.map((date) => ({
    date,
    figures: countStatistics(snapshot, { date, divisionCode }, [...POLICIES, ...(snapshot.policies ?? [])]).total,
  }));
}

function datesOf(question: TrendQuestion): readonly IsoDate[] {
  try {
    return trendDates(question);
  } catch (error) {
    throw error instanceof DomainError ? new CommandRefused([error.text]) : error;
  }
}

async function printPoints(points: readonly TrendPoint[], format: StatisticsFormat, say: Frame['say']): Promise<void> {
  if (format === 'json') {
    return printJson({ points: points.map(({ date, figures }) => ({ asOf: date, ...reportFigures(figures) })) });
  }
  if (format === 'table') {
    const heading = [say(AS_OF.label), ...TABLE_COLUMNS.map(({ label }) => say(label))];
    const cells = points.map(({ date, figures }) => [date, ...TABLE_COLUMNS.map((each) => printFigure(each, figures))]);
    return print(alignColumns([heading, ...cells]).map((line) => `${line}\n`));
  }
  const header = [AS_OF, ...FIGURE_COLUMNS].map((column) => headingOf(column, format, say));
  const rows = points.map(({ date, figures }) => [date, ...FIGURE_COLUMNS.map(({ read }) => read(figures))]);
  await print(printCsv(header, rows, format));
}
