import { HEADER, type HostileFile, PERSON } from './hostile-packages.ts';
import { rawWorkbook, textCell, textRow } from './raw-workbook.ts';

const NOTED = textRow(1, ['姓名', '备注']);

/** Workbooks and text files that are sound outside, with something wrong in their cells. */
export const HOSTILE_SHEETS: readonly HostileFile[] = [
  {
    title: 'a cell at the far corner',
    bytes: () => rawWorkbook({ rows: `${HEADER}${PERSON}<row r="1048576">${textCell('XFD1048576', 'x')}</row>` }),
    refused: 'TOO_MANY_ROWS',
  },
  {
    title: 'a far cell that says it is in a near row',
    bytes: () =>
      rawWorkbook({ rows: `${HEADER}<row r="2">${textCell('A1048576', 'x')}${textCell('B2', '党员')}</row>` }),
    names: [],
    faults: ['花名册!A2 NAME_MISSING'],
  },
  {
    title: 'a cell at the far right',
    bytes: () => rawWorkbook({ rows: `${HEADER}<row r="2">${textCell('XFD2', 'x')}</row>` }),
    refused: 'TOO_MANY_CELLS',
  },
  {
    title: 'far rows with nothing in them',
    bytes: () => rawWorkbook({ rows: `${HEADER}${PERSON}<row r="1048576"><c r="XFD1048576"/></row>` }),
    names: ['测试甲'],
  },
  {
    title: 'a place that is none',
    bytes: () => rawWorkbook({ rows: `${HEADER}<row r="2">${textCell('B2', '党员')}${textCell('A', 'x')}</row>` }),
    names: [],
    faults: ['花名册!A2 NAME_MISSING'],
  },
  {
    title: 'a million rows',
    bytes: () => rawWorkbook({ rows: HEADER + '<row><c><v>1</v></c></row>'.repeat(1_000_000) }),
    refused: 'TOO_MANY_ROWS',
  },
  {
    title: 'a million lines',
    bytes: () => Buffer.from(`姓名,政治面貌\n${'1\n'.repeat(1_000_000)}`),
    refused: 'TOO_MANY_ROWS',
  },
  { title: 'a million cells in a line', bytes: () => Buffer.from(','.repeat(1_000_000)), refused: 'TOO_MANY_CELLS' },
  {
    title: 'elements nested fifty thousand deep',
    bytes: () => rawWorkbook({ rows: HEADER + PERSON, sharedStrings: '<a>'.repeat(50_000) + '</a>'.repeat(50_000) }),
    names: ['测试甲'],
  },
  {
    title: 'elements that are not closed',
    bytes: () => rawWorkbook({ rows: HEADER + PERSON, sharedStrings: '<a>'.repeat(50_000) }),
    refused: 'DAMAGED',
  },
  {
    title: 'entities that grow',
    bytes: () =>
      rawWorkbook({
        rows: `${HEADER}<row r="2">${textCell('A2', '测试甲')}<c r="B2" t="s"><v>0</v></c></row>`,
        sharedStrings: `<!DOCTYPE z [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>`,
      }),
    names: ['测试甲'],
    faults: ['花名册!B2 STAGE_NOT_UNDERSTOOD'],
  },
  {
    title: 'an entity that names a file',
    bytes: () =>
      rawWorkbook({
        sheet: `<!DOCTYPE z [<!ENTITY f SYSTEM "file:///etc/hostname">]><worksheet><sheetData>${HEADER}${textRow(2, ['测试甲', '&f;'])}</sheetData></worksheet>`,
      }),
    names: ['测试甲'],
    faults: ['花名册!B2 STAGE_NOT_UNDERSTOOD &f;'],
  },
  {
    title: 'a text of six million characters',
    bytes: () =>
      rawWorkbook({
        rows: `${NOTED}<row r="2">${textCell('A2', '测试甲')}<c r="B2" t="s"><v>0</v></c></row>`,
        sharedStrings: `<sst><si><t>${'1'.repeat(6_000_000)}</t></si></sst>`,
      }),
    refused: 'DAMAGED',
  },
  {
    title: 'a text longer than any note',
    bytes: () => rawWorkbook({ rows: NOTED + textRow(2, ['测试甲', '长'.repeat(30_000)]) }),
    names: ['测试甲'],
    faults: [`花名册!B2 TEXT_TOO_LONG ${'长'.repeat(60)}…`],
  },
  {
    title: 'formulas that refer to other workbooks, with and without their last result',
    bytes: () =>
      rawWorkbook({
        rows: `${HEADER}<row r="2">${textCell('A2', '测试甲')}<c r="B2" t="str"><f>[1]表!A1</f><v>党员</v></c></row><row r="3">${textCell('A3', '测试乙')}<c r="B3"><f>[1]表!A2</f></c></row>`,
        more: [{ name: 'xl/externalLinks/externalLink1.xml', data: '<externalLink/>' }],
      }),
    names: ['测试甲', '测试乙'],
    faults: ['花名册!B3 FORMULA_WITHOUT_VALUE =[1]表!A2'],
  },
  {
    title: 'text that a spreadsheet program would run',
    bytes: () =>
      Buffer.from(
        '姓名,政治面貌,备注\n测试甲,=1+1,"=HYPERLINK(""http://example.invalid"",""点此"")"\n@SUM(A1),党员,+cmd\n',
      ),
    names: ['测试甲'],
    faults: ['CSV!B2 STAGE_NOT_UNDERSTOOD =1+1', 'CSV!A3 NAME_NOT_UNDERSTOOD @SUM(A1)'],
  },
  {
    title: 'words that objects know',
    bytes: () => Buffer.from('姓名,政治面貌,职业资格\n__proto__,constructor,toString\n测试甲,__proto__,无\n'),
    names: ['测试甲'],
    faults: ['CSV!A2 NAME_NOT_UNDERSTOOD __proto__', 'CSV!B3 STAGE_NOT_UNDERSTOOD __proto__'],
  },
  {
    title: 'a hundred thousand merged cells, one over everything',
    bytes: () =>
      rawWorkbook({
        rows: HEADER + PERSON,
        after: `<mergeCells><mergeCell ref="C1:XFD1048576"/>${'<mergeCell ref="B3:B1048576"/>'.repeat(100_000)}</mergeCells>`,
      }),
    names: ['测试甲'],
  },
  {
    title: 'text in another encoding',
    bytes: () => Buffer.from('Nom;Prénom\nTest;Été\n', 'latin1'),
    refused: 'UNKNOWN_ENCODING',
  },
  {
    title: 'UTF-16 without a mark',
    bytes: () => Buffer.from('姓名,政治面貌\n', 'utf16le'),
    refused: 'UNKNOWN_ENCODING',
  },
  {
    title: 'UTF-16 with a mark',
    bytes: () => Buffer.from('\ufeff姓名\t政治面貌\n测试甲\t党员\n', 'utf16le'),
    names: ['测试甲'],
  },
  {
    title: 'broken UTF-8',
    bytes: () => Buffer.from([0xef, 0xbb, 0xbf, 0xe5, 0xa7, 0x2c, 0xff]),
    refused: 'UNKNOWN_ENCODING',
  },
  {
    title: 'a quote that never ends',
    bytes: () => Buffer.from(`姓名,政治面貌\n测试甲,"党员\n${'测试乙,党员\n'.repeat(20_000)}`),
    refused: 'TOO_MANY_CELLS',
  },
  { title: 'a table without names', bytes: () => Buffer.from('站点,人数\n甲镇社工站,3\n'), refused: 'NO_HEADER_FOUND' },
];
