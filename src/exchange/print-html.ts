import { escapeMarkup } from '../domain/xml-text.ts';
import type { Block, DocumentColumn, PrintableDocument } from './document.ts';

const STYLE = `
@page { size: A4; margin: 30mm 26mm 28mm 28mm; @bottom-center { content: "— " counter(page) " —"; font: 10.5pt serif; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 156mm; color: #000; background: #fff; font: 14pt/1.7 FangSong, 仿宋, STFangsong, "Noto Serif CJK SC", "Songti SC", serif; overflow-wrap: anywhere; }
h1 { margin: 10mm 0 8mm; font: bold 20pt/1.4 "方正小标宋简体", SimSun, 宋体, "Noto Serif CJK SC", serif; text-align: center; text-wrap: balance; }
h2 { margin: 5mm 0 2mm; font: 14pt/1.7 SimHei, 黑体, "Noto Sans CJK SC", sans-serif; text-indent: 2em; break-after: avoid; }
h3 { margin: 2mm 0 0; font: bold 14pt/1.7 KaiTi, 楷体, STKaiti, "Noto Serif CJK SC", serif; text-indent: 2em; break-after: avoid; }
p { margin: 0; text-align: justify; text-indent: 2em; orphans: 2; widows: 2; }
p.address, p.aside, p.note { text-indent: 0; }
p.aside { text-align: right; }
p.note { margin-top: 1mm; font-size: 10.5pt; line-height: 1.5; color: #333; }
table { width: 100%; margin: 2mm 0 3mm; border-collapse: collapse; table-layout: fixed; font-size: 10.5pt; line-height: 1.4; }
th, td { padding: 1mm 1.5mm; border: 0.3mm solid #000; text-align: left; vertical-align: middle; white-space: pre-line; }
th { font-family: SimHei, 黑体, "Noto Sans CJK SC", sans-serif; font-weight: normal; text-align: center; background: #eee; }
td.number { text-align: right; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
.signature { margin: 12mm 0 6mm; break-inside: avoid; }
.signature p { padding-left: 45%; text-indent: 0; text-align: left; }
@media screen { body { padding: 20mm 5mm; } }
@media print { th { print-color-adjust: exact; } }
`;

/** A document as one page of HTML that loads nothing, to be read on a screen and printed on A4. */
export function printHtml({ language, title, head, blocks }: PrintableDocument): string {
  const body = [...head.map(printBlock), `<h1>${escapeMarkup(title)}</h1>`, ...blocks.map(printBlock)];
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8"/>
<meta name="viewport" content="width=device-width"/>
<title>${escapeMarkup(title)}</title>
<style>${STYLE}</style>
</head>
<body>
${body.join('\n')}
</body>
</html>
`;
}

function printBlock(block: Block): string {
  switch (block.kind) {
    case 'HEADING':
      return `<h2>${escapeMarkup(block.text)}</h2>`;
    case 'SUBHEADING':
      return `<h3>${escapeMarkup(block.text)}</h3>`;
    case 'PARAGRAPH':
      return `<p>${block.lead === undefined ? '' : `<b>${escapeMarkup(block.lead)}</b>`}${escapeMarkup(block.text)}</p>`;
    case 'ADDRESS':
    case 'ASIDE':
    case 'NOTE':
      return `<p class="${block.kind.toLowerCase()}">${escapeMarkup(block.text)}</p>`;
    case 'TABLE':
      return printTable(block.columns, block.rows);
    case 'SIGNATURE':
      return `<div class="signature">${block.lines.map((line) => `<p>${escapeMarkup(line)}</p>`).join('')}</div>`;
  }
}

function printTable(columns: readonly DocumentColumn[], rows: readonly (readonly string[])[]): string {
  const widths = columns.map(({ share }) => `<col style="width:${share}%"/>`).join('');
  const headings = columns.map(({ heading = '' }) => `<th>${escapeMarkup(heading)}</th>`).join('');
  const head = columns.every(({ heading }) => heading === undefined) ? '' : `<thead><tr>${headings}</tr></thead>\n`;
  const body = rows.map((row) => `<tr>${row.map((cell, index) => printCell(cell, columns[index])).join('')}</tr>`);
  return `<table>\n<colgroup>${widths}</colgroup>\n${head}<tbody>\n${body.join('\n')}\n</tbody></table>`;
}

function printCell(cell: string, column: DocumentColumn | undefined): string {
  if (column?.kind === 'LABEL') return `<th>${escapeMarkup(cell)}</th>`;
  return `<td${column?.kind === 'NUMBER' ? ' class="number"' : ''}>${escapeMarkup(cell)}</td>`;
}
