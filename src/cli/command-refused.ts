import type { Fault } from '../domain/fault.ts';
import type { Text } from '../domain/text.ts';

/** Wrong use or wrong input: the command did nothing, and says why, one line a fault. Exit code 2. */
export class CommandRefused extends Error {
  readonly lines: readonly Text[];

  constructor(lines: readonly Text[]) {
    super(lines[0]?.en);
    this.name = 'CommandRefused';
    this.lines = lines;
  }
}

/** Wrong use, or one thing wrong with the input. */
export function refuse(chinese: string, english: string): CommandRefused {
  return new CommandRefused([{ 'zh-CN': chinese, en: english }]);
}

/** A document that was refused: a line for each fault, with the file and the path of the value. */
export function refuseDocument(file: string, faults: readonly Fault[]): CommandRefused {
  const lines = faults.map(({ path, text }) => ({
    'zh-CN': `${file}: ${path}: ${text['zh-CN']}`,
    en: `${file}: ${path}: ${text.en}`,
  }));
  return new CommandRefused(lines);
}
