import { cleanText } from '../../domain/clean-text.ts';
import { maskCitizenNumbers } from './citizen-number.ts';
import { lettersOf } from './column-letters.ts';
import { FAULT_TEXTS } from './fault-texts.ts';
import type { GridCell } from './grid.ts';
import { printCell } from './print-cell.ts';
import type { RosterFault, RosterFaultCode } from './roster-row.ts';

const LONGEST_ECHO = 60;

/** Gathers the faults of one file; beyond a number it only counts them. */
export class FaultCollector {
  readonly faults: RosterFault[] = [];
  readonly #most: number;
  unlisted = 0;

  constructor(most: number) {
    this.#most = most;
  }

  /** Notes a cell; rows and columns count from 0. */
  add(code: RosterFaultCode, sheet: string, row: number, column: number, heading: string, cell: GridCell): void {
    if (this.faults.length >= this.#most) {
      this.unlisted += 1;
      return;
    }
    this.faults.push({
      sheet,
      row: row + 1,
      column: lettersOf(column),
      heading: echo(heading),
      value: echo(printCell(cell)),
      code,
      expected: FAULT_TEXTS[code],
    });
  }
}

/** A text as it may be repeated: short, and without citizen numbers. */
export function echo(text: string): string {
  const masked = maskCitizenNumbers(text);
  const characters = [...cleanText(masked.slice(0, LONGEST_ECHO * 4))];
  return characters.length > LONGEST_ECHO ? `${characters.slice(0, LONGEST_ECHO).join('')}…` : characters.join('');
}
