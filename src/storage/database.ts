import { type Kysely, sql, type Transaction } from 'kysely';
import { runOnOneConnection, streamOnOneConnection } from './run-query.ts';
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
  #isClosing = false;

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
   * Like {@link read}, for what comes in pieces: the state is kept until the last piece is taken, or nobody takes more
   * (`return` on the generator).
   */
  async *stream<Piece>(work: (trx: Trx) => AsyncIterable<Piece>): AsyncGenerator<Piece, void, undefined> {
    const trx = await this.#snapshots.startTransaction().execute();
    try {
      yield* streamOnOneConnection(trx, work);
    } finally {
      // nothing was written
      await trx.rollback().execute();
    }
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

  /**
   * Runs a write transaction that is undone in any case, in the same queue. `undo` takes back what was written so far
   * without ending it, so that what stands in the database can be read beside what would.
   */
  async tryOut<Result>(work: (trx: Trx, undo: () => Promise<void>) => Promise<Result>): Promise<Result> {
    const done: Result[] = [];
    const ended = new Error('undone');
    try {
      await this.write(async (trx) => {
        await sql`savepoint untouched`.execute(trx);
        done.push(await work(trx, async () => void (await sql`rollback to untouched`.execute(trx))));
        // not a commit of nothing: that would write the pages again
        throw ended;
      });
    } catch (error) {
      if (error !== ended) throw error;
    }
    return done[0] as Result;
  }

  /** Runs `work` with the writing handle outside of any transaction, in the same queue: for migrations. */
  administer<Result>(work: (db: Db) => Promise<Result>): Promise<Result> {
    const result = this.#lastWrite.then(() => work(this.#writer));
    this.#lastWrite = result.catch(() => undefined);
    return result;
  }

  /** Whether it takes no more writes. */
  get isClosing(): boolean {
    return this.#isClosing;
  }

  /** Waits for the writes asked for, then closes every handle. */
  async close(): Promise<void> {
    this.#isClosing = true;
    await this.#lastWrite;
    for (const db of new Set([this.reader, this.#snapshots, this.#writer])) await db.destroy();
  }
}

/** A database as it is inside of a running transaction: whatever is read and written is part of that. */
export class DatabaseWithin extends Database {
  readonly #trx: Trx;

  constructor(trx: Trx) {
    super({ reader: trx, snapshots: trx, writer: trx });
    this.#trx = trx;
  }

  override read<Result>(work: (trx: Trx) => Promise<Result>): Promise<Result> {
    return work(this.#trx);
  }

  override async *stream<Piece>(work: (trx: Trx) => AsyncIterable<Piece>): AsyncGenerator<Piece, void, undefined> {
    yield* work(this.#trx);
  }

  override write<Result>(work: (trx: Trx) => Promise<Result>): Promise<Result> {
    return work(this.#trx);
  }

  /** A savepoint of its own: what was written before it, in the running transaction, stays. */
  override async tryOut<Result>(work: (trx: Trx, undo: () => Promise<void>) => Promise<Result>): Promise<Result> {
    await sql`savepoint within`.execute(this.#trx);
    const undo = async () => void (await sql`rollback to within`.execute(this.#trx));
    try {
      return await work(this.#trx, undo);
    } finally {
      await undo();
      await sql`release within`.execute(this.#trx);
    }
  }
}
