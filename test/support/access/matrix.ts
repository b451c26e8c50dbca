import { refusalsIn, type Told } from './ask-as.ts';
import type { Question } from './documents.ts';
import type { Expected } from './expectation.ts';
import { hiddenFrom, leaksIn } from './hidden-words.ts';
import type { PersonAsking } from './people-asking.ts';
import { TARGETS, type TargetName, withoutCodes } from './targets.ts';

/** One question of the matrix, for any target, and how many fields it is about. */
export interface Cells {
  readonly where: string;
  readonly fields: number;
  readonly target: TargetName;
  readonly expected: Expected;
  readonly ask: (target: TargetName) => Question;
}

/** Asks something as somebody. */
export type Ask = (question: Question) => Promise<Told>;

/** Asks as one person, counts what was looked at, and collects what is wrong. */
export class Matrix {
  readonly faults: string[] = [];
  cells = 0;
  leaks = 0;
  readonly #ask: Ask;
  readonly #hidden: readonly string[];
  readonly #nowhere = new Map<string, string>();

  constructor(person: PersonAsking, ask: Ask) {
    this.#ask = ask;
    this.#hidden = hiddenFrom(person);
  }

  /** Asks one question, of whom the matrix asks or another, looks at the whole answer and answers it. */
  async look({ where, fields, target, expected, ask }: Cells, other = this.#ask): Promise<Told> {
    const told = await other(ask(target));
    this.cells += fields;
    const place = `${target}: ${where}`;
    this.#lookForLeaks(place, told, target);
    const refusals = refusalsIn(told);
    const isRefused = refusals.some((each) => /^(FORBIDDEN|UNAUTHENTICATED) /.test(each));
    if (refusals.some((each) => /^(FAULT|INTERNAL_SERVER_ERROR) /.test(each)))
      this.faults.push(`${place} fails: ${refusals}`);
    if (expected === 'REFUSED' && !isRefused) this.faults.push(`${place} is not refused: ${JSON.stringify(told)}`);
    if (['ANSWERED', 'EMPTY'].includes(expected) && refusals.length > 0) {
      this.faults.push(`${place} is refused: ${refusals} ${JSON.stringify(told.errors?.[0])}`);
    }
    if ((expected === 'UNKNOWN' || expected === 'HEARD') && isRefused)
      this.faults.push(`${place} is refused: ${refusals}`);
    if (expected === 'UNKNOWN') {
      const [one, two] = [withoutCodes(told, TARGETS[target]), await this.#tellOfNowhere(ask)];
      if (one !== two) this.faults.push(`${place} is told apart from what exists nowhere: ${sayDifference(one, two)}`);
    }
    return told;
  }

  #lookForLeaks(place: string, told: Told, target: TargetName): void {
    const leaks = leaksIn(JSON.stringify(told), this.#hidden, Object.values(TARGETS[target]));
    this.leaks += leaks.length;
    this.faults.push(...leaks.map((leak) => `${place} tells ${leak}`));
  }

  async #tellOfNowhere(ask: Cells['ask']): Promise<string> {
    const question = ask('nowhere');
    const key = JSON.stringify(question);
    const known = this.#nowhere.get(key);
    if (known !== undefined) return known;
    const told = withoutCodes(await this.#ask(question), TARGETS.nowhere);
    this.#nowhere.set(key, told);
    return told;
  }
}

/** Where two texts begin to differ. */
function sayDifference(one: string, other: string): string {
  const begin = [...one].findIndex((_, index) => one[index] !== other[index]);
  const part = (text: string) => text.slice(Math.max(0, begin - 60), begin + 90);
  return `…${part(one)}… / …${part(other)}…`;
}
