import { compareCodes } from '../domain/compare-codes.ts';
import type { Text } from '../domain/text.ts';
import { type VerdictDifference, type Verification, verifyVerdicts } from '../services/verify-verdicts.ts';
import type { StoredVerdict } from '../storage/verdict-row.ts';
import type { AddCommand } from './frame.ts';
import { print } from './print.ts';
import { withPresentApp } from './with-app.ts';

/** `verify`: computes every verdict again and lists the stored ones that differ. Exit code 1: one differs. */
export const addVerify: AddCommand = (program, { say }) => {
  program
    .command('verify')
    .description(
      say({
        'zh-CN': '重新计算全部结论，列出与所存不一致的（有不一致时退出码为 1）',
        en: 'compute every verdict again and list the stored ones that differ (exit code 1 if one does)',
      }),
    )
    .action(() =>
      withPresentApp(async (app) => {
        const verification = await verifyVerdicts(app);
        const differences = verification.differences.toSorted((a, b) => compareCodes(a.stationCode, b.stationCode));
        await print(
          [...differences.map(describeDifference), describeOutcome(verification)].map((line) => `${say(line)}\n`),
        );
        if (differences.length > 0) process.exitCode = 1;
      }),
    );
};

function describeDifference({ stationCode, stored, computed }: VerdictDifference): Text {
  return {
    'zh-CN': `${stationCode}：所存 ${stored === undefined ? '无' : summaryOf(stored)}，应为 ${summaryOf(computed)}`,
    en: `${stationCode}: stored ${stored === undefined ? 'none' : summaryOf(stored)}, should be ${summaryOf(computed)}`,
  };
}

function summaryOf({ verdict: { date: _, stationCode: __, ...verdict }, dueOn }: StoredVerdict): string {
  return JSON.stringify({ ...verdict, dueOn });
}

function describeOutcome({ day, stations, differences }: Verification): Text {
  if (day === undefined) return { 'zh-CN': '尚未判定过任何社工站', en: 'Nothing was judged yet' };
  return {
    'zh-CN': `${day} 的 ${stations} 个社工站已重新计算，${differences.length} 个不一致`,
    en: `Computed ${stations} stations again as of ${day}; ${differences.length} differ`,
  };
}
