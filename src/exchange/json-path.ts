import { shorten } from './quote-value.ts';

/** The members and indexes that lead to a value of a document. */
export type JsonPath = readonly (string | number)[];

const PLAIN_NAME = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;

/** A path as people write it: `$.stations[0].code`; a member with an odd name stands in brackets: `$["a b"]`. */
export function printPath(path: JsonPath): string {
  return `$${path.map(printStep).join('')}`;
}

function printStep(step: string | number): string {
  if (typeof step === 'number') return `[${step}]`;
  return PLAIN_NAME.test(step) && step.length <= 80 ? `.${step}` : `[${shorten(step)}]`;
}
