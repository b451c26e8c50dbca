import { POLICIES } from '../compliance/policies/policies.ts';
import { dayInShanghai, type IsoDate } from '../domain/date.ts';
import { judge } from '../services/judge.ts';
import { createCheckReport } from './check-report.ts';
import { printCheckTable } from './check-table.ts';
import type { AddCommand } from './frame.ts';
import { type Format, parseAsOf, parseFormat } from './options.ts';
import { print, printJson } from './print.ts';
import { readSnapshot } from './read-snapshot.ts';

interface CheckOptions {
  readonly asOf?: IsoDate;
  readonly format: Format;
}

/** `check FILE`: judges a snapshot without any database. Exit code 1: a station fails. */
export const addCheck: AddCommand = (program, { language, say }) => {
  program
    .command('check')
    .description(
      say({
        'zh-CN': '判定一份快照文件中的社工站，列出不合规的及其理由（有不合规时退出码为 1）',
        en: 'judge the stations of a snapshot, list those that fail and why (exit code 1 if one fails)',
      }),
    )
    .argument('<FILE>', say({ 'zh-CN': '快照文件（JSON）', en: 'the snapshot, a JSON file' }))
    .option(
      '--as-of <DATE>',
      say({
        'zh-CN': '判定日期；默认为文件的 asOf，否则为上海的今天',
        en: 'the date to judge; by default the asOf of the document, else today in Shanghai',
      }),
      parseAsOf,
    )
    .option('--format <FORMAT>', say({ 'zh-CN': '输出格式：table 或 json', en: 'table or json' }), parseFormat, 'table')
    .action(async (file: string, { asOf, format }: CheckOptions) => {
      const snapshot = await readSnapshot(file);
      const date = asOf ?? snapshot.asOf ?? dayInShanghai(Temporal.Now.instant());
      const report = createCheckReport(snapshot, date, judge(snapshot, date, POLICIES), POLICIES, language);
      await (format === 'json' ? printJson(report) : print(printCheckTable(report, snapshot.stations, language)));
      if (report.summary.byStatus.NON_COMPLIANT > 0) process.exitCode = 1;
    });
};
