import { COLUMNS } from './columns.ts';
import type { Tables } from './tables.ts';

type AnyRow = Readonly<Record<string, unknown>>;

/** Whether two rows of a table differ in nothing but the instant they were recorded. */
export function saysTheSame(table: keyof Tables, one: object, other: object): boolean {
  return COLUMNS[table].every(
    (column) => column === 'recorded_at' || (one as AnyRow)[column] === (other as AnyRow)[column],
  );
}
