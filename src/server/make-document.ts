import { InvalidInputError } from '../domain/errors.ts';
import { assembleLetter } from '../reports/assemble-letter.ts';
import { assembleReport } from '../reports/assemble-report.ts';
import { collectLetter } from '../reports/collect-letter.ts';
import { collectReport } from '../reports/collect-report.ts';
import { type DocumentFormat, printDocument } from '../reports/print-document.ts';
import { today } from '../services/app.ts';
import type { FileRequest, MakeFile } from './made-file.ts';
import { readDate, requireKnown } from './read-parameters.ts';

/** The letter to the station that the path names. */
export function makeLetter(format: DocumentFormat): MakeFile {
  return async (request) => {
    const { code, date } = readQuestion(request);
    const facts = await collectLetter(request.app, code, date);
    return {
      ending: format,
      name: ['letter', code, date],
      chineseName: ['整改提醒函', facts.station.name, date],
      content: await printDocument(assembleLetter(facts), format),
    };
  };
}

/** The report of the division that the path names. */
export function makeReport(format: DocumentFormat): MakeFile {
  return async (request) => {
    const { code, date } = readQuestion(request);
    const facts = await collectReport(request.app, code, date);
    return {
      ending: format,
      name: ['report', code, date],
      chineseName: ['社工站党组织建设情况报告', facts.plan.divisionName, date],
      content: await printDocument(assembleReport(facts), format),
    };
  };
}

function readQuestion({ app, path, given }: FileRequest) {
  requireKnown(given, ['asOf']);
  return { code: decode(path[0] ?? ''), date: readDate(given, 'asOf') ?? today(app) };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new InvalidInputError(
      {
        'zh-CN': `地址中的代码 ${part} 不是正确的百分号编码（UTF-8）`,
        en: `The code ${part} in the address is not percent-encoded UTF-8`,
      },
      ['path'],
    );
  }
}
