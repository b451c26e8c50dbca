import type { Language } from '../domain/text.ts';
import type { App } from '../services/app.ts';
import type { Reading } from '../services/trace-reading.ts';

export const FILE_TYPES = {
  csv: 'text/csv; charset=utf-8; header=present',
  ndjson: 'application/x-ndjson; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html; charset=utf-8',
} as const;
export type FileEnding = keyof typeof FILE_TYPES;

/** A file that was asked for. */
export interface MadeFile {
  readonly ending: FileEnding;
  /** What it is and of what, for its name: `['stations', '320506', '2026-11-21']`. */
  readonly name: readonly string[];
  /** The same for those who can read Chinese names; absent: the same. */
  readonly chineseName?: readonly string[] | undefined;
  /** In pieces: nothing is read before the first is taken. */
  readonly content: string | Uint8Array | AsyncIterable<string>;
}

/** What a file is made from. */
export interface FileRequest {
  readonly app: App;
  /** The parts of the path that name something, as the route says. */
  readonly path: readonly string[];
  readonly given: URLSearchParams;
  /** The request, and the program that sent it, for the log of who read whose data. */
  readonly origin: NonNullable<Reading['origin']>;
  /** The language of the browser. */
  readonly spoken: Language;
}

/** Makes one kind of file; throws a DomainError for what is wrong. */
export type MakeFile = (request: FileRequest) => Promise<MadeFile>;

/** Pages to read are shown, everything else is saved under a name that every system can write. */
export function dispositionOf({ ending, name, chineseName = name }: MadeFile): string {
  const plain = `${name
    .map(asPlain)
    .filter((part) => part !== '')
    .join('-')}.${ending}`;
  const full = encodeURIComponent(`${chineseName.map(asFileName).join('-')}.${ending}`).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${ending === 'html' ? 'inline' : 'attachment'}; filename="${plain}"; filename*=UTF-8''${full}`;
}

function asPlain(part: string): string {
  return part.replaceAll(/[^\w.-]+/g, '');
}

function asFileName(part: string): string {
  return part.toWellFormed().replaceAll(/[\p{Cc}\p{Cf}\\/:*?"<>|\s]+/gu, '_');
}
