import type { Command } from 'commander';
import type { Language, Text } from '../domain/text.ts';

/** What every command is given. */
export interface Frame {
  /** The language asked for on the command line. */
  readonly language: Language;
  /** A text in that language. */
  readonly say: (text: Text) => string;
}

/** Adds one command to the program. Its action throws a {@link CommandRefused} for wrong use and wrong input. */
export type AddCommand = (program: Command, frame: Frame) => void;
