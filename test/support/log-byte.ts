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

/** Every byte of every column of every row of the log. */
export async function bytesOfLog(app: Pick<App, 'database'>): Promise<readonly LogByte[]> {
  const bytes: LogByte[] = [];
  for (const [table, rows] of await readWholeLog(app)) {
    for (const row of rows) {
      for (const [column, value] of Object.entries(row)) {
        if (value === null) continue;
        const size = typeof value === 'number' ? sizeOf(value) : Buffer.byteLength(value);
        for (let at = 0; at < size; at++) bytes.push({ table, row, column, at });
      }
    }
  }
  return bytes;
}

/** Turns some bits of a byte; null: it is of a key that another row has. `bits`: 1 to 255. */
export async function changeByte(app: Pick<App, 'database'>, byte: LogByte, bits: number): Promise<ChangedByte | null> {
  const { table, row, column, at } = byte;
  const before = row[column] ?? '';
  const value = turned(before, at, bits);
  const set = (to: string | number | Buffer, where: Readonly<Record<string, unknown>>) =>
    sql
      .raw(
        `update ${table} set ${column} = ${literal(to)}
         where ${KEYS[table].map((key) => `${key} = ${literal(where[key])}`).join(' and ')}`,
      )
      .execute(app.database.reader);
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

function literal(value: unknown): string {
  if (typeof value === 'number') return `${value}`;
  return `cast(x'${Buffer.from(value as string | Buffer).toString('hex')}' as text)`;
}
