import { compileOnce } from './compile-once.ts';
import { containing, isLike } from './contains.ts';
import type { Db, Trx } from './database.ts';
import { runQuery } from './run-query.ts';
import type { KeptAnswerTable } from './tables.ts';
import { insertRows } from './write-rows.ts';

/** Whose key it is, and the key. */
export interface AnswerKey {
  readonly callerKind: string;
  readonly callerId: string;
  readonly idempotencyKey: string;
}

/** What a caller was answered, and to what. */
export interface KeptAnswer {
  readonly action: string;
  readonly inputDigest: string;
  /** JSON: codes and figures, never a name of a person. */
  readonly answer: string;
  /** An instant in UTC. */
  readonly answeredAt: string;
}

const selectAnswer = compileOnce((db, { callerKind, callerId, idempotencyKey }: AnswerKey) =>
  db
    .selectFrom('kept_answer')
    .select(['action', 'input_digest as inputDigest', 'answer', 'answered_at as answeredAt'])
    .where('caller_kind', '=', callerKind)
    .where('caller_id', '=', callerId)
    .where('idempotency_key', '=', idempotencyKey),
);

/** What was answered under a key; undefined: nothing yet. */
export async function findAnswer(db: Db, key: AnswerKey): Promise<KeptAnswer | undefined> {
  const rows: readonly KeptAnswer[] = await selectAnswer(db, key);
  return rows[0];
}

const deleteBefore = compileOnce((db, { instant }: { instant: string }) =>
  db.deleteFrom('kept_answer').where('answered_at', '<', instant),
);

/** Keeps an answer, and removes those given before an instant, whoever they were given to. */
export async function keepAnswer(trx: Trx, key: AnswerKey, kept: KeptAnswer, oldest: string): Promise<void> {
  await deleteBefore(trx, { instant: oldest });
  const row: KeptAnswerTable = {
    caller_kind: key.callerKind,
    caller_id: key.callerId,
    idempotency_key: key.idempotencyKey,
    action: kept.action,
    input_digest: kept.inputDigest,
    answer: kept.answer,
    answered_at: kept.answeredAt,
  };
  await insertRows(trx, 'kept_answer', [row]);
}

/**
 * Forgets what answers that name these codes were given to: a digest lets whoever guesses a name see that they guessed
 * right. Their keys stay used, so that nothing that comes again has another effect.
 */
export async function forgetAnswersNaming(trx: Trx, codes: readonly string[]): Promise<void> {
  for (const code of codes) {
    const update = trx
      .updateTable('kept_answer')
      .set({ input_digest: '' })
      .where((eb) => isLike(eb.ref('answer'), containing(JSON.stringify(code))));
    await runQuery(trx, update.compile());
  }
}
