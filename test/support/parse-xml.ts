export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

const NAME = '[A-Za-z_:][-\\w.:]*';
const TAG = new RegExp(`<(/?)(${NAME})((?:\\s+${NAME}="[^"<]*")*)\\s*(/?)>`, 'y');
const TEXT = /[^<]+/y;
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u;
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", '#39': "'" };

/** Reads an XML document without prolog, comments or CDATA; throws where it is not well-formed. */
export function parseXml(text: string): XmlElement {
  if (FORBIDDEN.test(text)) throw new Error('a character XML cannot hold');
  const root = { name: '', attributes: {}, children: [] as (XmlElement | string)[] };
  const open = [root];
  for (let at = 0; at < text.length; ) {
    const holder = open.at(-1) ?? root;
    TEXT.lastIndex = TAG.lastIndex = at;
    const words = TEXT.exec(text)?.[0];
    if (words !== undefined) {
      if (open.length === 1 && words.trim() !== '') throw new Error('words outside the document');
      holder.children.push(decode(words));
      at += words.length;
      continue;
    }
    const [tag, closes, name = '', attributes = '', isEmpty] = TAG.exec(text) ?? [];
    if (tag === undefined) throw new Error(`no tag: ${text.slice(at, at + 60)}`);
    at += tag.length;
    if (closes) {
      if (open.length === 1 || open.pop()?.name !== name) throw new Error(`</${name}> closes nothing`);
      continue;
    }
    const element = { name, attributes: readAttributes(attributes), children: [] as (XmlElement | string)[] };
    holder.children.push(element);
    if (!isEmpty) open.push(element);
  }
  const elements = root.children.filter((child) => typeof child !== 'string');
  if (open.length > 1 || elements[0] === undefined || elements.length > 1) throw new Error('not one whole element');
  return elements[0];
}

/** An element and all below it. */
export function everyElement(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap((child) => (typeof child === 'string' ? [] : everyElement(child)))];
}

/** The elements of a class. */
export function ofClass(element: XmlElement, name: string): readonly XmlElement[] {
  return everyElement(element).filter(({ attributes }) => attributes.class?.split(' ').includes(name));
}

/** All words in an element. */
export function wordsOf({ children }: XmlElement): string {
  return children.map((child) => (typeof child === 'string' ? child : wordsOf(child))).join('');
}

function readAttributes(text: string): Record<string, string> {
  const read: Record<string, string> = {};
  for (const [, name = '', value = ''] of text.matchAll(new RegExp(`(${NAME})="([^"]*)"`, 'g'))) {
    if (name in read) throw new Error(`${name} twice`);
    read[name] = decode(value);
  }
  return read;
}

function decode(text: string): string {
  return text.replace(/&([^;]*;?)/g, (whole, name: string) => {
    const character = name.endsWith(';') ? ENTITIES[name.slice(0, -1)] : undefined;
    if (character === undefined) throw new Error(`${whole.slice(0, 20)} is no entity`);
    return character;
  });
}
