import { everyElement, parseXml, wordsOf, type XmlElement } from './parse-xml.ts';
import { unzip } from './unzip.ts';

/** The paragraphs and cells of a .docx, in their order. */
export function textOfDocx(bytes: Uint8Array): readonly string[] {
  const xml = unzip(bytes).get('word/document.xml') ?? '';
  const document = parseXml(xml.replace(/^<\?xml.*?\?>/, ''));
  return listWords(document, 'w:tc', 'w:p');
}

/** The same of a page of HTML, which must be well-formed XML as well. */
export function textOfHtml(html: string): readonly string[] {
  const document = parseXml(html.replace('<!DOCTYPE html>', ''));
  const body = everyElement(document).find(({ name }) => name === 'body');
  if (body === undefined) throw new Error('no body');
  return listWords(body, 'td', 'th', 'h1', 'h2', 'h3', 'p');
}

/** The words of the outermost elements of these names; lines of a cell are one text. */
function listWords(element: XmlElement, ...names: readonly string[]): readonly string[] {
  if (names.includes(element.name)) return [wordsOf(element).replaceAll('\n', '')].filter((words) => words !== '');
  return element.children.flatMap((child) => (typeof child === 'string' ? [] : listWords(child, ...names)));
}
