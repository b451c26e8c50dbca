import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import type { IsoDate } from '../domain/date.ts';
import { printRosterTemplate } from '../exchange/roster/print-roster-template.ts';
import { today } from '../services/app.ts';
import { readRecordedRoster } from '../services/roster/roster-people.ts';
import { refuse } from './command-refused.ts';
import type { Frame } from './frame.ts';
import { parseAsOf } from './options.ts';
import { print } from './print.ts';
import { withApp } from './with-app.ts';

interface TemplateOptions {
  readonly station?: string;
  readonly asOf?: IsoDate;
  readonly output: string;
}

/** `roster template`: the workbook to fill in, with the people there are. */
export function addRosterTemplate(roster: Command, { say }: Frame): void {
  roster
    .command('template')
    .description(
      say({
        'zh-CN': '生成花名册模板（XLSX）：现有人员、下拉列表、填写说明',
        en: 'write the workbook to fill in (XLSX): present people, lists to choose from, a guide',
      }),
    )
    .option('--station <CODE>', say({ 'zh-CN': '填入该社工站的现有人员', en: 'with the people of this station' }))
    .option(
      '--as-of <DATE>',
      say({ 'zh-CN': '人员的日期；默认为上海的今天', en: 'the date of the people; by default today in Shanghai' }),
      parseAsOf,
    )
    .requiredOption('--output <FILE>', say({ 'zh-CN': '写入的文件', en: 'the file to write' }))
    .action(({ station, asOf, output }: TemplateOptions) =>
      withApp(async (app) => {
        const roster = station === undefined ? undefined : await readRecordedRoster(app, station, asOf ?? today(app));
        const bytes = await printRosterTemplate({
          title: roster === undefined ? undefined : `${roster.stationName}社工花名册`,
          stations: roster === undefined ? [] : [roster.stationName],
          people: roster?.people ?? [],
        });
        await writeFile(output, bytes).catch((error: NodeJS.ErrnoException) => {
          throw refuse(`${output}: 无法写入（${error.code}）`, `${output}: cannot be written (${error.code})`);
        });
        const people = roster?.people.length ?? 0;
        await print([
          `${say({ 'zh-CN': `已写入 ${output}，现有人员 ${people} 名`, en: `Wrote ${output}, ${people} people` })}\n`,
        ]);
      }),
    );
}
