import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { countNoun } from '../compliance/words.ts';
import type { IsoDate } from '../domain/date.ts';
import { MOST_PEOPLE, printRosterTemplate } from '../exchange/roster/print-roster-template.ts';
import { today } from '../services/app.ts';
import { type RecordedRoster, readRecordedRoster } from '../services/roster/roster-people.ts';
import { traceReading } from '../services/trace-reading.ts';
import { refuse } from './command-refused.ts';
import type { Frame } from './frame.ts';
import { parseAsOf } from './options.ts';
import { print } from './print.ts';
import { withApp } from './with-app.ts';

interface TemplateOptions {
  readonly station?: string;
  readonly division?: string;
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
      '--division <CODE>',
      say({
        'zh-CN': '填入该行政区划内各社工站的现有人员，一张表，按站点排列',
        en: 'with the people of all stations of this division, on one sheet, station by station',
      }),
    )
    .option(
      '--as-of <DATE>',
      say({ 'zh-CN': '人员的日期；默认为上海的今天', en: 'the date of the people; by default today in Shanghai' }),
      parseAsOf,
    )
    .requiredOption('--output <FILE>', say({ 'zh-CN': '写入的文件', en: 'the file to write' }))
    .action(({ station, division, asOf, output }: TemplateOptions) =>
      withApp(async (app) => {
        if (station !== undefined && division !== undefined) {
          throw refuse('--station 和 --division 只能用一个', 'give one of --station and --division, not both');
        }
        const scope = { stationCode: station, divisionCode: division };
        const isBlank = station === undefined && division === undefined;
        const roster = isBlank ? BLANK : await readRecordedRoster(app, scope, asOf ?? today(app));
        const count = roster.people.length;
        if (count > MOST_PEOPLE) {
          throw refuse(
            `现有人员 ${count} 名，一个文件最多 ${MOST_PEOPLE} 名：请按下级行政区划分别生成`,
            `there are ${count} people, and one file takes ${MOST_PEOPLE} at most: write one for each division below`,
          );
        }
        const { name, stations, people } = roster;
        await traceReading(app, { workers: people.map(({ workerCode }) => workerCode) });
        const bytes = await printRosterTemplate({ title: `${name}社工花名册`, stations, people });
        await writeFile(output, bytes).catch((error: NodeJS.ErrnoException) => {
          throw refuse(`${output}: 无法写入（${error.code}）`, `${output}: cannot be written (${error.code})`);
        });
        const stationCount = stations.length;
        const found = {
          'zh-CN': `社工站 ${stationCount} 个，现有人员 ${count} 名`,
          en: `${countNoun(stationCount, 'station')}, ${count} ${count === 1 ? 'person' : 'people'}`,
        };
        await print([
          `${say({ 'zh-CN': `已写入 ${output}，${found['zh-CN']}`, en: `Wrote ${output}: ${found.en}` })}\n`,
        ]);
      }),
    );
}

/** For whoever has nobody recorded yet. */
const BLANK: RecordedRoster = { name: '', stations: [], people: [] };
