import type { RosterField, RosterRow } from '../../src/domain/roster.ts';
import type { RosterQuestion } from '../../src/services/roster/roster-question.ts';
import { TODAY } from './api.ts';

type Said = { readonly [Field in Exclude<RosterField, 'name'>]?: NonNullable<RosterRow[Field]>['value'] };

/** A row of a roster; every value stands in a column named after its field. */
export function rosterRow(row: number, name: string, said: Said = {}): RosterRow {
  const cells = Object.entries(said).map(([field, value]) => [field, { value, column: field, precision: 'DAY' }]);
  return { sheet: '名册', row, name: { value: name, column: 'name' }, ...Object.fromEntries(cells) };
}

/** The roster of a station as of today. */
export function rosterOf(
  stationCode: string,
  rows: readonly RosterRow[],
  others: Partial<RosterQuestion> = {},
): RosterQuestion {
  return { stationCode, asOf: TODAY, rows, decisions: [], endsMissing: false, ...others };
}
