import type { IsoDate } from '../src/domain/date.ts';
import type { WorkerRow } from '../src/services/loaders/rows.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { type Dated, sameDate } from './dated.ts';
import { MembershipStage } from './membership-stage.ts';
import { decodeKey, encodeKey } from './node-id.ts';
import { Posting } from './posting.ts';
import { loadVersion, VERSION } from './version.ts';

/** A worker on a date; without a name: not for whoever asks to see. */
export type DatedWorker = Pick<WorkerRow, 'code'> & { readonly name: string | null } & Dated;

export const Worker = builder.objectRef<DatedWorker>('Worker');

builder.node(Worker, {
  description:
    'A social worker; name, posting and stage are null where they are not for you to see. 社工；无权查看的内容为空。',
  id: { resolve: encodeKey, parse: decodeKey },
  loadWithoutCache: ({ code, date, asOf }, context) => findWorker(code, { date, asOf }, context),
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Its code. 社工代码。' }),
    name: t.exposeString('name', { nullable: true, description: 'The name, the same on all dates. 姓名。' }),
    version: t.int({
      description: `${VERSION} 0 as well for whom you had once and have no more. 现已不在您权限范围内的社工也为 0。`,
      resolve: async (worker, _, context) =>
        (await isSeenToday(worker, context)) ? loadVersion('worker', worker.code, context) : 0,
    }),
    posting: t.field({
      type: Posting,
      nullable: true,
      description: 'Where the worker is posted on the date; null: nowhere. 当日的派驻。',
      resolve: async (worker, _, context) => {
        if (worker.name === null) return null;
        const posting = await context.loaders.on(worker.date).postings.load(worker.code);
        return posting === undefined ? null : { ...posting, ...sameDate(worker) };
      },
    }),
    membershipStage: t.field({
      type: MembershipStage,
      nullable: true,
      description: 'The membership stage on the date; null: none. 当日的发展阶段。',
      resolve: async ({ code, name, date }, _, context) =>
        name === null ? null : ((await context.loaders.on(date).stages.load(code))?.stage ?? null),
    }),
  }),
});

/** Whether a worker of some day is one whom somebody has today: else their version would tell when others change them. */
async function isSeenToday({ code, name, date }: DatedWorker, context: Context): Promise<boolean> {
  const { app, loaders, today } = context;
  if (date === today || app.asker.scopes.PEOPLE.isEverything) return name !== null;
  return (await loaders.on(today).workers.load(code)) !== undefined;
}

/** The worker with a code; null: there is none who may be seen on the date. */
export async function findWorker(code: string, dated: Dated, context: Context): Promise<DatedWorker | null> {
  const row = await context.loaders.on(dated.date).workers.load(code);
  return row === undefined ? null : { ...row, ...dated };
}

/** Those of these workers who may be seen on a date, in their order. */
export async function seenWorkers(
  codes: readonly string[],
  date: IsoDate,
  { app, loaders }: Context,
): Promise<readonly string[]> {
  if (app.asker.scopes.PEOPLE.isEverything) {
    for (const code of codes) loaders.people.add(code);
    return codes;
  }
  const found = await Promise.all(codes.map((code) => loaders.on(date).workers.load(code)));
  return codes.filter((_, place) => found[place] !== undefined);
}

/** A worker whose code whoever asks knows already; outside of what they may see it is all they are told. */
export async function loadWorker(code: string, dated: Dated, context: Context): Promise<DatedWorker> {
  return (await findWorker(code, dated, context)) ?? { code, name: null, ...dated };
}
