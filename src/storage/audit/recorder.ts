import type { Subject } from '../../access/audit.ts';
import { COLUMNS, KEYS } from '../columns.ts';
import type { Trx } from '../database.ts';
import { type AnyRow, insert } from '../row-statements.ts';
import type { Tables } from '../tables.ts';
import type { AuditChangeTable } from './audit-tables.ts';
import { ChangesDigest } from './changes-digest.ts';
import { OWNERS } from './fact-tables.ts';
import { commitmentsTo, type PersonName } from './person-names.ts';
import { TouchedThings } from './touched-things.ts';

/** So many changed rows wait before they are written: a whole register fits through. */
const MOST_WAITING = 2_048;

interface Waiting {
  readonly table: keyof Tables;
  readonly subject: Subject;
  readonly code: string;
  readonly key: string;
  readonly before: AnyRow | null;
  after: AnyRow | null;
}

const recorders = new WeakMap<Trx, Recorder>();

/** The recorder of the running transaction; undefined: nothing is recorded there, or not this table. */
export function recorderFor(trx: Trx, table: keyof Tables): Recorder | undefined {
  return OWNERS[table] === null ? undefined : recorders.get(trx);
}

/** Writes every changed row of one transaction to the log, many at a time. */
export class Recorder {
  readonly digest = new ChangesDigest();
  readonly touched = new TouchedThings();
  /** How many rows were written. */
  count = 0;
  readonly #trx: Trx;
  readonly #sequence: number;
  readonly #waiting = new Map<string, Waiting>();

  constructor(trx: Trx, sequence: number) {
    this.#trx = trx;
    this.#sequence = sequence;
    recorders.set(trx, this);
  }

  /** Takes a row as it was and as it is; null: there is none. */
  async record<Table extends keyof Tables>(table: Table, before: object | null, after: object | null): Promise<void> {
    const keys = [before, after].map((row) => row && keyText(table, row as AnyRow));
    if (before !== null && after !== null && keys[0] !== keys[1]) {
      this.#take(table, before as AnyRow, null);
      this.#take(table, null, after as AnyRow);
    } else this.#take(table, before as AnyRow | null, after as AnyRow | null);
    if (this.#waiting.size >= MOST_WAITING) await this.writeWaiting();
  }

  /** One row changed more than once changed once, from what it was to what it is. */
  #take(table: keyof Tables, before: AnyRow | null, after: AnyRow | null): void {
    const row = before ?? after;
    const owner = OWNERS[table];
    if (row === null || owner === null) return;
    const key = keyText(table, row);
    const id = `${table} ${key}`;
    const earlier = this.#waiting.get(id);
    if (earlier === undefined) {
      const { subject, column } = owner;
      this.#waiting.set(id, { table, subject, code: String(row[column]), key, before, after });
    } else if (earlier.before === null && after === null) this.#waiting.delete(id);
    else earlier.after = after;
  }

  /** Writes what waits. */
  async writeWaiting(): Promise<void> {
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    const textOf = await this.#conceal(waiting);
    const rows = waiting.map((each): AuditChangeTable => {
      this.touched.add(each);
      this.count++;
      const { table, subject, code, key } = each;
      const [before, after] = [textOf(table, each.before), textOf(table, each.after)];
      return { sequence: this.#sequence, number: this.count, subject, code, fact: table, key, before, after };
    });
    for (const row of rows) this.digest.addChange(row);
    await insert(this.#trx, 'audit_change', rows);
  }

  /** How rows are written: the names of people as commitments. */
  async #conceal(waiting: readonly Waiting[]) {
    const named: PersonName[] = [];
    for (const { table, before, after } of waiting) {
      if (table !== 'worker') continue;
      for (const row of [before, after]) if (row !== null) named.push(nameIn(row));
    }
    const commitment = named.length === 0 ? undefined : await commitmentsTo(this.#trx, named);
    return (table: keyof Tables, row: AnyRow | null) => {
      if (row === null) return null;
      const concealed = table === 'worker' ? { ...row, name: commitment?.(nameIn(row)) } : row;
      return JSON.stringify(concealed, COLUMNS[table] as readonly string[] as string[]);
    };
  }

  /** Ends it: what is written from now on is not recorded. */
  end(): void {
    recorders.delete(this.#trx);
  }
}

function nameIn(row: AnyRow): PersonName {
  return { workerCode: String(row.code), name: String(row.name) };
}

function keyText(table: keyof Tables, row: AnyRow): string {
  return JSON.stringify(KEYS[table].map((column) => row[column]));
}

/** Writes what waits in the running transaction, where it is recorded. */
export async function writeRecorded(trx: Trx): Promise<void> {
  await recorders.get(trx)?.writeWaiting();
}

/** The codes of what the rows belong to that were changed so far in the running transaction; none where it is not recorded. */
export async function recordedCodes(trx: Trx): Promise<ReadonlyMap<Subject, ReadonlySet<string>>> {
  await writeRecorded(trx);
  return recorders.get(trx)?.touched.codes ?? new Map();
}
