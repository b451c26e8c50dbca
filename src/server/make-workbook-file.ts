import { makeWorkbook, type WorkbookKind } from '../reports/make-workbook.ts';
import type { MakeFile } from './made-file.ts';
import { readStationsWanted, STATION_PARAMETERS } from './make-export.ts';
import { refuseParameter, requireKnown } from './read-parameters.ts';

const PARAMETERS: Readonly<Record<WorkbookKind, readonly string[]>> = {
  failing: STATION_PARAMETERS.filter((name) => name !== 'statuses'),
  statistics: ['divisionCode'],
  plan: ['divisionCode'],
};
const NAMES: Readonly<Record<WorkbookKind, string>> = {
  failing: '不符合要求的社工站',
  statistics: '党内统计',
  plan: '联合党支部方案',
};

/** A workbook: failing stations, the form, or the plan. */
export function makeWorkbookFile(kind: WorkbookKind): MakeFile {
  return async (request) => {
    requireKnown(request.given, [...PARAMETERS[kind], 'asOf', 'lang']);
    const question = await readStationsWanted(request);
    const { divisionCode } = question.filter;
    if (kind === 'plan' && divisionCode === undefined) {
      throw refuseParameter('divisionCode', '一个区划代码', 'the code of a division');
    }
    const of = [...(divisionCode === undefined ? [] : [divisionCode]), question.date];
    return {
      ending: 'xlsx',
      name: [kind, ...of],
      chineseName: [NAMES[kind], ...of],
      content: await makeWorkbook(request.app, kind, question),
    };
  };
}
