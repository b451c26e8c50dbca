import { readFile } from 'node:fs/promises';
import type { Text } from '../domain/text.ts';
import { type CommandRefused, refuse } from './command-refused.ts';

/**
 * The text of a file. It must be UTF-8: read as anything else, names would come out garbled and be stored so. Where there
 * is none, `whereFrom` says how to come by one.
 */
export async function readTextFile(file: string, whereFrom?: Text): Promise<string> {
  const bytes = await readBytes(file, whereFrom);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw refuseFile(file, error instanceof TypeError ? NOT_UTF8 : TOO_LARGE);
  }
}

/** The bytes of a file. */
export async function readBytes(file: string, whereFrom?: Text): Promise<Uint8Array> {
  return readFile(file).catch((error: NodeJS.ErrnoException) => {
    const isMissing = error.code === 'ENOENT' || error.code === 'ENOTDIR';
    if (isMissing && whereFrom !== undefined) throw refuseFile(file, whereFrom);
    throw refuseFile(
      file,
      READ_FAULTS[error.code ?? ''] ?? { 'zh-CN': `无法读取（${error.code}）`, en: `cannot be read (${error.code})` },
    );
  });
}

const TOO_LARGE: Text = { 'zh-CN': '文件过大，最多约 500 MB', en: 'too large; some 500 MB are the most' };
const NOT_UTF8: Text = {
  'zh-CN': '不是 UTF-8 编码的文本；请另存为 UTF-8',
  en: 'not a text in UTF-8; save it as UTF-8',
};
const READ_FAULTS: Readonly<Record<string, Text>> = {
  ENOENT: { 'zh-CN': '文件不存在', en: 'there is no such file' },
  ENOTDIR: { 'zh-CN': '文件不存在', en: 'there is no such file' },
  EISDIR: { 'zh-CN': '这是一个目录；应为文件', en: 'a directory; must be a file' },
  EACCES: { 'zh-CN': '没有读取权限', en: 'no permission to read it' },
  ERR_FS_FILE_TOO_LARGE: TOO_LARGE,
};

function refuseFile(file: string, text: Text): CommandRefused {
  return refuse(`${file}: ${text['zh-CN']}`, `${file}: ${text.en}`);
}
