import type { Command } from 'commander';
import type { IsoDate } from '../domain/date.ts';
import { describeDecision, parseDecision } from '../server/parse-decision.ts';
import type { RosterDecision } from '../services/roster/roster-question.ts';
import { CommandRefused } from './command-refused.ts';
import type { Frame } from './frame.ts';
import { type Format, parseAsOf, parseFormat } from './options.ts';

/** What every command about the file of a roster takes. */
export interface RosterOptions {
  readonly station?: string;
  readonly division?: string;
  readonly asOf?: IsoDate;
  readonly confirm?: readonly RosterDecision[];
  readonly endMissing?: true;
  readonly format: Format;
}

/** Adds the file and the options that say what is compared. */
export function addRosterOptions(command: Command, { say }: Frame): Command {
  return command
    .argument('<FILE>', say({ 'zh-CN': '花名册文件（XLSX 或 CSV）', en: 'the roster, XLSX or CSV' }))
    .option('--station <CODE>', say({ 'zh-CN': '花名册所属的社工站', en: 'the station whose roster it is' }))
    .option(
      '--division <CODE>',
      say({
        'zh-CN': '花名册包括该行政区划内的若干社工站，各行写明所属站点',
        en: 'the roster is of stations of this division, each row naming its own',
      }),
    )
    .option(
      '--as-of <DATE>',
      say({
        'zh-CN': '名册反映的日期；默认为上海的今天',
        en: 'the date the roster speaks of; by default today in Shanghai',
      }),
      parseAsOf,
    )
    .option(
      '--confirm <ROW=CODE>',
      say({
        'zh-CN': '确认存疑的一行是谁：行号=社工编号，新来的写 行号=NEW；可以多次使用',
        en: 'who a doubtful row is: ROW=CODE, or ROW=NEW for somebody new; can be repeated',
      }),
      addDecision,
    )
    .option(
      '--end-missing',
      say({
        'zh-CN': '名册中没有的在站社工，派驻自该日终止；默认只列出',
        en: 'end the postings of those missing in the roster on that date; by default they are only listed',
      }),
    )
    .option(
      '--format <FORMAT>',
      say({ 'zh-CN': '输出格式：table 或 json', en: 'table or json' }),
      parseFormat,
      'table',
    );
}

function addDecision(text: string, before: readonly RosterDecision[] = []): readonly RosterDecision[] {
  const decision = parseDecision(text);
  if (decision === undefined) throw new CommandRefused([describeDecision('--confirm')]);
  return [...before, decision];
}
