import type { ForecastBasis as Basis } from '../src/compliance/forecast/changes.ts';
import type { Crossing, CrossingKind as Kind } from '../src/compliance/forecast/crossing.ts';
import { describeEntry, joinEntryWords } from '../src/compliance/forecast/describe-entry.ts';
import type { ForecastCause as Cause, ForecastEntry as Entry } from '../src/compliance/forecast/forecast-entry.ts';
import { namesOfEntry, withPolicyTitles } from '../src/compliance/forecast/forecast-names.ts';
import { addDays } from '../src/domain/date.ts';
import { loadNames } from '../src/services/loaders/names.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import type { Dated } from './dated.ts';
import { FactChangeKind } from './fact-change.ts';
import { StationOutlook } from './forecast-outlook.ts';
import { seenTurns } from './seen-turns.ts';
import { loadStation, Station } from './station.ts';

const ForecastBasis = builder.enumType('ForecastBasis', {
  description: 'What a change ahead rests on. 预测依据。',
  values: {
    CERTAIN: { description: 'What is recorded, if nothing is recorded beside it. 确定：仅凭已有记录。' },
    ASSUMED: {
      description: 'A normal course: probationary members become full ones on time. 推定：预备党员按期转正。',
    },
  } satisfies Record<Basis, object>,
});

const CrossingKind = builder.enumType('CrossingKind', {
  description: 'Which figure of the rules a headcount passes. 人数跨越的界限。',
  values: {
    FIRST_FULL_MEMBER: { description: '0 → 1 full member: to be covered. 有了正式党员，应当覆盖。' },
    LAST_FULL_MEMBER_LOST: { description: '1 → 0: members must be developed. 没有正式党员，应当发展党员。' },
    BRANCH_DUE: { description: '2 → 3: a branch of its own is due. 应当单独成立党支部。' },
    BRANCH_NO_LONGER_DUE: { description: '3 → 2: adjust or dissolve it. 不足 3 名，应当调整或者撤销。' },
    COMMITTEE_DUE: { description: '6 → 7: a committee is due. 应当设立支部委员会。' },
    COMMITTEE_NO_LONGER_DUE: { description: '7 → 6: a secretary is enough. 不再要求设立支部委员会。' },
    OVER_CAP: { description: '50 → 51: to be divided, or waived. 超过 50 人，应当分设或者报批例外。' },
    WITHIN_CAP_AGAIN: { description: '51 → 50: no longer to be divided. 不再需要分设。' },
  } satisfies Record<Kind, object>,
});

const ForecastCause = builder.objectRef<Cause>('ForecastCause').implement({
  description: 'A dated fact that brings a change about. 引起变化的事实。',
  fields: (t) => ({
    kind: t.expose('kind', { type: FactChangeKind, description: 'What happens. 种类。' }),
    code: t.exposeString('code', {
      description: 'Code of the worker, branch, station, party body or policy it happens to. 所涉对象的代码。',
    }),
    about: t.string({
      nullable: true,
      description:
        'The station of a posting or coverage, the stage, the branch of a relation (null: elsewhere), the party body named, the finding waived, the worker who is secretary. 相关代码。',
      resolve: ({ about }) => about ?? null,
    }),
    isAssumed: t.exposeBoolean('isAssumed', { description: 'Nobody has recorded it: it is assumed. 是否为推定。' }),
  }),
});

const ForecastCrossing = builder.objectRef<Crossing>('ForecastCrossing').implement({
  description: 'A headcount that passes a figure of the rules. 人数跨越界限。',
  fields: (t) => ({
    kind: t.expose('kind', { type: CrossingKind, description: 'Which. 种类。' }),
    branchCode: t.exposeString('branchCode', {
      nullable: true,
      description: 'The branch whose members are counted; null: the station. 所计党支部；为空时计社工站。',
    }),
    before: t.exposeInt('before', { description: 'The count before. 之前人数。' }),
    after: t.exposeInt('after', { description: 'The count from that day on. 之后人数。' }),
  }),
});

/** An entry, and the first day of its forecast. */
export interface DatedEntry {
  readonly entry: Entry;
  readonly dated: Dated;
}

export const ForecastEntry = builder.objectRef<DatedEntry>('ForecastEntry').implement({
  description: 'A station that will stand otherwise from a day on. 某日起某社工站的变化。',
  fields: (t) => ({
    date: t.field({ type: 'Date', description: 'The first day of it. 变化之日。', resolve: ({ entry }) => entry.date }),
    station: t.field({
      type: Station,
      description: 'The station, as of the first day of the forecast. 社工站（截至预测起始日）。',
      resolve: ({ entry, dated }, _, context) => loadStation(entry.stationCode, dated, context),
    }),
    basis: t.field({
      type: ForecastBasis,
      description: 'What it rests on. 依据。',
      resolve: ({ entry }) => entry.basis,
    }),
    inNormalCourse: t.boolean({
      description:
        'Whether it happens in a normal course, too. False: only if a probation does not end on time. 正常进程中是否也会发生。',
      resolve: ({ entry }) => entry.inNormalCourse,
    }),
    before: t.field({
      type: StationOutlook,
      nullable: true,
      description: 'How it stands on the eve; null: it does not count then. 变化前；未开放时为空。',
      resolve: ({ entry, dated }) => entry.before && { ...entry.before, ...dated, standsOn: addDays(entry.date, -1) },
    }),
    after: t.field({
      type: StationOutlook,
      nullable: true,
      description: 'How it stands from that day on; null: it does not count any more. 变化后；不再开放时为空。',
      resolve: ({ entry, dated }) => entry.after && { ...entry.after, ...dated, standsOn: entry.date },
    }),
    causes: t.field({
      type: [ForecastCause],
      nullable: true,
      description:
        'What brings it about, of the station and those it shares a branch or group with, else of the whole district; null: something or somebody is among it that is not for you to see. 起因；涉及无权查看的事物或社工的为空。',
      resolve: async ({ entry }, _, context) => {
        const seen = await seenTurns(entry.causes, context);
        return seen.length === entry.causes.length ? seen : null;
      },
    }),
    crossings: t.field({
      type: [ForecastCrossing],
      description: 'The figures of the rules it passes. 跨越的界限。',
      resolve: ({ entry }) => entry.crossings,
    }),
    consequences: t.stringList({
      description: 'What follows from each crossing, in one sentence. 每一跨越的后果。',
      resolve: async (parent, _, context) => [...(await wordsOf(parent, context)).consequences],
    }),
    sentence: t.string({
      description:
        'All of it in one sentence, but for causes that are not for you to see. 一句话说明（中文；可要求英文）；无权查看的起因除外。',
      resolve: async (parent, _, context) => joinEntryWords(await wordsOf(parent, context), context.language),
    }),
  }),
});

/** Without causes that may not be told. */
async function wordsOf({ entry: whole }: DatedEntry, context: Context) {
  const { policies } = context.app;
  const entry = { ...whole, causes: await seenTurns(whole.causes, context) };
  const names = await loadNames(namesOfEntry(entry), context.loaders);
  return describeEntry(entry, policies, withPolicyTitles(names, policies, context.language), context.language);
}
