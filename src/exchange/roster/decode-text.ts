import { FileRefused } from './file-refused.ts';

const BYTE_ORDER_MARKS = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
] as const;

/** Signs of binary files. */
const NO_TEXT = /(?![\t\n\v\f\r])[\p{Cc}\p{Cn}\ufffd]/u;
/** Signs for private use: rare names in Unicode, but in GB18030 nearly always another encoding read as such. */
const PRIVATE = /\p{Co}/u;

/** A text file as text: what its byte order mark says, else UTF-8 if it is that, else GB18030 if it is that. */
export function decodeText(bytes: Uint8Array): string {
  const mark = BYTE_ORDER_MARKS.find((known) => known.bytes.every((byte, place) => bytes[place] === byte));
  for (const encoding of mark === undefined ? ['utf-8', 'gb18030'] : [mark.encoding]) {
    const text = tryToDecode(bytes, encoding);
    if (text === undefined || NO_TEXT.test(text)) continue;
    if (encoding !== 'gb18030' || !PRIVATE.test(text)) return text;
  }
  throw new FileRefused('UNKNOWN_ENCODING');
}

function tryToDecode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
