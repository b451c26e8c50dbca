import type { Text } from '../domain/text.ts';

/** No more of a value than this many code points is repeated to the reader. */
const LONGEST_ECHO = 60;
/** Characters that would move the cursor, break the line or turn the writing around. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A string as JSON on one line, cut where it is too long to read. */
export function shorten(text: string): string {
  // the slice keeps a value of many megabytes from being spread out
  const characters = [...text.slice(0, LONGEST_ECHO * 2 + 1)];
  const kept = characters.length > LONGEST_ECHO ? `${characters.slice(0, LONGEST_ECHO).join('')}…` : text;
  return escapeUnprintable(JSON.stringify(kept));
}

/** A text on one line that does nothing to the screen it is shown on. */
export function escapeUnprintable(text: string): string {
  return text.replace(UNPRINTABLE, escapeUnits);
}

/** A JSON value in a few words: what kind it is, and what it says where that is short. */
export function quoteValue(value: unknown): Text {
  if (typeof value === 'string') return { 'zh-CN': shorten(value), en: shorten(value) };
  if (typeof value === 'number') return { 'zh-CN': `数字 ${value}`, en: `the number ${value}` };
  if (typeof value === 'boolean') return { 'zh-CN': `${value}`, en: `${value}` };
  if (value === null) return { 'zh-CN': '空值 null', en: 'null' };
  return Array.isArray(value) ? { 'zh-CN': '一个列表', en: 'a list' } : { 'zh-CN': '一个对象', en: 'an object' };
}

function escapeUnits(character: string): string {
  const units = character.split('').map((unit) => unit.charCodeAt(0).toString(16).padStart(4, '0'));
  return units.map((unit) => `\\u${unit}`).join('');
}
