import { escapeMarkup } from '../domain/xml-text.ts';

/** What an element holds and how it looks; `undefined` and `false`: it does not. */
type Attributes = Readonly<Record<string, string | number | undefined | false>>;

/** What would turn the writing around it. */
const TURNING = /[\u{202a}-\u{202e}\u{2066}-\u{2069}]/gu;

/** Words as they may stand anywhere in a picture: escaped, with U+FFFD for what would turn the writing around. */
export function escapeWords(text: string): string {
  return escapeMarkup(text.replace(TURNING, '\u{fffd}'));
}

/** A number with one decimal at most, so that the last bits of a sine never show: 0.04 is `0`, -12.36 is `-12.4`. */
export function round(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  return `${rounded === 0 ? 0 : rounded}`;
}

/** An element; its children are SVG already. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const said = Object.entries(attributes).flatMap(([attribute, value]) => {
    if (value === undefined || value === false) return [];
    return ` ${attribute}="${typeof value === 'number' ? round(value) : escapeWords(value)}"`;
  });
  const start = `<${name}${said.join('')}`;
  return children.length === 0 ? `${start}/>` : `${start}>${children.join('')}</${name}>`;
}

/** Words at a place. */
export function text(words: string, x: number, y: number, attributes: Attributes = {}): string {
  return element('text', { x, y, ...attributes }, escapeWords(words));
}

/** What a reader is told of the element it stands in: a browser shows it where the pointer rests. */
export function title(words: string): string {
  return element('title', {}, escapeWords(words));
}
