import type { Text } from '../domain/text.ts';

/** So many characters a text may have that we keep or look for; SQLite compares with patterns of up to 50,000 bytes. */
export const LONGEST_TEXT = 10_000;

/** That a request has more of something than it may have. */
export function exceeds(most: number, chinese: string, english: string): Text {
  return {
    'zh-CN': `请求过大：最多 ${most} ${chinese}。请分几次请求。`,
    en: `The request is too large: at most ${most} ${english} are answered. Ask in several requests.`,
  };
}

/** That a text, in a variable or in the document, is longer than any text may be. */
export function exceedsText(): Text {
  return exceeds(LONGEST_TEXT, '个字符（每段文字）', 'characters of one text');
}
