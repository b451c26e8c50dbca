import { POLICIES } from '../compliance/policies/policies.ts';
import type { Policy } from '../compliance/policy.ts';
import { dayInShanghai, type IsoDate } from '../domain/date.ts';
import type { Snapshot } from '../domain/facts.ts';
import type { Language } from '../domain/text.ts';
import { judge } from '../services/judge.ts';
import { type CheckReport, createCheckReport } from './check-report.ts';
import { printCheckTable } from './check-table.ts';
import type { AddCommand } from './frame.ts';
import { type Format, parseAsOf, parseFormat } from './options.ts';
import { createPolicyTrial } from './policy-trial.ts';
import { printPolicyTrial } from './policy-trial-table.ts';
import { print, printJson } from './print.ts';
import { readPolicy } from './read-policy.ts';
import { readSnapshot } from './read-snapshot.ts';

interface CheckOptions {
  readonly asOf?: IsoDate;
  readonly format: Format;
  readonly policy?: string;
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
    .option(
      '--policy <PACK>',
      say({
        'zh-CN': '试用另一规则包（JSON 文件）：文件中所有社工站都按它判定，不论其施行日期，只列出结论因此改变的',
        en: 'try another policy pack, a JSON file: every station of the snapshot is judged by it, whatever its dates of effect, and those that change are listed',
      }),
    )
    .action(async (file: string, { asOf, format, policy }: CheckOptions) => {
      const snapshot = await readSnapshot(file);
      const date = asOf ?? snapshot.asOf ?? dayInShanghai(Temporal.Now.instant());
      const inForce = [...POLICIES, ...(snapshot.policies ?? [])];
      if (policy !== undefined) return tryPolicy(snapshot, date, inForce, await readPolicy(policy), format, language);
      const report = createCheckReport(snapshot, date, judge(snapshot, date, inForce), inForce, language);
      await (format === 'json' ? printJson(report) : print(printCheckTable(report, snapshot.stations, language)));
      failIfOneFails(report);
    });
};

async function tryPolicy(
  snapshot: Snapshot,
  date: IsoDate,
  inForce: readonly Policy[],
  tried: Policy,
  format: Format,
  language: Language,
): Promise<void> {
  const trial = createPolicyTrial(snapshot, date, inForce, tried, language);
  await (format === 'json' ? printJson(trial.answer) : print(printPolicyTrial(trial, snapshot.stations, language)));
  failIfOneFails(trial.after);
}

function failIfOneFails({ summary }: CheckReport): void {
  if (summary.byStatus.NON_COMPLIANT > 0) process.exitCode = 1;
}
