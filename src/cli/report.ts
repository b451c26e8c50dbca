import type { Command } from 'commander';
import type { IsoDate } from '../domain/date.ts';
import type { Text } from '../domain/text.ts';
import { assembleReport } from '../reports/assemble-report.ts';
import { collectReport } from '../reports/collect-report.ts';
import { makeWorkbook, WORKBOOKS, type WorkbookKind } from '../reports/make-workbook.ts';
import { DOCUMENT_FORMATS, type DocumentFormat, printDocument } from '../reports/print-document.ts';
import { today } from '../services/app.ts';
import { requireSeenDivision } from '../services/require-seen.ts';
import type { AddCommand, Frame } from './frame.ts';
import { asOfOption } from './options.ts';
import { type OutputFile, outputOption, writeOutput } from './output-file.ts';
import { divisionOption } from './statistics-options.ts';
import { withApp } from './with-app.ts';

interface WorkbookOptions {
  readonly output: OutputFile<'xlsx'>;
  readonly division?: string;
  readonly asOf?: IsoDate;
}

interface DocumentOptions {
  readonly output: OutputFile<DocumentFormat>;
  readonly asOf?: IsoDate;
}

const DESCRIPTIONS: Readonly<Record<WorkbookKind, Text>> = {
  failing: {
    'zh-CN': '不符合要求的社工站、原因和下一步（.xlsx）',
    en: 'the failing stations with reasons and remedies (.xlsx)',
  },
  statistics: { 'zh-CN': '党内统计（.xlsx）', en: 'the statistics form (.xlsx)' },
  plan: {
    'zh-CN': '联合党支部方案和未能编组的原因（.xlsx）',
    en: 'the joint branches proposed, and who is left out (.xlsx)',
  },
};

/** `report failing|statistics|plan|district`: what the office hands out, as files. */
export const addReport: AddCommand = (program, frame) => {
  const report = program
    .command('report')
    .description(frame.say({ 'zh-CN': '把清单、统计和报告写成文件', en: 'write lists, forms and reports as files' }));
  for (const kind of WORKBOOKS) addWorkbook(report, kind, frame);
  addDistrictReport(report, frame);
};

function addWorkbook(report: Command, kind: WorkbookKind, { language, say }: Frame): void {
  const division = divisionOption(say);
  report
    .command(kind)
    .description(say(DESCRIPTIONS[kind]))
    .addOption(outputOption(say, ['xlsx']))
    .addOption(kind === 'plan' ? division.makeOptionMandatory() : division)
    .option(...asOfOption(say))
    .action(async ({ output, division: divisionCode, asOf }: WorkbookOptions) =>
      withApp(async (app) => {
        if (divisionCode !== undefined) await requireSeenDivision(app, divisionCode, ['--division']);
        const question = { filter: { divisionCode }, date: asOf ?? today(app), language };
        await writeOutput(output, await makeWorkbook(app, kind, question), say);
      }),
    );
}

function addDistrictReport(report: Command, { say }: Frame): void {
  report
    .command('district')
    .description(
      say({
        'zh-CN': '社工站党组织建设情况报告（.docx 或可打印的 .html）',
        en: 'the report of a district, in Chinese (.docx, or .html to print)',
      }),
    )
    .argument('<DIVISION>', say({ 'zh-CN': '区划代码', en: 'the code of the division' }))
    .addOption(outputOption(say, DOCUMENT_FORMATS))
    .option(...asOfOption(say))
    .action(async (divisionCode: string, { output, asOf }: DocumentOptions) =>
      withApp(async (app) => {
        const document = assembleReport(await collectReport(app, divisionCode, asOf ?? today(app)));
        await writeOutput(output, await printDocument(document, output.ending), say);
      }),
    );
}
