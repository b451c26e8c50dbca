import { CommanderError } from 'commander';
import type { Language, Text } from '../domain/text.ts';
import { DatabaseBusy } from '../storage/database-busy.ts';
import { CommandRefused } from './command-refused.ts';
import { createProgram } from './create-program.ts';
import { findLanguage } from './find-language.ts';

/** Done; done, and something fails or differs; wrong use or wrong input, nothing done. */
const EXIT_CODES = { done: 0, differs: 1, refused: 2 } as const;

/** Runs one command and gives the exit code. A command that is done, but found something to mend, has set it to 1. */
export async function runCommandLine(argv: readonly string[]): Promise<number> {
  let language: Language = 'zh-CN';
  try {
    language = findLanguage(argv);
    await createProgram(language).parseAsync(argv, { from: 'user' });
    return Number(process.exitCode ?? EXIT_CODES.done);
  } catch (error) {
    // help and version end the program in this way
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT_CODES.done;
    process.stderr.write(
      linesOf(error)
        .map((line) => `${line[language]}\n`)
        .join(''),
    );
    return EXIT_CODES.refused;
  }
}

function linesOf(error: unknown): readonly Text[] {
  if (error instanceof CommandRefused) return error.lines;
  if (error instanceof DatabaseBusy) return [DatabaseBusy.text];
  // a fault of ours: 1 would say that a station fails, so that is not the exit code either
  const trace = error instanceof Error ? error.stack : String(error);
  return [{ 'zh-CN': `程序出错：${trace}`, en: `the program failed: ${trace}` }];
}
