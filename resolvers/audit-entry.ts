import type { Caller } from '../src/access/asker.ts';
import type { EntryKind, Subject } from '../src/access/audit.ts';
import type { LoggedEntry } from '../src/services/audit/audit-trail.ts';
import type { LoggedChange, LoggedField } from '../src/services/audit/logged-change.ts';
import { parametersOf, type ReadingParameter, readWorkersOf } from '../src/services/audit/logged-reading.ts';
import { builder } from './builder.ts';
import { CallerKindEnum } from './caller-kind.ts';
import { changesIn } from './changes-in.ts';
import { readPageSize, weighPage } from './paging.ts';

export const EntryKindEnum = builder.enumType('AuditEntryKind', {
  description: 'What an entry of the log is about. 日志条目的种类。',
  values: {
    CHANGE: { description: 'Facts or policies were changed. 变更。' },
    READING: { description: 'Personal data were read. 查阅个人信息。' },
    ADMINISTRATION: { description: 'Keys, users or what they may do were changed. 密钥、用户和角色的管理。' },
  } satisfies Record<EntryKind, object>,
});

const SubjectEnum = builder.enumType('AuditSubject', {
  description: 'What a changed row belongs to. 变更所属的对象。',
  values: {
    WORKER: { description: '社工.' },
    STATION: { description: '社工站.' },
    BRANCH: { description: '党支部.' },
    DIVISION: { description: '行政区划.' },
    PARTY_BODY: { description: '上级党组织.' },
    POLICY: { description: '规则包.' },
    KEY: { description: '密钥.' },
    USER: { description: '用户.' },
  } satisfies Record<Subject, object>,
});

const AuditCaller = builder.objectRef<Caller>('AuditCaller').implement({
  description: 'Who did something, as they were called then. 操作者。',
  fields: (t) => ({
    kind: t.expose('kind', { type: CallerKindEnum, description: 'What kind. 种类。' }),
    id: t.exposeString('id', { description: 'What stays when they are renamed. 不变的标识。' }),
    name: t.exposeString('name', { description: 'The name. 名称。' }),
  }),
});

const AuditField = builder.objectRef<LoggedField>('AuditField').implement({
  description: 'A value that was changed. 变更的一项内容。',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Which. 名称。' }),
    before: t.exposeString('before', { nullable: true, description: 'What it was; null: none. 变更前。' }),
    after: t.exposeString('after', { nullable: true, description: 'What it became; null: none. 变更后。' }),
  }),
});

const AuditChange = builder.objectRef<LoggedChange>('AuditChange').implement({
  description: 'One recorded row that was added, changed or removed. 一条登记的增加、更改或删除。',
  fields: (t) => ({
    number: t.exposeInt('number', { description: 'Its number in the entry; ask on after it. 条目内的序号。' }),
    subject: t.expose('subject', { type: SubjectEnum, description: 'What it belongs to. 所属对象的种类。' }),
    code: t.exposeString('code', { description: 'The code of that. 所属对象的代码。' }),
    fact: t.exposeString('fact', { description: 'What kind of row: posting, membership, coverage, … 登记的种类。' }),
    fields: t.field({
      type: [AuditField],
      description: 'What was changed of it; the names of erased persons as 已删除. 各项变更。',
      complexity: { field: 6, multiplier: 6 },
      resolve: ({ fields }) => fields,
    }),
  }),
});

const AuditParameter = builder.objectRef<ReadingParameter>('AuditParameter').implement({
  description: 'Something that was asked for when people’s data were read. 查阅时的一项条件。',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Which: a parameter of the file, or the cost. 名称。' }),
    value: t.exposeString('value', { description: 'What it was; of a search only that there was one. 取值。' }),
  }),
});

export const AuditEntry = builder.objectRef<LoggedEntry>('AuditEntry').implement({
  description: 'Something somebody did: one entry of the log. 一条操作日志。',
  fields: (t) => ({
    sequence: t.exposeInt('sequence', { description: 'Its number in the log. 序号。' }),
    at: t.expose('at', { type: 'DateTime', description: 'When. 时间。' }),
    caller: t.expose('caller', { type: AuditCaller, description: 'Who. 操作者。' }),
    client: t.exposeString('client', { nullable: true, description: 'With which program. 所用程序。' }),
    requestId: t.exposeString('requestId', { nullable: true, description: 'The id of the request. 请求编号。' }),
    action: t.exposeString('action', { description: 'The mutation, the query or the command. 操作名称。' }),
    kind: t.expose('kind', { type: EntryKindEnum, description: 'What it is about. 种类。' }),
    note: t.exposeString('note', { nullable: true, description: 'Why, as they said. 说明。' }),
    parameters: t.field({
      type: [AuditParameter],
      description: 'Of a reading, what was asked for. 查阅的条件。',
      complexity: { field: 6, multiplier: 6 },
      resolve: (entry) => [...parametersOf(entry)],
    }),
    readWorkers: t.stringList({
      description:
        'Of a reading, the codes of those whose data were read, sorted, as far as you decide about them today. 被查阅社工的代码（限您今天有权管理的）。',
      args: {
        first: t.arg.int({ description: 'How many: 0 to 100, 20 if not given. 取多少项：0 至 100，默认 20。' }),
        after: t.arg.string({ description: 'Only those after this code. 只取该代码之后的。' }),
      },
      complexity: ({ first }) => weighPage({ first }),
      resolve: async (entry, { first, after }, context) => {
        const { first: limit = 0 } = readPageSize({ first }, context);
        const codes = await readWorkersOf(context.app, entry, { after: after ?? '', limit });
        for (const code of codes) context.loaders.people.add(code);
        return [...codes];
      },
    }),
    changes: t.field({
      type: [AuditChange],
      description: 'What it changed, as far as it is for you to see. 变更明细（限可查看的范围）。',
      args: {
        first: t.arg.int({ description: 'How many: 0 to 100, 20 if not given. 取多少项：0 至 100，默认 20。' }),
        after: t.arg.int({ description: 'Only those after this number. 只取该序号之后的。' }),
      },
      complexity: ({ first }) => weighPage({ first }),
      resolve: (entry, { first, after }, context) => {
        const { first: limit = 0 } = readPageSize({ first }, context);
        return changesIn(entry, { after: after ?? 0, limit }, context);
      },
    }),
  }),
});

export const AuditEntryConnection = builder.connectionObject(
  { type: AuditEntry, name: 'AuditEntryConnection', description: 'A page of the log. 日志分页。' },
  { name: 'AuditEntryEdge', description: 'An entry with its cursor. 日志条目及其游标。' },
);
