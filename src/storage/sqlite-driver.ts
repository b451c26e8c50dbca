import { setTimeout as pause } from 'node:timers/promises';
import { CompiledQuery, type DatabaseConnection, type Driver, type QueryResult, SqliteAdapter } from 'kysely';
import { DatabaseBusy } from './database-busy.ts';
import { giveWay, isOverdue } from './give-way.ts';

/** What is needed of a prepared statement. */
interface SqliteStatement {
  readonly reader: boolean;
  all(parameters: readonly unknown[]): unknown[];
  run(parameters: readonly unknown[]): { changes: number };
  iterate(parameters: readonly unknown[]): Iterable<unknown>;
}

/** What is needed of an open SQLite database. */
export interface SqliteHandle {
  readonly inTransaction: boolean;
  prepare(sql: string): SqliteStatement;
  close(): unknown;
}

export interface SqliteDriverConfig {
  /** How transactions begin: `begin immediate` where they write. */
  readonly begin: string;
  readonly open: () => SqliteHandle;
  /** Whether every transaction gets a handle of its own; else all share one. */
  readonly pooled: boolean;
}

// Few texts arise: lists are padded to powers of two. The cap only guards against a caller that builds SQL from values.
const KEPT_STATEMENTS = 2_000;

/** So long a statement waits for another process, and everything of this one with it: reading hardly ever does. */
export const BUSY_TIMEOUT = 'busy_timeout = 10000';
const WAIT = CompiledQuery.raw(`pragma ${BUSY_TIMEOUT}`);
const WAIT_FOR_NOBODY = CompiledQuery.raw('pragma busy_timeout = 0');
/** So often a transaction is tried while another process is in its own: some ten seconds, in which nothing else waits. */
const MOST_TRIES = 500;
const NEXT_TRY_MS = 20;

/** One open database and the statements prepared on it, kept by their text: preparing costs more than running. */
class SqliteConnection implements DatabaseConnection {
  readonly handle: SqliteHandle;
  readonly #statements = new Map<string, SqliteStatement>();

  constructor(handle: SqliteHandle) {
    this.handle = handle;
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    const statement = this.#prepare(sql);
    const result = statement.reader
      ? { rows: statement.all(parameters) as Row[] }
      : { numAffectedRows: BigInt(statement.run(parameters).changes), rows: [] };
    // statements are answered at once, so that thousands of them in a row would keep everybody else waiting
    if (isOverdue()) await giveWay();
    return result;
  }

  async *streamQuery<Row>({ sql, parameters }: CompiledQuery): AsyncIterableIterator<QueryResult<Row>> {
    // A statement that is being iterated cannot be run again, so it is not one of the kept.
    for (const row of this.handle.prepare(sql).iterate(parameters)) yield { rows: [row as Row] };
  }

  #prepare(sql: string): SqliteStatement {
    let statement = this.#statements.get(sql);
    if (statement === undefined) {
      if (this.#statements.size >= KEPT_STATEMENTS) this.#statements.clear();
      statement = this.handle.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }
}

/** Kysely's way to SQLite, with kept statements, and either one shared handle or a pool of them. */
export class SqliteDriver implements Driver {
  readonly #config: SqliteDriverConfig;
  readonly #all: SqliteConnection[] = [];
  readonly #idle: SqliteConnection[] = [];

  constructor(config: SqliteDriverConfig) {
    this.#config = config;
  }

  async init(): Promise<void> {
    this.#idle.push(this.#open());
  }

  async acquireConnection(): Promise<SqliteConnection> {
    const shared = this.#config.pooled ? this.#idle.pop() : this.#idle[0];
    return shared ?? this.#open();
  }

  async releaseConnection(connection: SqliteConnection): Promise<void> {
    if (this.#config.pooled) this.#idle.push(connection);
  }

  async beginTransaction(connection: SqliteConnection): Promise<void> {
    for (let tries = 1; !(await this.#tryToBegin(connection, tries === MOST_TRIES)); tries++) await pause(NEXT_TRY_MS);
  }

  /** Begins, unless another process is writing; SQLite itself would wait for that with the whole process. */
  async #tryToBegin(connection: SqliteConnection, isLast: boolean): Promise<boolean> {
    await connection.executeQuery(WAIT_FOR_NOBODY);
    try {
      await connection.executeQuery(CompiledQuery.raw(this.#config.begin));
      return true;
    } catch (error) {
      if (!isBusy(error)) throw error;
      if (isLast) throw new DatabaseBusy(error);
      return false;
    } finally {
      await connection.executeQuery(WAIT);
    }
  }

  async commitTransaction(connection: SqliteConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'));
  }

  async rollbackTransaction(connection: SqliteConnection): Promise<void> {
    // where reading or the disk fails, SQLite has undone it itself, and why it failed is to be told
    if (connection.handle.inTransaction) await connection.executeQuery(CompiledQuery.raw('rollback'));
  }

  async destroy(): Promise<void> {
    for (const connection of this.#all) connection.handle.close();
  }

  #open(): SqliteConnection {
    const connection = new SqliteConnection(this.#config.open());
    this.#all.push(connection);
    return connection;
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY');
}

/** SQLite as it is used here: its tables can be made inside a transaction, and handles that only read need no turn. */
export class ConcurrentSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }

  override get supportsMultipleConnections(): boolean {
    return true;
  }
}

/** One handle for everything: a query waits until the transaction before it has ended. */
export class SerialSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}
