import { POLICIES } from '../compliance/policies/policies.ts';
import { countStatistics, type Statistics } from '../compliance/statistics/statistics.ts';
import { dayInShanghai, type IsoDate } from '../domain/date.ts';
import { type CollectedStatistics, collectStatistics } from '../reports/collect-statistics.ts';
import { reportFigures } from '../reports/statistics-columns.ts';
import {
  createStatisticsReport,
  type ReportedRow,
  type ReportNames,
  type StatisticsReport,
} from '../reports/statistics-report.ts';
import { today } from '../services/app.ts';
import type { AddCommand } from './frame.ts';
import { namesIn } from './names-in.ts';
import { parseAsOf } from './options.ts';
import { print, printJson } from './print.ts';
import { readSnapshot } from './read-snapshot.ts';
import { requireDivisionIn } from './require-division-in.ts';
import { printStatisticsCsv } from './statistics-csv.ts';
import { divisionOption, fileOption, formatOption, type StatisticsFormat } from './statistics-options.ts';
import { printStatisticsTable } from './statistics-table.ts';
import { withApp } from './with-app.ts';

interface StatisticsOptions {
  readonly division?: string;
  readonly asOf?: IsoDate;
  readonly format: StatisticsFormat;
  readonly file?: string;
}

/** `statistics`: the form of a division on a date, from the database or from a snapshot. */
export const addStatistics: AddCommand = (program, { language, say }) => {
  program
    .command('statistics')
    .description(
      say({
        'zh-CN': '党内统计（半年报、年报）：各级区划的社工站、党支部与党员数',
        en: 'the yearly and half-yearly statistics: stations, branches and members of every division',
      }),
    )
    .addOption(divisionOption(say))
    .option(
      '--as-of <DATE>',
      say({
        'zh-CN': '截至日期；默认为今天，用 --file 时先取文件的 asOf',
        en: 'the date to count; by default today, or with --file the asOf of the document',
      }),
      parseAsOf,
    )
    .addOption(formatOption(say))
    .addOption(fileOption(say))
    .action(async ({ division, asOf, format, file }: StatisticsOptions) => {
      const answer = async (statistics: Statistics, names: ReportNames) => {
        const report = createStatisticsReport(statistics, names, language);
        if (format === 'json') return printJson(asDocument(report));
        await print(
          format === 'table' ? printStatisticsTable(report, language) : printStatisticsCsv(report, format, say),
        );
      };
      if (file === undefined)
        return withApp(async (app) => answer(...(await collectStatistics(app, division, asOf ?? today(app)))));
      await answer(...(await readFromFile(file, division, asOf)));
    });
};

async function readFromFile(
  file: string,
  division: string | undefined,
  asOf: IsoDate | undefined,
): Promise<CollectedStatistics> {
  const snapshot = await readSnapshot(file);
  requireDivisionIn(snapshot, division, file);
  const date = asOf ?? snapshot.asOf ?? dayInShanghai(Temporal.Now.instant());
  const statistics = countStatistics(snapshot, { date, divisionCode: division ?? null }, [
    ...POLICIES,
    ...(snapshot.policies ?? []),
  ]);
  const divisions = new Map(snapshot.divisions.map((each) => [each.code, each]));
  return [statistics, { division: (code) => divisions.get(code), names: namesIn(snapshot) }];
}

function asDocument({ total, rows, ...report }: StatisticsReport) {
  const asRow = ({ figures, ...row }: ReportedRow) => ({ ...row, ...reportFigures(figures) });
  return { ...report, total: asRow(total), rows: rows.map(asRow) };
}
