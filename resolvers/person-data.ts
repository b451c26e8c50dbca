import type { MembershipEntry, Relation } from '../src/domain/membership.ts';
import type { Posting } from '../src/domain/worker.ts';
import { auditTrail, decidersRange } from '../src/services/audit/audit-trail.ts';
import { loadPersonData, type PersonData as Person } from '../src/services/audit/person-data.ts';
import type { Office } from '../src/storage/offices.ts';
import { AuditEntryConnection } from './audit-entry.ts';
import { builder } from './builder.ts';
import { CommitteeRole } from './committee.ts';
import { forwardArgs } from './forward-list.ts';
import { MembershipStage } from './membership-stage.ts';
import { weighPage } from './paging.ts';
import { PostingKind } from './posting.ts';
import { pageOfTrail } from './trail-page.ts';
import { weighList } from './weight.ts';

const PersonPosting = builder.objectRef<Posting>('PersonPosting').implement({
  description: 'A posting that is recorded of somebody. 一次派驻。',
  fields: (t) => ({
    stationCode: t.exposeString('stationCode', { description: 'The station. 社工站代码。' }),
    kind: t.expose('kind', { type: PostingKind, description: 'Resident or dispatched. 派驻方式。' }),
    from: t.expose('from', { type: 'Date', description: 'The first day. 到站日期。' }),
    until: t.expose('until', { type: 'Date', nullable: true, description: 'The first day no longer. 离站日期。' }),
  }),
});

const PersonStage = builder.objectRef<MembershipEntry>('PersonStage').implement({
  description: 'A membership stage that is recorded of somebody. 一个发展阶段。',
  fields: (t) => ({
    stage: t.expose('stage', { type: MembershipStage, description: 'Which. 阶段。' }),
    from: t.expose('from', { type: 'Date', description: 'The first day. 起始日期。' }),
  }),
});

const PersonRelation = builder.objectRef<Relation>('PersonRelation').implement({
  description: 'Where somebody is recorded to have their party relation. 组织关系。',
  fields: (t) => ({
    from: t.expose('from', { type: 'Date', description: 'The first day. 起始日期。' }),
    branchCode: t.string({
      nullable: true,
      description: 'In this branch; null: elsewhere. 党支部代码。',
      resolve: (relation) => ('branchCode' in relation ? (relation.branchCode ?? null) : null),
    }),
    elsewhere: t.string({
      nullable: true,
      description: 'Elsewhere: where. 在别处的去向。',
      resolve: (relation) => ('elsewhere' in relation ? (relation.elsewhere ?? null) : null),
    }),
  }),
});

const PersonOffice = builder.objectRef<Office>('PersonOffice').implement({
  description: 'An office in a branch that is recorded of somebody. 党支部职务。',
  fields: (t) => ({
    branchCode: t.exposeString('branchCode', { description: 'The branch. 党支部代码。' }),
    role: t.expose('role', {
      type: CommitteeRole,
      nullable: true,
      description: 'In the committee; null: secretary by appointment. 支委会职务；为空表示任命的书记。',
    }),
    from: t.expose('from', { type: 'Date', description: 'The first day. 起始日期。' }),
    until: t.expose('until', { type: 'Date', nullable: true, description: 'The first day no longer. 终止日期。' }),
  }),
});

const PersonData = builder.objectRef<Person>('PersonData').implement({
  description: 'Everything that is recorded of one worker, and who changed or read it. 一名社工的全部个人信息。',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'The code. 社工代码。' }),
    name: t.exposeString('name', { description: 'The name. 姓名。' }),
    loggedNames: t.exposeStringList('loggedNames', { description: 'Every name the log keeps. 日志中留存的姓名。' }),
    certificate: t.string({
      nullable: true,
      description: 'The professional certificate. 职业资格。',
      resolve: ({ certificate }) => certificate ?? null,
    }),
    employer: t.string({
      nullable: true,
      description: 'The employer. 用人单位。',
      resolve: ({ employer }) => employer ?? null,
    }),
    postings: t.expose('postings', { type: [PersonPosting], description: 'All postings. 全部派驻。' }),
    stages: t.field({
      type: [PersonStage],
      description: 'All membership stages. 全部发展阶段。',
      resolve: ({ membership }) => membership,
    }),
    relations: t.expose('relations', { type: [PersonRelation], description: 'All relations. 全部组织关系。' }),
    offices: t.expose('offices', { type: [PersonOffice], description: 'All offices. 全部职务。' }),
    changedBy: t.field({
      type: AuditEntryConnection,
      description: 'The entries of the log that changed it, the newest first. 变更记录。',
      args: forwardArgs(),
      complexity: weighPage,
      resolve: ({ code }, args, context) => {
        const things = [{ subject: 'WORKER' as const, code }];
        return pageOfTrail(auditTrail(context.app, decidersRange(context.app), { things }), args, context);
      },
    }),
    readBy: t.field({
      type: AuditEntryConnection,
      description: 'The entries of the log of who read it, the newest first. 查阅记录。',
      args: forwardArgs(),
      complexity: weighPage,
      resolve: ({ code }, args, context) =>
        pageOfTrail(auditTrail(context.app, decidersRange(context.app), { readWorker: code }), args, context),
    }),
  }),
});

builder.queryField('personData', (t) =>
  t.field({
    type: PersonData,
    nullable: true,
    description:
      'Everything that is recorded of one worker, to be shown to them; null: there is none. 一名社工的全部个人信息，供本人查询；不存在时为空。',
    args: { code: t.arg.string({ required: true, description: 'The code of the worker. 社工代码。' }) },
    complexity: weighList(20),
    resolve: async (_, { code }, context) => {
      const person = await loadPersonData(context.app, code);
      if (person === undefined) return null;
      context.loaders.people.add(code);
      return person;
    },
  }),
);
