import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block, PrintableDocument } from '../../src/exchange/document.ts';
import { printDocx } from '../../src/exchange/print-docx.ts';
import { printHtml } from '../../src/exchange/print-html.ts';
import { textOfDocx, textOfHtml } from '../support/document-text.ts';

const hostile = fc.oneof(
  fc.constantFrom(
    '<script>alert(1)</script>',
    '</p>&amp;"\'',
    '\u0000\u0007\u001b',
    '\ufffe',
    '\ud800',
    ']]>',
    '=1+1',
    '甲站',
  ),
  fc.string({ unit: 'binary', minLength: 1 }).map((text) => text.replaceAll(/[\r\n\t]/g, ' ')),
);
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constantFrom('HEADING', 'SUBHEADING', 'ADDRESS', 'ASIDE', 'NOTE'), text: hostile }),
  fc.record({ kind: fc.constant('PARAGRAPH'), lead: fc.option(hostile, { nil: undefined }), text: hostile }),
  fc.record({ kind: fc.constant('SIGNATURE'), lines: fc.array(hostile) }),
  fc.tuple(fc.array(hostile, { minLength: 2, maxLength: 2 }), fc.boolean()).map(
    ([row, hasHeading]): Block => ({
      kind: 'TABLE',
      columns: [
        { heading: hasHeading ? '甲' : undefined, share: 50, kind: 'LABEL' },
        { heading: hasHeading ? '乙' : undefined, share: 50 },
      ],
      rows: [row, ['一\n二', '']],
    }),
  ),
);
const anyDocument: fc.Arbitrary<PrintableDocument> = fc.record({
  language: fc.constant('zh-CN'),
  title: hostile,
  head: fc.array(block, { maxLength: 1 }),
  blocks: fc.array(block, { maxLength: 6 }),
});

test('a Word file and a page say the same, whatever the words are', async () => {
  await fc.assert(
    fc.asyncProperty(anyDocument, async (document) => {
      expect(textOfDocx(await printDocx(document))).toEqual(textOfHtml(printHtml(document)));
    }),
    { numRuns: Number(process.env.ZHIBU_RUNS ?? 40) },
  );
});

test('a page runs and loads nothing', () => {
  const html = printHtml({ language: 'zh-CN', title: '<img src=x>', head: [], blocks: [] });
  expect(html).toContain('<h1>&lt;img src=x&gt;</h1>');
  expect(html).not.toMatch(/<script|<img|<link|url\(|@import|https?:/);
});
