import { Option } from 'commander';
import { CSV_DIALECTS } from '../exchange/print-csv.ts';
import type { Frame } from './frame.ts';
import { FORMATS, formatParser } from './options.ts';

const STATISTICS_FORMATS = [...FORMATS, ...CSV_DIALECTS] as const;
export type StatisticsFormat = (typeof STATISTICS_FORMATS)[number];

type Say = Frame['say'];

/** `--division CODE`: of which division. */
export function divisionOption(say: Say): Option {
  return new Option('--division <CODE>', say({ 'zh-CN': '区划代码；默认为全部', en: 'the division; by default all' }));
}

/** `--format`: table, json, or one of two kinds of CSV. */
export function formatOption(say: Say): Option {
  return new Option(
    '--format <FORMAT>',
    say({
      'zh-CN': '输出格式：table、json、csv（供程序读取）或 csv-excel（供电子表格打开）',
      en: 'table, json, csv (for programs) or csv-excel (to be opened in a spreadsheet)',
    }),
  )
    .argParser(formatParser(STATISTICS_FORMATS))
    .default('table');
}

/** `--file FILE`: from a snapshot instead of the database. */
export function fileOption(say: Say): Option {
  return new Option(
    '--file <FILE>',
    say({ 'zh-CN': '从快照文件而不从数据库统计', en: 'count a snapshot instead of the database' }),
  );
}
