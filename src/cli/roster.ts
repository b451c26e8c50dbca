import type { Command } from 'commander';
import { DomainError } from '../domain/errors.ts';
import type { RosterDocument } from '../exchange/roster/roster-row.ts';
import { describeCounts } from '../server/describe-counts.ts';
import { findUnreadRows } from '../server/find-unread-rows.ts';
import { createRosterReport } from '../server/roster-report.ts';
import { type App, today } from '../services/app.ts';
import { applyRoster, type RosterApplied } from '../services/roster/apply-roster.ts';
import { peopleOf, previewRoster, type RosterPreview } from '../services/roster/preview-roster.ts';
import { traceReading } from '../services/trace-reading.ts';
import { CommandRefused, refuse } from './command-refused.ts';
import type { AddCommand, Frame } from './frame.ts';
import { print, printJson } from './print.ts';
import { readRosterFile } from './read-roster-file.ts';
import { addRosterOptions, type RosterOptions } from './roster-options.ts';
import { printRosterTable } from './roster-table.ts';
import { addRosterTemplate } from './roster-template.ts';
import { showProgress } from './show-progress.ts';
import { withApp } from './with-app.ts';

/** `roster preview|apply|template`: rosters in. */
export const addRosterCommands: AddCommand = (program, frame) => {
  const roster = program
    .command('roster')
    .description(
      frame.say({ 'zh-CN': '花名册：预览、导入、模板', en: 'rosters: preview, apply, a workbook to fill in' }),
    );
  addPreview(roster, frame);
  addApply(roster, frame);
  addRosterTemplate(roster, frame);
};

function addPreview(roster: Command, frame: Frame): void {
  const command = roster.command('preview').description(
    frame.say({
      'zh-CN': '把花名册（XLSX、CSV）与登记内容比较，列出会有的变更及其对判定的影响；不作任何登记',
      en: 'compare a roster (XLSX, CSV) with what is recorded: what would change, and the effect on verdicts; records nothing',
    }),
  );
  addRosterOptions(command, frame).action((file: string, options: RosterOptions) =>
    withApp(async (app) => {
      const { document, preview } = await preparePreview(app, file, options, frame);
      await traceReading(app, { workers: peopleOf(preview) });
      await show(preview, document, options, frame);
      if (preview.counts.CONFLICT > 0 || document.faults.length > 0) process.exitCode = 1;
    }),
  );
}

interface ApplyOptions extends RosterOptions {
  readonly fingerprint?: string;
  readonly yes?: true;
  readonly skipConflicts?: true;
}

function addApply(roster: Command, frame: Frame): void {
  const { say } = frame;
  const command = roster.command('apply').description(
    say({
      'zh-CN': '按预览导入花名册：全部登记，或者什么都不改；预览后登记内容有变化的，予以拒绝',
      en: 'record what the preview of a roster said: all of it or nothing; refused where anything has changed since',
    }),
  );
  addRosterOptions(command, frame)
    .option('--fingerprint <FINGERPRINT>', say({ 'zh-CN': '所审阅预览的指纹', en: 'that of the preview looked at' }))
    .option(
      '--yes',
      say({ 'zh-CN': '显示预览后直接导入，不需要指纹', en: 'print the preview and apply it without its fingerprint' }),
    )
    .option(
      '--skip-conflicts',
      say({ 'zh-CN': '跳过有矛盾的行，导入其余各行', en: 'leave out rows with conflicts and apply the others' }),
    )
    .action((file: string, options: ApplyOptions) =>
      withApp(async (app) => {
        if ((options.fingerprint === undefined) === (options.yes === undefined)) {
          throw refuse('请用 --fingerprint 或 --yes 之一', 'give one of --fingerprint and --yes');
        }
        const { document, preview } = await preparePreview(app, file, options, frame);
        const skipsConflicts = options.skipConflicts === true;
        await traceReading(app, { workers: peopleOf(preview) });
        if (!skipsConflicts) refuseConflicts(file, preview);
        if (options.yes === true && options.format === 'table') await show(preview, document, options, frame);
        const fingerprint = options.fingerprint ?? preview.fingerprint;
        const question = { ...preview.question, fingerprint, skipsConflicts };
        const applied = await showProgress(frame, options.format === 'table', (tell) =>
          applyRoster({ ...app, tell }, question),
        );
        if (options.format === 'json') {
          const { counts, workers, affectedStations } = applied;
          await printJson({
            counts: describeCounts(counts, document),
            changes: workers.length,
            workers,
            affectedStations,
          });
        } else await print([`${say(summaryOf(applied))}\n`]);
      }),
    );
}

function preparePreview(app: App, file: string, options: RosterOptions, frame: Frame) {
  return showProgress(frame, options.format === 'table', async (tell) => {
    const document = await readRosterFile(file, tell);
    const unread = options.endMissing === true ? findUnreadRows(document) : undefined;
    if (unread !== undefined) throw refuse(`${file}: ${unread['zh-CN']}`, `${file}: ${unread.en}`);
    const preview = await previewRoster(
      { ...app, tell },
      {
        stationCode: options.station,
        divisionCode: options.division,
        asOf: options.asOf ?? today(app),
        rows: document.rows,
        decisions: options.confirm ?? [],
        endsMissing: options.endMissing === true,
      },
    ).catch((error: unknown) => {
      throw error instanceof DomainError ? new CommandRefused([error.text]) : error;
    });
    return { document, preview };
  });
}

async function show(
  preview: RosterPreview,
  document: RosterDocument,
  { format }: RosterOptions,
  { language }: Frame,
): Promise<void> {
  const report = await createRosterReport(preview, document, language);
  if (format === 'json') return printJson(report);
  await print(printRosterTable(report, language));
}

function refuseConflicts(file: string, { entries }: RosterPreview): void {
  const lines = entries.flatMap(({ sheet, row, name, conflicts }) =>
    conflicts.map(({ column, text }) => ({
      'zh-CN': `${file}: ${sheet} 第 ${row} 行 ${column} 列（${name}）：${text['zh-CN']}`,
      en: `${file}: ${sheet} row ${row} column ${column} (${name}): ${text.en}`,
    })),
  );
  if (lines.length > 0) throw new CommandRefused(lines);
}

function summaryOf({ workers, counts, affectedStations }: RosterApplied) {
  const codes = affectedStations.length === 0 ? '' : affectedStations.join(' ');
  return {
    'zh-CN': `已导入：${workers.length} 项变更；新增 ${counts.NEW}、变更 ${counts.CHANGED}、调入 ${counts.MOVED}、不变 ${counts.UNCHANGED}${counts.CONFLICT > 0 ? `、跳过 ${counts.CONFLICT}` : ''}；今天的结论因此改变的社工站 ${affectedStations.length} 个${codes === '' ? '' : `：${codes}`}`,
    en: `Applied: ${workers.length} changes; ${counts.NEW} new, ${counts.CHANGED} changed, ${counts.MOVED} moved, ${counts.UNCHANGED} unchanged${counts.CONFLICT > 0 ? `, ${counts.CONFLICT} left out` : ''}; the verdict of today changed for ${affectedStations.length} stations${codes === '' ? '' : `: ${codes}`}`,
  };
}
