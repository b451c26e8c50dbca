import type { IsoDate } from '../domain/date.ts';
import { compileOnce } from './compile-once.ts';
import type { Db, Trx } from './database.ts';
import { upsertRows } from './write-rows.ts';

const selectJudgementDay = compileOnce((db, _: object) => db.selectFrom('judgement_day').select('day'));

/** The day for which every stored verdict holds; undefined: nothing was judged yet. */
export async function judgementDay(db: Db): Promise<IsoDate | undefined> {
  const rows = await selectJudgementDay(db, {});
  return rows[0]?.day;
}

/** Says for which day every stored verdict holds now. */
export async function setJudgementDay(trx: Trx, day: IsoDate): Promise<void> {
  await upsertRows(trx, 'judgement_day', [{ id: 1, day }]);
}
