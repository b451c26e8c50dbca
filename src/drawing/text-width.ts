const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'grapheme' });
/** From Hangul Jamo on, most writing is as wide as it is high; Arabic and Hebrew before it are not. */
const FIRST_WIDE = 0x1100;
const NARROW = 0.58;
const CAPITAL = 0.72;
const ELLIPSIS = '…';

/** The characters of a text as a reader counts them: a family emoji is one. */
function splitCharacters(words: string): readonly string[] {
  return Array.from(SEGMENTER.segment(words), ({ segment }) => segment);
}

/**
 * About how wide a line is, as a multiple of the font's size, rather too much than too little: no font is asked.
 * 木渎 is 2, `ab` about 1.2.
 */
export function measureText(words: string): number {
  let width = 0;
  for (const character of splitCharacters(words)) width += widthOf(character);
  return width;
}

/** As much of a text as fits, with an ellipsis where it was cut. */
export function cutText(words: string, width: number): string {
  if (measureText(words) <= width) return words;
  let [kept, used] = ['', 1];
  for (const character of splitCharacters(words)) {
    used += widthOf(character);
    if (used > width) break;
    kept += character;
  }
  return `${kept.trimEnd()}${ELLIPSIS}`;
}

/** A text on so many lines at most, broken at spaces where there are some, cut where it is longer still. */
export function wrapText(words: string, width: number, mostLines: number): readonly string[] {
  const lines: string[] = [];
  let rest = words.trim();
  while (lines.length < mostLines - 1 && measureText(rest) > width) {
    const end = findBreak(rest, width);
    lines.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  return [...lines, cutText(rest, width)];
}

/** After the last space that fits if it is not too near the beginning, else wherever the line is full. */
function findBreak(words: string, width: number): number {
  let [end, used, lastSpace] = [0, 0, 0];
  for (const character of splitCharacters(words)) {
    used += widthOf(character);
    if (used > width && end > 0) break;
    end += character.length;
    if (/[\s，。；、：]/u.test(character)) lastSpace = end;
  }
  return lastSpace > end / 3 ? lastSpace : end;
}

function widthOf(character: string): number {
  if ((character.codePointAt(0) ?? 0) >= FIRST_WIDE && !/^[\u2000-\u201f\u2022-\u206f]/u.test(character)) return 1;
  return /\p{Lu}|[%@mwMW—]/u.test(character) ? CAPITAL : NARROW;
}
