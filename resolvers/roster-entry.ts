import type {
  RosterEntry as Entry,
  RosterEntryKind as Kind,
  RosterLeaver,
} from '../src/services/roster/diff-roster.ts';
import type { RosterChange as Change, RosterChangeField as Field } from '../src/services/roster/roster-change.ts';
import {
  type RosterCandidate as Candidate,
  type RosterConflict as Conflict,
  ROSTER_CONFLICT_CODES,
  type RosterConflictCode,
} from '../src/services/roster/roster-conflict.ts';
import { builder } from './builder.ts';
import { NamedCode } from './named-code.ts';
import { ROSTER_CONFLICT_DESCRIPTIONS } from './roster-words.ts';
import { weighList } from './weight.ts';

const EntryKind = builder.enumType('RosterEntryKind', {
  description: 'What a row of a roster would bring about. 名册一行的结果。',
  values: {
    NEW: { description: 'A worker who is not recorded yet. 新增。' },
    CHANGED: { description: 'Something recorded becomes another. 变更。' },
    MOVED: { description: 'Comes from another station. 从其他站调入。' },
    UNCHANGED: { description: 'All is recorded already. 不变。' },
    CONFLICT: { description: 'Contradicts something; nothing of it is recorded. 有矛盾，不予登记。' },
  } satisfies Record<Kind, object>,
});

const ChangeField = builder.enumType('RosterChangeField', {
  description: 'What of a worker changes. 变更的内容。',
  values: {
    CODE: { description: 'The code a new worker is given. 新社工的编号。' },
    NAME: { description: 'The name. 姓名。' },
    POSTING: { description: 'A posting. 派驻。' },
    STAGE: { description: 'A membership stage. 发展阶段。' },
    RELATION: { description: 'Where the relation is kept. 组织关系。' },
    CERTIFICATE: { description: 'The certificate. 职业资格。' },
    EMPLOYER: { description: 'The employer. 用人单位。' },
  } satisfies Record<Field, object>,
});

const RosterChange = builder.objectRef<Change>('RosterChange').implement({
  description: 'One thing that becomes another. 一项变更。',
  fields: (t) => ({
    field: t.expose('field', { type: ChangeField, description: 'What. 内容。' }),
    column: t.exposeString('column', {
      nullable: true,
      description: 'The column, or the field of the row, it comes from; null: none. 所在的列。',
    }),
    before: t.string({
      nullable: true,
      description: 'What is recorded, in words; null: nothing. 变更前。',
      resolve: ({ before }, _, { language }) => before?.[language] ?? null,
    }),
    after: t.string({
      nullable: true,
      description: 'What will be, in words; null: nothing. 变更后。',
      resolve: ({ after }, _, { language }) => after?.[language] ?? null,
    }),
    assumed: t.string({
      nullable: true,
      description:
        'What the roster does not say and is recorded all the same; null: it says all. 名册未写而推定的内容。',
      resolve: ({ assumed }, _, { language }) => assumed?.[language] ?? null,
    }),
  }),
});

const ConflictCode = builder.enumType('RosterConflictCode', {
  description: 'Why nothing of a row is recorded. 矛盾的种类。',
  values: Object.fromEntries(
    ROSTER_CONFLICT_CODES.map((code) => [code, { description: ROSTER_CONFLICT_DESCRIPTIONS[code] }]),
  ) as Record<RosterConflictCode, { description: string }>,
});

const RosterCandidate = builder.objectRef<Candidate>('RosterCandidate').implement({
  description: 'A worker who may be meant. 可能是的社工。',
  fields: (t) => ({
    workerCode: t.exposeString('workerCode', { description: 'The code. 社工编号。' }),
    name: t.exposeString('name', { description: 'The name. 姓名。' }),
    stationName: t.exposeString('stationName', {
      nullable: true,
      description: 'The station they are posted to; null: none. 所在社工站。',
    }),
  }),
});

const RosterConflict = builder.objectRef<Conflict>('RosterConflict').implement({
  description: 'Something in a row that contradicts the roster or the record. 一处矛盾。',
  fields: (t) => ({
    code: t.expose('code', { type: ConflictCode, description: 'Which. 种类。' }),
    column: t.exposeString('column', { description: 'The column, or the field of the row. 所在的列。' }),
    message: t.string({
      description: 'What is wrong and what to do. 说明（中文；可要求英文）。',
      resolve: ({ text }, _, { language }) => text[language],
    }),
    candidates: t.field({
      type: [RosterCandidate],
      description: 'Up to five who may be meant; empty where nobody is to be chosen. 可能是的社工，最多五名。',
      complexity: weighList(2),
      resolve: ({ candidates }) => candidates,
    }),
  }),
});

export const RosterEntry = builder.objectRef<Entry>('RosterEntry').implement({
  description: 'What one row of a roster would bring about. 名册的一行。',
  fields: (t) => ({
    kind: t.expose('kind', { type: EntryKind, description: 'In short. 结果。' }),
    sheet: t.exposeString('sheet', { description: 'The sheet; empty: none. 工作表。' }),
    row: t.exposeInt('row', { description: 'The number of the row. 行号。' }),
    name: t.exposeString('name', { description: 'The name in the roster. 姓名。' }),
    station: t.field({
      type: NamedCode,
      nullable: true,
      description: 'The station; null: not known. 社工站。',
      resolve: ({ station }) => station,
    }),
    workerCode: t.exposeString('workerCode', {
      nullable: true,
      description: 'The worker, or the code a new one will be given; null: not known. 社工编号。',
    }),
    changes: t.field({
      type: [RosterChange],
      description: 'What becomes another. 各项变更。',
      complexity: weighList(3),
      resolve: ({ changes }) => changes,
    }),
    conflicts: t.field({
      type: [RosterConflict],
      description: 'What contradicts something. 各处矛盾。',
      complexity: weighList(1),
      resolve: ({ conflicts }) => conflicts,
    }),
  }),
});

export const RosterLeft = builder.objectRef<RosterLeaver>('RosterLeft').implement({
  description: 'A worker posted to a station of the roster who is missing in it. 在站而名册中没有的社工。',
  fields: (t) => ({
    workerCode: t.exposeString('workerCode', { description: 'The code. 社工编号。' }),
    name: t.exposeString('name', { description: 'The name. 姓名。' }),
    station: t.field({ type: NamedCode, description: 'The station. 社工站。', resolve: ({ station }) => station }),
    postedFrom: t.expose('postedFrom', { type: 'Date', description: 'Posted there since. 派驻起始日期。' }),
    endsOn: t.expose('endsOn', {
      type: 'Date',
      nullable: true,
      description: 'The day the posting ends; null: nothing is changed. 派驻终止日期；为空表示不作变更。',
    }),
  }),
});
