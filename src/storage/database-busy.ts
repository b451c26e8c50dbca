import type { Text } from '../domain/text.ts';

/** Another process has been writing for so long that a transaction could not begin. Nothing was done. */
export class DatabaseBusy extends Error {
  readonly text: Text;

  constructor(text: Text, options: ErrorOptions) {
    super(text.en, options);
    this.name = 'DatabaseBusy';
    this.text = text;
  }
}
