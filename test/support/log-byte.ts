import { sql } from 'kysely';
import type { App } from '../../src/services/app.ts';

const KEYS = {
  audit_entry: ['sequence'],
  audit_change: ['sequence', 'number'],
  audit_place: ['sequence', 'number'],
  audit_person: ['commitment'],
} as const;
const TABLES = Object.keys(KEYS) as readonly LogTable[];

type LogTable = keyof typeof KEYS;
type Value = string | number | null;
type Row = Readonly<Record<string, Value>>;

/** One byte of what a column of a row says. */
export interface LogByte {
  readonly table: LogTable;
  readonly row: Row;
  readonly column: string;
  readonly at: number;
}

/** A byte that was changed; `undo` makes it what it was. */
export interface ChangedByte {
  readonly value: Buffer | number;
  undo(): Promise<void>;
}

/** Every row of the log. */
export async function readWholeLog({
  database,
}: Pick<App, 'database'>): Promise<readonly [LogTable, readonly Row[]][]> {
  const tables: [LogTable, readonly Row[]][] = [];
  for (const table of TABLES) {
    const { rows } = await sql.raw<Row>(`select * from ${table}`).execute(database.reader);
    tables.push([table, rows]);
  }
  return tables;
}

interface Cell extends Omit<LogByte, 'at'> {
  /** How many bytes there are before it. */
  readonly begins: number;
}

/** Every byte of every column of every row of a log, by its number. */
export class LogBytes {
  readonly length: number = 0;
  readonly #cells: Cell[] = [];

  private constructor(tables: readonly [LogTable, readonly Row[]][]) {
    for (const [table, rows] of tables) {
      for (const row of rows) {
        for (const [column, value] of Object.entries(row)) {
          if (value === null) continue;
          this.#cells.push({ table, row, column, begins: this.length });
          this.length += typeof value === 'number' ? sizeOf(value) : Buffer.byteLength(value);
        }
      }
    }
  }

  static async read(app: Pick<App, 'database'>): Promise<LogBytes> {
    return new LogBytes(await readWholeLog(app));
  }

  at(index: number): LogByte {
    const cell = this.#cells.findLast(({ begins }) => begins <= index);
    if (cell === undefined || index >= this.length) throw new Error(`there is no byte ${index}`);
    return { ...cell, at: index - cell.begins };
  }

  *[Symbol.iterator](): Generator<LogByte> {
    for (let index = 0; index < this.length; index++) yield this.at(index);
  }
}

/** Turns some bits of a byte; null: it is of a key that another row has. `bits`: 1 to 255. */
export async function changeByte(app: Pick<App, 'database'>, byte: LogByte, bits: number): Promise<ChangedByte | null> {
  const { table, row, column, at } = byte;
  const before = row[column] ?? '';
  const value = turned(before, at, bits);
  const set = (to: Buffer | Value, where: Readonly<Record<string, Buffer | Value>>) => {
    const isRow = KEYS[table].map((key) => sql`${sql.ref(key)} = ${given(where[key] ?? '')}`);
    return sql`update ${sql.table(table)} set ${sql.ref(column)} = ${given(to)} where ${sql.join(isRow, sql` and `)}`.execute(
      app.database.reader,
    );
  };
  try {
    await set(value, row);
  } catch (error) {
    if (error instanceof Error && /UNIQUE/.test(error.message)) return null;
    throw error;
  }
  return { value, undo: async () => void (await set(before, { ...row, [column]: value })) };
}

function turned(value: string | number, at: number, bits: number): Buffer | number {
  const bytes = typeof value === 'number' ? Buffer.alloc(sizeOf(value)) : Buffer.from(value);
  if (typeof value === 'number') bytes.writeIntBE(value, 0, bytes.length);
  bytes[at] = (bytes[at] ?? 0) ^ bits;
  return typeof value === 'number' ? bytes.readIntBE(0, bytes.length) : bytes;
}

/** How many bytes the numbers of a log take. */
function sizeOf(value: number): number {
  return value < 0x80 ? 1 : 2;
}

function given(value: Buffer | Value) {
  return typeof value === 'number' ? sql`${value}` : sql`cast(${Buffer.from(value ?? '')} as text)`;
}
