import { dayInShanghai, type IsoDate } from '../domain/date.ts';
import { shorten } from '../exchange/quote-value.ts';
import type { App } from '../services/app.ts';
import { explainStation } from '../services/explain-station.ts';
import { createLoaders } from '../services/loaders/loaders.ts';
import { sayExplanation } from '../services/say-explanation.ts';
import { traceReading } from '../services/trace-reading.ts';
import { refuse } from './command-refused.ts';
import { createExplanationReport } from './explanation-report.ts';
import type { AddCommand } from './frame.ts';
import { openSnapshot } from './open-snapshot.ts';
import { type Format, parseAsOf, parseFormat } from './options.ts';
import { print, printJson } from './print.ts';
import { printExplanation } from './print-explanation.ts';
import { readSnapshot } from './read-snapshot.ts';
import { withApp } from './with-app.ts';

interface ExplainOptions {
  readonly asOf?: IsoDate;
  readonly file?: string;
  readonly format: Format;
}

/** `explain STATION`: the whole derivation of a station's verdict, from the database or from a snapshot. */
export const addExplain: AddCommand = (program, { language, say }) => {
  program
    .command('explain')
    .description(
      say({
        'zh-CN': '逐条说明一个社工站的结论：计入谁、依据哪一条、用了哪些数字、什么情况会改变结论',
        en: 'derive the verdict of a station step by step: who is counted, by which rule, with which figures, what would change it',
      }),
    )
    .argument('<STATION>', say({ 'zh-CN': '社工站代码', en: 'the code of the station' }))
    .option(
      '--as-of <DATE>',
      say({
        'zh-CN': '截至日期；默认为文件的 asOf，否则为上海的今天',
        en: 'the date to speak of; by default the asOf of the file, else today in Shanghai',
      }),
      parseAsOf,
    )
    .option(
      '--file <SNAPSHOT>',
      say({ 'zh-CN': '快照文件（JSON）；默认用数据库', en: 'a snapshot, a JSON file; by default the database' }),
    )
    .option('--format <FORMAT>', say({ 'zh-CN': '输出格式：table 或 json', en: 'table or json' }), parseFormat, 'table')
    .action(async (code: string, { asOf, file, format }: ExplainOptions) => {
      const explainIn = async (app: App, date: IsoDate) => {
        const explained = await explainStation(app, code, date);
        if (explained === undefined) throw refuseUnknown(code, file);
        const loaders = createLoaders(app);
        const steps = await sayExplanation(explained, loaders);
        if (file === undefined) await traceReading(app, { workers: loaders.people });
        const name = (await loaders.stations.load(code))?.name ?? code;
        const report = createExplanationReport(name, explained.explanation, steps, language);
        await (format === 'json' ? printJson(report) : print(printExplanation(report, language)));
      };
      const today = dayInShanghai(Temporal.Now.instant());
      if (file === undefined) return withApp((app) => explainIn(app, asOf ?? today));
      const snapshot = await readSnapshot(file);
      await openSnapshot(snapshot, (app) => explainIn(app, asOf ?? snapshot.asOf ?? today));
    });
};

function refuseUnknown(code: string, file: string | undefined) {
  const quoted = shorten(code);
  return refuse(
    `没有代码为 ${quoted} 的社工站；应为${file === undefined ? '数据库' : `文件 ${file} `}中社工站的代码`,
    `there is no station with the code ${quoted}; must be the code of a station in ${file === undefined ? 'the database' : file}`,
  );
}
