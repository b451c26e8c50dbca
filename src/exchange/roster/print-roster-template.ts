import { type Cell, type CellStyle, type DataValidation, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { lettersOf } from './column-letters.ts';
import { READING_LIMITS } from './reading-limits.ts';
import { cellOf, type RosterPerson, TEMPLATE_COLUMNS, type TemplateColumn } from './template-columns.ts';

export interface RosterTemplate {
  /** Above the header; absent: 社工花名册. */
  readonly title?: string | undefined;
  /** The stations to choose from, by names that tell them apart. */
  readonly stations: readonly string[];
  /** Who is there, to be checked and completed. */
  readonly people: readonly RosterPerson[];
}

/** As many as one file can bring back, beside the head and the guide. */
export const MOST_PEOPLE = READING_LIMITS.rows - 100;
/** Rows prepared for more people, with lists to choose from. */
const SPARE_ROWS = 300;
/** A title and the header. */
const HEAD_ROWS = 2;
/** In points. */
const [HEAD_HEIGHT, ROW_HEIGHT] = [32, 20];
const LISTS = '选项';
const DATE_FORMAT = 'yyyy-mm-dd';
const TITLE_STYLE: CellStyle = {
  font: { bold: true, size: 16 },
  alignment: { horizontal: 'center', vertical: 'center' },
};
const HEADING_STYLE: CellStyle = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F2DCDB' } },
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  border: { bottom: { style: 'thin' } },
};
/** A workbook names when it was made; the same people give the same bytes. */
const MADE = new Date('2022-07-14T00:00:00Z');

/** The workbook to fill in (XLSX), with the people there are; `readRoster` reads it back to the same. */
export async function printRosterTemplate(template: RosterTemplate): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [describeRoster(template), describeGuide(), describeLists(template.stations)],
    properties: { title: template.title ?? '社工花名册', created: MADE, modified: MADE },
    defaultFont: { name: '宋体', size: 11 },
  });
}

function describeRoster({ title = '社工花名册', stations, people }: RosterTemplate): WriteSheet {
  const last = HEAD_ROWS + people.length + SPARE_ROWS;
  const cells = new Map<string, Partial<Cell>>([['0,0', { value: title, type: 'string', style: TITLE_STYLE }]]);
  for (const [index, { heading }] of TEMPLATE_COLUMNS.entries()) {
    cells.set(`1,${index}`, { value: heading, type: 'string', style: HEADING_STYLE });
  }
  return {
    name: '花名册',
    columns: TEMPLATE_COLUMNS.map(({ width, isDate }) => ({
      width,
      style: {
        numFmt: isDate ? DATE_FORMAT : '@',
        alignment: { vertical: 'center', horizontal: isDate ? 'center' : 'left' },
      },
    })),
    rows: [
      [title],
      TEMPLATE_COLUMNS.map(({ heading }) => heading),
      ...people.map((person) => TEMPLATE_COLUMNS.map((column) => cellOf(column, person))),
    ],
    cells,
    rowDefs: new Map(
      Array.from({ length: last }, (_, row) => [row, { height: row < HEAD_ROWS ? HEAD_HEIGHT : ROW_HEIGHT }]),
    ),
    merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: TEMPLATE_COLUMNS.length - 1 }],
    freezePane: { rows: HEAD_ROWS, columns: 2 },
    autoFilter: { range: `A${HEAD_ROWS}:${lettersOf(TEMPLATE_COLUMNS.length - 1)}${HEAD_ROWS + people.length}` },
    dataValidations: TEMPLATE_COLUMNS.flatMap((column, index) => describeChoice(column, index, last, stations.length)),
    pageSetup: {
      orientation: 'landscape',
      paperSize: 'a4',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '$1:$2',
    },
  };
}

function describeChoice(column: TemplateColumn, index: number, last: number, stations: number): DataValidation[] {
  const letters = lettersOf(index);
  const range = `${letters}${HEAD_ROWS + 1}:${letters}${last}`;
  const prompt = { showInputMessage: true, inputTitle: column.heading, inputMessage: column.guide };
  if (column.field === 'stationText' && stations > 0) {
    // another station may be meant: it is pointed out, not forbidden
    const list = { type: 'list', formula1: `${LISTS}!$A$1:$A$${stations}`, errorStyle: 'warning' } as const;
    return [{ ...list, range, allowBlank: true, showErrorMessage: true, errorMessage: '不在列表中的站点', ...prompt }];
  }
  if (column.words === undefined)
    return column.isDate ? [{ type: 'custom', formula1: 'TRUE', range, allowBlank: true, ...prompt }] : [];
  const list = { type: 'list', values: Object.values(column.words), range, allowBlank: true } as const;
  return [{ ...list, showErrorMessage: true, errorTitle: column.heading, errorMessage: column.guide, ...prompt }];
}

function describeGuide(): WriteSheet {
  const lines = [
    '一人一行，一个表格可以填写多个站点的人员。',
    '列的顺序可以调整，列名请勿改动；不需要的列可以空着。',
    '请勿填写身份证号等公民身份号码：不读取、不保存。',
    '表中没有的人不会被删除；有人离站的，请填写离站时间。',
    '填好后先预览，确认无误再导入。',
  ];
  return {
    name: '填写说明',
    columns: [{ width: 24 }, { width: 120 }],
    rows: [
      ['填写说明', null],
      ...lines.map((line, index) => [String(index + 1), line]),
      ['列名', '怎样填写'],
      ...TEMPLATE_COLUMNS.map(({ heading, guide }) => [heading, guide]),
    ],
    cells: new Map([
      ['0,0', { value: '填写说明', type: 'string', style: { font: { bold: true, size: 16 } } }],
      [`${lines.length + 1},0`, { value: '列名', type: 'string', style: HEADING_STYLE }],
      [`${lines.length + 1},1`, { value: '怎样填写', type: 'string', style: HEADING_STYLE }],
    ]),
    pageSetup: { orientation: 'landscape', paperSize: 'a4', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

/** A list in a cell's rule can hold 255 characters: the names of stations stand on a sheet that is not shown. */
function describeLists(stations: readonly string[]): WriteSheet {
  return { name: LISTS, rows: stations.map((station) => [station]), columns: [{ width: 40 }], hidden: true };
}
