import { withPolicyTitles } from '../compliance/forecast/forecast-names.ts';
import type { Names } from '../compliance/names.ts';
import { POLICIES } from '../compliance/policies/policies.ts';
import type { Policy } from '../compliance/policy.ts';
import { dayInShanghai, type IsoDate } from '../domain/date.ts';
import { DomainError } from '../domain/errors.ts';
import type { Language } from '../domain/text.ts';
import { today } from '../services/app.ts';
import { forecastDivision } from '../services/forecast/forecast-division.ts';
import type { Forecast } from '../services/forecast/forecast-facts.ts';
import { forecastSnapshot } from '../services/forecast/forecast-snapshot.ts';
import { loadForecastNames } from '../services/forecast/load-forecast-names.ts';
import { CommandRefused } from './command-refused.ts';
import { createForecastReport } from './forecast-report.ts';
import { printForecastTable } from './forecast-table.ts';
import type { AddCommand } from './frame.ts';
import { namesIn } from './names-in.ts';
import { dateParser, type Format, parseFormat } from './options.ts';
import { print, printJson } from './print.ts';
import { readSnapshot } from './read-snapshot.ts';
import { findStationsUnder } from './stations-under.ts';
import { withApp } from './with-app.ts';

interface ForecastOptions {
  readonly until: IsoDate;
  readonly from?: IsoDate;
  readonly division?: string;
  readonly file?: string;
  readonly format: Format;
}

/** `forecast`: what will change by dates already known, in the database or in a snapshot. */
export const addForecast: AddCommand = (program, { language, say }) => {
  program
    .command('forecast')
    .description(
      say({
        'zh-CN': '按已知日期预测变化：何日、何站、何因、有何后果；推定按期转正的另作标记',
        en: 'tell what will change by dates already known: when, where, why, and what follows; what assumes that probations end on time is marked',
      }),
    )
    .requiredOption(
      '--until <DATE>',
      say({ 'zh-CN': '预测到哪一天（含当日），最长十年', en: 'the last day of the forecast, ten years ahead at most' }),
      dateParser('--until'),
    )
    .option(
      '--from <DATE>',
      say({
        'zh-CN': '从哪一天的状况算起；默认为文件的 asOf，否则为上海的今天',
        en: 'the day to start from; by default the asOf of the document, else today in Shanghai',
      }),
      dateParser('--from'),
    )
    .option('--division <CODE>', say({ 'zh-CN': '只预测该行政区划', en: 'only this division and all below it' }))
    .option(
      '--file <SNAPSHOT>',
      say({ 'zh-CN': '用快照文件（JSON），不用数据库', en: 'a snapshot, a JSON file, instead of the database' }),
    )
    .option('--format <FORMAT>', say({ 'zh-CN': '输出格式：table 或 json', en: 'table or json' }), parseFormat, 'table')
    .action((options: ForecastOptions) =>
      options.file === undefined ? forecastDatabase(options, language) : forecastFile(options.file, options, language),
    );
};

async function forecastFile(file: string, options: ForecastOptions, language: Language): Promise<void> {
  const snapshot = await readSnapshot(file);
  const policies = [...POLICIES, ...(snapshot.policies ?? [])];
  const within = options.division === undefined ? undefined : findStationsUnder(snapshot, options.division, file);
  const span = { from: options.from ?? snapshot.asOf ?? dayInShanghai(Temporal.Now.instant()), until: options.until };
  try {
    const forecast = await forecastSnapshot(snapshot, policies, span, within);
    await printForecast(forecast, span, { policies, names: namesIn(snapshot) }, options.format, language);
  } catch (error) {
    throw error instanceof DomainError ? new CommandRefused([error.text]) : error;
  }
}

function forecastDatabase(options: ForecastOptions, language: Language): Promise<void> {
  return withApp(async (app) => {
    const span = { from: options.from ?? today(app), until: options.until };
    const forecast = await forecastDivision(app, { ...span, divisionCode: options.division ?? null });
    const names = await loadForecastNames(app, forecast);
    await printForecast(forecast, span, { policies: app.policies, names }, options.format, language);
  });
}

async function printForecast(
  forecast: Forecast,
  span: { readonly from: IsoDate; readonly until: IsoDate },
  { policies, names }: { readonly policies: readonly Policy[]; readonly names: Names },
  format: Format,
  language: Language,
): Promise<void> {
  const report = createForecastReport(forecast, span, policies, withPolicyTitles(names, policies, language), language);
  await (format === 'json' ? printJson(report) : print(printForecastTable(report, names.station, language)));
}
