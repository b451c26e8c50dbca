/** Signs without width or that turn the writing around: they come along when text is copied from web pages. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
const BLANKS = /[\s\p{Cc}\u3000]+/gu;
const FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ．／－＊]/g;
const BLANK_BETWEEN_HAN = /(?<=\p{Script=Han}) (?=\p{Script=Han})/gu;
/** Most cells: nothing to be done. */
const CLEAN = /^[\p{Script=Han}0-9A-Za-z./:()（）、，；：-]*$/u;
const FULL_WIDTH_OFFSET = 0xfee0;

/**
 * A text as its writer meant it: one line, single blanks, none between Chinese characters (张　三 is 张三), digits and
 * letters of usual width.
 */
export function cleanText(text: string): string {
  if (CLEAN.test(text)) return text;
  return text
    .toWellFormed()
    .replace(INVISIBLE, '')
    .replace(BLANKS, ' ')
    .replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - FULL_WIDTH_OFFSET))
    .replace(BLANK_BETWEEN_HAN, '')
    .trim();
}
