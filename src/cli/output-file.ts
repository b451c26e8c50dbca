import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { Option } from 'commander';
import type { Text } from '../domain/text.ts';
import { refuse } from './command-refused.ts';
import type { Frame } from './frame.ts';
import { print } from './print.ts';

/** A file to be written, and the form that its ending asks for. */
export interface OutputFile<Ending extends string> {
  readonly file: string;
  readonly ending: Ending;
}

/** `--output FILE`: where to write to; its ending says in which form. */
export function outputOption(say: Frame['say'], endings: readonly string[]): Option {
  const listed = endings.map((ending) => `.${ending}`);
  return new Option(
    '--output <FILE>',
    say({
      'zh-CN': `写入的文件，以 ${listed.join(' 或 ')} 结尾；已有的文件会被覆盖`,
      en: `the file to write, ending in ${listed.join(' or ')}; one that is there is replaced`,
    }),
  )
    .argParser((file): OutputFile<string> => {
      const ending = endings.find((known) => `.${known}` === extname(file).toLowerCase());
      if (ending !== undefined) return { file, ending };
      throw refuse(
        `--output 的文件名 ${JSON.stringify(file)} 应以 ${listed.join(' 或 ')} 结尾`,
        `--output must end in ${listed.join(' or ')}, unlike ${JSON.stringify(file)}`,
      );
    })
    .makeOptionMandatory();
}

/** Writes a file and says so. */
export async function writeOutput(
  { file }: OutputFile<string>,
  content: string | Uint8Array,
  say: Frame['say'],
): Promise<void> {
  await writeFile(file, content).catch((error: NodeJS.ErrnoException) => {
    const reason = WRITE_FAULTS[error.code ?? ''] ?? { 'zh-CN': error.code ?? '', en: error.code ?? '' };
    throw refuse(`${file}: 无法写入：${reason['zh-CN']}`, `${file}: cannot be written: ${reason.en}`);
  });
  await print([say({ 'zh-CN': `已写入 ${file}\n`, en: `Wrote ${file}\n` })]);
}

const WRITE_FAULTS: Readonly<Record<string, Text>> = {
  ENOENT: { 'zh-CN': '目录不存在', en: 'there is no such directory' },
  ENOTDIR: { 'zh-CN': '目录不存在', en: 'there is no such directory' },
  EISDIR: { 'zh-CN': '这是一个目录；应为文件', en: 'a directory; must be a file' },
  EACCES: { 'zh-CN': '没有写入权限', en: 'no permission to write there' },
  EROFS: { 'zh-CN': '没有写入权限', en: 'no permission to write there' },
  ENOSPC: { 'zh-CN': '磁盘已满', en: 'the disk is full' },
};
