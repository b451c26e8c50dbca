import type { CompiledQuery, DatabaseConnection, Kysely, Transaction } from 'kysely';
import type { Tables } from './tables.ts';

const connections = new WeakMap<Kysely<Tables>, DatabaseConnection>();

/** Runs a compiled query; inside a transaction straight on its connection, which Kysely would look for each time. */
export async function runQuery<Row>(db: Kysely<Tables>, query: CompiledQuery<Row>): Promise<Row[]> {
  const { rows } = await (connections.get(db) ?? db).executeQuery<Row>(query);
  return rows;
}

/** Runs `work` in a transaction whose queries need not look for their connection. */
export async function runOnOneConnection<Result>(
  trx: Transaction<Tables>,
  work: (trx: Transaction<Tables>) => Promise<Result>,
): Promise<Result> {
  await keepConnection(trx);
  try {
    return await work(trx);
  } finally {
    connections.delete(trx);
  }
}

/** The same for work that answers in pieces. */
export async function* streamOnOneConnection<Piece>(
  trx: Transaction<Tables>,
  work: (trx: Transaction<Tables>) => AsyncIterable<Piece>,
): AsyncGenerator<Piece, void, undefined> {
  await keepConnection(trx);
  try {
    yield* work(trx);
  } finally {
    connections.delete(trx);
  }
}

async function keepConnection(trx: Transaction<Tables>): Promise<void> {
  connections.set(trx, await trx.getExecutor().provideConnection(async (connection) => connection));
}
