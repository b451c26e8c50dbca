import { sql } from 'kysely';
import { OWNERS } from '../../src/storage/audit/fact-tables.ts';
import { KEYS } from '../../src/storage/columns.ts';
import type { Database } from '../../src/storage/connect.ts';

/** The rows of every table of facts as JSON, by table and key; the names of people as the log has them. */
export type FactRows = Map<string, string>;

interface LoggedChange {
  readonly sequence: number;
  readonly number: number;
  readonly fact: string;
  readonly key: string;
  readonly before: string | null;
  readonly after: string | null;
}

type FactTable = keyof typeof OWNERS;

const FACTS = (Object.keys(OWNERS) as FactTable[]).filter((table) => OWNERS[table] !== null);

/** Every row of facts in the database; throws where two rows of a table have one key. */
export async function readFactRows(database: Database): Promise<FactRows> {
  const rows: FactRows = new Map();
  const names = await readNames(database);
  for (const table of FACTS) {
    for (const row of await select(database, `select * from ${table}`)) {
      if (table === 'worker') row.name = names.get(`${row.code} ${row.name}`) ?? row.name;
      const id = `${table} ${keyOf(table, row)}`;
      if (rows.has(id)) throw new Error(`two rows are ${id}`);
      rows.set(id, sorted(row));
    }
  }
  return rows;
}

async function readNames(database: Database): Promise<ReadonlyMap<string, unknown>> {
  const persons = await select(database, 'select * from audit_person');
  return new Map(persons.map((row) => [`${row.worker_code} ${row.name}`, row.commitment]));
}

/** The changes of the log after an entry, in order. */
export async function changesAfter(database: Database, sequence: number): Promise<readonly LoggedChange[]> {
  const text = `select * from audit_change where sequence > ${sequence} order by sequence, number`;
  return (await select(database, text)) as unknown as LoggedChange[];
}

/** Does the changes; answers what does not follow from what was before. */
export function replay(rows: FactRows, changes: readonly LoggedChange[]): string[] {
  const wrong: string[] = [];
  for (const change of changes) {
    const id = `${change.fact} ${change.key}`;
    if ((rows.get(id) ?? null) !== tidy(change.before)) wrong.push(`${change.sequence}.${change.number} ${id}`);
    const after = tidy(change.after);
    if (after === null) rows.delete(id);
    else rows.set(id, after);
  }
  return wrong;
}

/** The changes that change nothing but the instant a row was recorded. */
export function emptyChanges(changes: readonly LoggedChange[]): readonly LoggedChange[] {
  const said = (json: string | null) => json?.replace(/"recorded_at":"[^"]*"/, '');
  return changes.filter(({ before, after }) => said(before) === said(after));
}

/** Takes the changes back. */
export function undo(rows: FactRows, changes: readonly LoggedChange[]): void {
  for (const change of changes.toReversed()) {
    const before = tidy(change.before);
    const id = `${change.fact} ${change.key}`;
    if (before === null) rows.delete(id);
    else rows.set(id, before);
  }
}

type AnyRow = Record<string, unknown>;

async function select(database: Database, text: string): Promise<AnyRow[]> {
  return (await sql.raw<AnyRow>(text).execute(database.reader)).rows;
}

function keyOf(table: FactTable, row: AnyRow): string {
  return JSON.stringify(KEYS[table].map((column) => row[column]));
}

function tidy(json: string | null): string | null {
  return json === null ? null : sorted(JSON.parse(json));
}

function sorted(row: AnyRow): string {
  return JSON.stringify(Object.fromEntries(Object.entries(row).sort(([one], [other]) => (one < other ? -1 : 1))));
}
