import type { Kysely, Transaction } from 'kysely';
import { runOnOneConnection } from './run-query.ts';
import type { Tables } from './tables.ts';

/** Whatever runs statements: a database or a transaction in it. */
export type Db = Kysely<Tables>;
/** A transaction: in a signature it says that several statements stand or fall together. */
export type Trx = Transaction<Tables>;

interface DatabaseParts {
  readonly reader: Db;
  readonly snapshots: Db;
  readonly writer: Db;
}

/** An open database: many readers, one writer with a queue before it. */
export class Database {
  /** For single reads: each sees everything committed before it. */
  readonly reader: Db;
  readonly #snapshots: Db;
  readonly #writer: Db;
  #lastWrite: Promise<unknown> = Promise.resolve();

  constructor(parts: DatabaseParts) {
    this.reader = parts.reader;
    this.#snapshots = parts.snapshots;
    this.#writer = parts.writer;
  }

  /** Runs several reads on one state of the database. Awaiting {@link write} or {@link reader} inside may wait forever. */
  read<Result>(work: (trx: Trx) => Promise<Result>): Promise<Result> {
    return this.#snapshots.transaction().execute((trx) => runOnOneConnection(trx, work));
  }

  /**
   * Runs a write transaction after all those asked for earlier: commits when `work` is done, undoes everything when it
   * throws. Awaiting anything but `trx` inside holds up every other writer.
   */
  write<Result>(work: (trx: Trx) => Promise<Result>): Promise<Result> {
    const result = this.#lastWrite.then(() =>
      this.#writer.transaction().execute((trx) => runOnOneConnection(trx, work)),
    );
    this.#lastWrite = result.catch(() => undefined);
    return result;
  }

  /** Runs `work` with the writing handle outside of any transaction, in the same queue: for migrations. */
  administer<Result>(work: (db: Db) => Promise<Result>): Promise<Result> {
    const result = this.#lastWrite.then(() => work(this.#writer));
    this.#lastWrite = result.catch(() => undefined);
    return result;
  }

  /** Waits for the writes asked for, then closes every handle. */
  async close(): Promise<void> {
    await this.#lastWrite;
    for (const db of new Set([this.reader, this.#snapshots, this.#writer])) await db.destroy();
  }
}
