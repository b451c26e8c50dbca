import type { PrintableDocument } from '../exchange/document.ts';
import { printDocx } from '../exchange/print-docx.ts';
import { printHtml } from '../exchange/print-html.ts';

export const DOCUMENT_FORMATS = ['docx', 'html'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

/** A document in one of the forms it can be had in. */
export async function printDocument(document: PrintableDocument, format: DocumentFormat): Promise<string | Uint8Array> {
  return format === 'html' ? printHtml(document) : printDocx(document);
}
