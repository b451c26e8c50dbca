import type { IsoDate } from '../domain/date.ts';
import { assembleLetter } from '../reports/assemble-letter.ts';
import { collectLetter } from '../reports/collect-letter.ts';
import { DOCUMENT_FORMATS, type DocumentFormat, printDocument } from '../reports/print-document.ts';
import { today } from '../services/app.ts';
import type { AddCommand } from './frame.ts';
import { asOfOption } from './options.ts';
import { type OutputFile, outputOption, writeOutput } from './output-file.ts';
import { withApp } from './with-app.ts';

interface LetterOptions {
  readonly output: OutputFile<DocumentFormat>;
  readonly asOf?: IsoDate;
}

/** `letter STATION`: the letter that asks a station to mend what fails. */
export const addLetter: AddCommand = (program, { say }) => {
  program
    .command('letter')
    .description(
      say({
        'zh-CN': '为一个不符合要求的社工站写整改提醒函（.docx 或可打印的 .html）',
        en: 'write the letter to a failing station, in Chinese (.docx, or .html to print)',
      }),
    )
    .argument('<STATION>', say({ 'zh-CN': '社工站代码', en: 'the code of the station' }))
    .addOption(outputOption(say, DOCUMENT_FORMATS))
    .option(...asOfOption(say))
    .action(async (station: string, { output, asOf }: LetterOptions) =>
      withApp(async (app) => {
        const letter = assembleLetter(await collectLetter(app, station, asOf ?? today(app)));
        await writeOutput(output, await printDocument(letter, output.ending), say);
      }),
    );
};
