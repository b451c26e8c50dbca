import { type ZipPart, zip } from './zip.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** What of a workbook differs from a plain one with a single sheet. */
export interface RawWorkbook {
  /** What stands inside `sheetData`. */
  readonly rows?: string;
  /** What stands after it: merged cells and the like. */
  readonly after?: string;
  /** The whole of the sheet. */
  readonly sheet?: string;
  readonly sharedStrings?: string;
  readonly since1904?: boolean;
  readonly more?: readonly ZipPart[];
}

/** A workbook written by hand, with whatever is wrong in it. */
export function rawWorkbook(workbook: RawWorkbook): Buffer {
  return zip([...rawParts(workbook), ...(workbook.more ?? [])]);
}

export function rawParts({ rows = '', after = '', sheet, sharedStrings, since1904 = false }: RawWorkbook): ZipPart[] {
  return [
    {
      name: '[Content_Types].xml',
      data: `<?xml version="1.0"?><Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
    },
    {
      name: '_rels/.rels',
      data: relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    },
    {
      name: 'xl/workbook.xml',
      data: `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr date1904="${since1904}"/><sheets><sheet name="花名册" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      data: relationships([
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId2', 'styles', 'styles.xml'],
        ...(sharedStrings === undefined ? [] : [['rId3', 'sharedStrings', 'sharedStrings.xml'] as const]),
      ]),
    },
    {
      name: 'xl/styles.xml',
      data: `<styleSheet xmlns="${MAIN}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    },
    ...(sharedStrings === undefined ? [] : [{ name: 'xl/sharedStrings.xml', data: sharedStrings }]),
    {
      name: 'xl/worksheets/sheet1.xml',
      data: sheet ?? `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${after}</worksheet>`,
    },
  ];
}

/** A row of cells that hold text. */
export function textRow(row: number, texts: readonly string[]): string {
  const cells = texts.map((text, column) => textCell(`${String.fromCharCode(65 + column)}${row}`, text));
  return `<row r="${row}">${cells.join('')}</row>`;
}

export function textCell(place: string, text: string): string {
  return `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
}

function relationships(list: readonly (readonly [string, string, string])[]): string {
  const lines = list.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${lines.join('')}</Relationships>`;
}
