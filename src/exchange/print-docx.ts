import {
  AlignmentType,
  convertMillimetersToTwip as asTwips,
  Document,
  Footer,
  HeadingLevel,
  type IParagraphOptions,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { keepLegal } from '../domain/xml-text.ts';
import type { Block, DocumentColumn, PrintableDocument } from './document.ts';

type Font = 'title' | 'heading' | 'subheading' | 'body';
/** Chinese in the fonts of official documents, everything else in Times New Roman. */
const FONTS: Readonly<Record<Font, string>> = { title: '宋体', heading: '黑体', subheading: '楷体', body: '仿宋' };
/** In half points. */
const SIZES = { title: 40, body: 28, table: 21, note: 21 } as const;

/** A4 within these margins. */
const MARGINS = { top: 30, right: 26, bottom: 28, left: 28 } as const;
const WIDTH = asTwips(210 - MARGINS.left - MARGINS.right);
/** Two characters of the body. */
const INDENT = SIZES.body * 20;
const LINE = 480;

/** A document for Word processors (.docx). */
export async function printDocx({ title, head, blocks }: PrintableDocument): Promise<Uint8Array> {
  const margin = Object.fromEntries(Object.entries(MARGINS).map(([side, width]) => [side, asTwips(width)]));
  const document = new Document({
    title: keepLegal(title),
    creator: 'Zhibu',
    styles: { default: { document: { run: { size: SIZES.body, font: fontOf('body') } } } },
    sections: [
      {
        properties: { page: { size: { width: asTwips(210), height: asTwips(297) }, margin } },
        footers: { default: new Footer({ children: [pageNumber()] }) },
        children: [...head.flatMap(printBlock), printTitle(title), ...blocks.flatMap(printBlock)],
      },
    ],
  });
  return Packer.toBuffer(document);
}

function printTitle(title: string): Paragraph {
  return new Paragraph({
    heading: HeadingLevel.TITLE,
    alignment: AlignmentType.CENTER,
    spacing: { before: 400, after: 400 },
    children: [run(title, 'title', { size: SIZES.title, bold: true })],
  });
}

function printBlock(block: Block): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'HEADING':
      return [
        paragraph([run(block.text, 'heading')], {
          heading: HeadingLevel.HEADING_1,
          keepNext: true,
          spacing: { line: LINE, before: 160, after: 60 },
        }),
      ];
    case 'SUBHEADING':
      return [
        paragraph([run(block.text, 'subheading', { bold: true })], { heading: HeadingLevel.HEADING_2, keepNext: true }),
      ];
    case 'PARAGRAPH': {
      const lead = block.lead === undefined ? [] : [run(block.lead, 'body', { bold: true })];
      return [paragraph([...lead, run(block.text, 'body')], { alignment: AlignmentType.BOTH })];
    }
    case 'ADDRESS':
      return [paragraph([run(block.text, 'body')], { indent: {} })];
    case 'ASIDE':
      return [paragraph([run(block.text, 'body')], { indent: {}, alignment: AlignmentType.RIGHT })];
    case 'NOTE':
      return [
        paragraph([run(block.text, 'body', { size: SIZES.note })], { indent: {}, spacing: { line: 320, before: 60 } }),
      ];
    case 'TABLE':
      return [printTable(block.columns, block.rows), new Paragraph({ spacing: { line: 120 } })];
    case 'SIGNATURE':
      return block.lines.map((line, index) =>
        paragraph([run(line, 'body')], {
          indent: { left: Math.round(WIDTH * 0.45) },
          keepLines: true,
          keepNext: index < block.lines.length - 1,
          ...(index === 0 ? { spacing: { line: LINE, before: 700 } } : {}),
        }),
      );
  }
}

function printTable(columns: readonly DocumentColumn[], rows: readonly (readonly string[])[]): Table {
  const widths = columns.map(({ share }) => Math.round((WIDTH * share) / 100));
  const headings = columns.map(({ heading = '' }) => heading);
  const hasHeading = columns.some(({ heading }) => heading !== undefined);
  const cells = (row: readonly string[], kindOf: (index: number) => DocumentColumn['kind']) =>
    row.map((text, index) => printCell(text, widths[index] ?? 0, kindOf(index)));
  const head = hasHeading
    ? [new TableRow({ tableHeader: true, cantSplit: true, children: cells(headings, () => 'LABEL') })]
    : [];
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: [
      ...head,
      ...rows.map((row) => new TableRow({ cantSplit: true, children: cells(row, (index) => columns[index]?.kind) })),
    ],
  });
}

function printCell(text: string, width: number, kind: DocumentColumn['kind']): TableCell {
  const isLabel = kind === 'LABEL';
  const alignment = isLabel ? AlignmentType.CENTER : kind === 'NUMBER' ? AlignmentType.RIGHT : AlignmentType.LEFT;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    ...(isLabel ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'EEEEEE' } } : {}),
    children: text
      .split('\n')
      .map(
        (line) =>
          new Paragraph({ alignment, children: [run(line, isLabel ? 'heading' : 'body', { size: SIZES.table })] }),
      ),
  });
}

function paragraph(children: readonly TextRun[], options: IParagraphOptions): Paragraph {
  return new Paragraph({ spacing: { line: LINE }, indent: { firstLine: INDENT }, ...options, children: [...children] });
}

function pageNumber(): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ size: SIZES.note, children: ['— ', PageNumber.CURRENT, ' —'] })],
  });
}

function run(text: string, font: Font, options: { readonly size?: number; readonly bold?: boolean } = {}): TextRun {
  return new TextRun({ size: SIZES.body, color: '000000', ...options, font: fontOf(font), text: keepLegal(text) });
}

function fontOf(font: Font) {
  return { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: FONTS[font], hint: 'eastAsia' } as const;
}
