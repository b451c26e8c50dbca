import type { RosterRow } from '../../src/domain/roster.ts';
import type { RosterDocument } from '../../src/exchange/roster/roster-row.ts';

/** What was read, short enough to be written into a test: values without their places, `~` behind a month. */
export function summariseRoster({ rows, faults, skippedSheets }: RosterDocument) {
  return {
    people: rows.map(summarisePerson),
    faults: faults.map(({ sheet, row, column, value, code }) => `${sheet}!${column}${row} ${code} ${value}`.trimEnd()),
    skippedSheets,
  };
}

function summarisePerson({ sheet, row, ...fields }: RosterRow) {
  const said = Object.entries(fields).flatMap(([field, read]) => (read === undefined ? [] : [[field, read] as const]));
  return {
    at: `${sheet}!${row}`,
    ...Object.fromEntries(
      said.map(([field, read]) => {
        return [field, 'precision' in read && read.precision === 'MONTH' ? `${read.value}~` : read.value];
      }),
    ),
  };
}
