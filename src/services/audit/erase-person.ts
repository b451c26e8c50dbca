import { ERASED_NAME } from '../../access/audit.ts';
import { InvalidInputError } from '../../domain/errors.ts';
import { forgetPerson } from '../../storage/audit/forget-person.ts';
import { personsOf } from '../../storage/audit/person-names.ts';
import { updateWorker } from '../../storage/worker.ts';
import type { App } from '../app.ts';
import { type Changed, change } from '../change.ts';
import { checkNote } from '../check-input.ts';
import { conflict } from '../refusals.ts';
import { requireOne } from '../require.ts';

export interface ErasePersonInput {
  readonly workerCode: string;
  /** Why; stands in the log, so it must not name them. */
  readonly reason: string;
}

/**
 * Erases who a worker is: the name is replaced, and every name of theirs that the log keeps is removed. What was counted
 * stays: the code, postings and stages, every verdict, and the chain of the log.
 */
export async function erasePerson(app: App, { workerCode: code, reason }: ErasePersonInput): Promise<Changed> {
  checkNote(reason, ['reason']);
  const act = app.act === undefined ? undefined : { ...app.act, note: app.act.note ?? reason };
  return change({ ...app, act }, async ({ trx, sight, recordedAt, touch, requireOwn }) => {
    const worker = await requireOne(sight, 'worker', code, ['workerCode']);
    await touch({ workers: [code], inName: true });
    // whoever is called so already would stay as they are: no change to be looked at, and no entry
    await updateWorker(trx, { ...worker, name: code }, recordedAt);
    await requireOwn();
    const logged = (await personsOf(trx, [code])).map(({ name }) => name);
    // somebody may have been called so without being erased
    if (worker.name === ERASED_NAME && logged.length === 0) throw alreadyErased(code);
    const names = [worker.name, ...logged];
    if ([reason, act?.note].some((text) => names.some((name) => text?.includes(name)))) throw namesThem();
    await updateWorker(trx, { ...worker, name: ERASED_NAME }, recordedAt);
    await forgetPerson(trx, code);
    return { code };
  });
}

function alreadyErased(code: string) {
  return conflict(['workerCode'], code, '此人的姓名已删除', 'the name of this person is erased already');
}

function namesThem() {
  return new InvalidInputError(
    {
      'zh-CN': '原因会留在日志中，请不要写出此人的姓名。',
      en: 'The reason stays in the log: do not name the person in it.',
    },
    ['reason'],
  );
}
