import { ERASED_NAME, type Subject } from '../../access/audit.ts';
import type { AuditChangeTable } from '../../storage/audit/audit-tables.ts';

/** One value of a row that was changed; null: there was, or is, none. */
export interface LoggedField {
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** One row that an entry changed, as it is told. */
export interface LoggedChange {
  readonly number: number;
  readonly subject: Subject;
  readonly code: string;
  /** What kind of row: that of the thing itself, or one of its lists. */
  readonly fact: string;
  readonly fields: readonly LoggedField[];
}

type AnyRow = Readonly<Record<string, unknown>>;

/** Columns that say nothing of the thing: when a row was written, and what nobody is to see. */
const UNTOLD = ['recorded_at', 'hash', 'revision'];

/** The values a row of the log says were changed; the names of people that are no longer kept are told as erased. */
export function toLoggedChange(row: AuditChangeTable, names: ReadonlyMap<string, string>): LoggedChange {
  const [before, after] = [parseRow(row.before), parseRow(row.after)];
  const columns = Object.keys({ ...before, ...after }).filter((column) => !UNTOLD.includes(column));
  const changed = columns.filter((column) => before?.[column] !== after?.[column]);
  const tell = (column: string, value: unknown): string | null => {
    if (value === null || value === undefined) return null;
    if (row.fact === 'worker' && column === 'name') return names.get(String(value)) ?? ERASED_NAME;
    return String(value);
  };
  const fields = changed.map((name) => ({
    name,
    before: tell(name, before?.[name]),
    after: tell(name, after?.[name]),
  }));
  const { number, subject, code, fact } = row;
  return { number, subject, code, fact, fields };
}

function parseRow(json: string | null): AnyRow | undefined {
  return json === null ? undefined : (JSON.parse(json) as AnyRow);
}
