import { createHash } from 'node:crypto';
import type { Act } from '../access/act.ts';
import { DomainError } from '../domain/errors.ts';
import type { Db, Trx } from '../storage/database.ts';
import { type AnswerKey, findAnswer, keepAnswer } from '../storage/kept-answer.ts';
import type { App } from './app.ts';
import { conflict } from './refusals.ts';
import { sayTime } from './say-time.ts';

/** How long answers are kept at least: until one is kept that is given later than this. */
const KEPT = Temporal.Duration.from({ hours: 7 * 24 });

/**
 * Does what comes with an idempotency key at most once: where it was done before, it answers what was answered then. So
 * what a service looks at before its transaction, which the first time may have changed, does not refuse the second.
 *
 * @throws ConflictError when the key was used for something else.
 */
export async function answerOnce<Result extends object>(app: App, run: () => Promise<Result>): Promise<Result> {
  if (app.act === undefined || app.act.idempotencyKey === null) return run();
  const { reader } = app.database;
  const kept = await recallAnswer<Result>(reader, app);
  if (kept !== undefined) return kept;
  try {
    return await run();
  } catch (error) {
    // it may have been done meanwhile, and be refused for that alone
    const done = error instanceof DomainError ? await recallAnswer<Result>(reader, app) : undefined;
    if (done === undefined) throw error;
    return done;
  }
}

/** What was answered when the same was done before; undefined: it was not, or has no key. @throws ConflictError. */
export async function recallAnswer<Result extends object>(db: Db, app: App): Promise<Result | undefined> {
  const { act } = app;
  const key = keyOf(app);
  if (act === undefined || key === undefined) return undefined;
  const kept = await findAnswer(db, key);
  if (kept === undefined) return undefined;
  if (kept.action !== act.action || kept.inputDigest !== digestInput(act)) throw usedKey(kept.action, kept.answeredAt);
  return JSON.parse(kept.answer) as Result;
}

/** Keeps what is answered, in the transaction of what was done, where it has a key. */
export async function rememberAnswer(trx: Trx, app: App, answer: object): Promise<void> {
  const { act } = app;
  const key = keyOf(app);
  if (act === undefined || key === undefined) return;
  const now = app.now();
  const kept = {
    action: act.action,
    inputDigest: digestInput(act),
    answer: JSON.stringify(answer),
    answeredAt: now.toString(),
  };
  await keepAnswer(trx, key, kept, now.subtract(KEPT).toString());
}

function keyOf({ act, asker: { caller } }: App): AnswerKey | undefined {
  if (act === undefined || act.idempotencyKey === null) return undefined;
  return { callerKind: caller.kind, callerId: caller.id, idempotencyKey: act.idempotencyKey };
}

/** The same for the same input, in whatever order its members come. What is absent and what is null are not the same. */
function digestInput({ input, expectedVersion, note }: Act): string {
  return createHash('sha256')
    .update(JSON.stringify([input, expectedVersion, note], sortMembers))
    .digest('hex');
}

function sortMembers(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}

function usedKey(action: string, answeredAt: string) {
  const time = sayTime(answeredAt);
  return conflict(
    ['idempotencyKey'],
    `${action} ${answeredAt}`,
    `此幂等键已于 ${time} 用于 ${action}，输入与这次不同：另一项操作请另拟一个键；重发则请与首次完全相同`,
    `This idempotency key was used for ${action} at ${time} in Shanghai, with another input: choose another key for another thing, or send the very same again`,
  );
}
