import type { Text } from './text.ts';

/** One value of a document that cannot be accepted: where it stands, what is wrong with it, and what is allowed. */
export interface Fault {
  /** JSON path of the value: `$.stations[0].code`; `$` is the document itself. */
  readonly path: string;
  readonly text: Text;
}
