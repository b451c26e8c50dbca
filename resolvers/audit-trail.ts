import type { IsoDate } from '../src/domain/date.ts';
import { auditTrail, beginOfDay, decidersRange, thingsIn } from '../src/services/audit/audit-trail.ts';
import type { TrailFilter } from '../src/storage/audit/list-entries.ts';
import { AuditEntryConnection, EntryKindEnum } from './audit-entry.ts';
import { builder } from './builder.ts';
import { forwardArgs } from './forward-list.ts';
import { weighPage } from './paging.ts';
import { requireDivision, requireStation } from './require-code.ts';
import { pageOfTrail } from './trail-page.ts';

const AuditFilter = builder.inputType('AuditFilter', {
  description: 'Which entries; all given conditions hold at once. 筛选条件，同时满足。',
  fields: (t) => ({
    divisionCode: t.string({
      description: 'They concern this division or one below it, as it was then. 涉及该区划及其下级区划。',
    }),
    stationCode: t.string({ description: 'They changed this station. 变更了该社工站。' }),
    workerCode: t.string({ description: 'They changed this worker. 变更了该社工。' }),
    branchCode: t.string({ description: 'They changed this branch. 变更了该党支部。' }),
    callerId: t.string({ description: 'By this caller. 由该操作者所为。' }),
    actions: t.stringList({ description: 'These mutations, queries or commands. 操作名称。' }),
    kinds: t.field({ type: [EntryKindEnum], description: 'Of these kinds. 种类。' }),
    from: t.field({ type: 'Date', description: 'From this day on. 自该日起。' }),
    until: t.field({ type: 'Date', description: 'Before this day. 该日之前。' }),
    search: t.string({
      description: 'Part of the note, of the action or of the name of the caller. 说明、操作名称或操作者名称包含。',
    }),
  }),
});

interface GivenFilter {
  readonly divisionCode?: string | null | undefined;
  readonly stationCode?: string | null | undefined;
  readonly workerCode?: string | null | undefined;
  readonly branchCode?: string | null | undefined;
  readonly callerId?: string | null | undefined;
  readonly actions?: readonly string[] | null | undefined;
  readonly kinds?: TrailFilter['kinds'] | null;
  readonly from?: IsoDate | null | undefined;
  readonly until?: IsoDate | null | undefined;
  readonly search?: string | null | undefined;
}

builder.queryFields((t) => ({
  auditTrail: t.field({
    type: AuditEntryConnection,
    description:
      'The log: who changed what in the divisions you decide for, and who read of people there, the newest first. 操作日志，新的在前。',
    args: {
      filter: t.arg({ type: AuditFilter, description: 'Which. Absent: all. 筛选条件，默认为全部。' }),
      ...forwardArgs(),
    },
    complexity: weighPage,
    resolve: async (_, args, context) => {
      const { DECIDE } = context.app.asker.scopes;
      await requireDivision(args.filter?.divisionCode, context, ['filter', 'divisionCode'], DECIDE);
      await requireStation(args.filter?.stationCode, context, ['filter', 'stationCode'], DECIDE);
      const trail = auditTrail(context.app, decidersRange(context.app), readFilter(args.filter ?? {}));
      return pageOfTrail(trail, args, context);
    },
  }),
  administrationTrail: t.field({
    type: AuditEntryConnection,
    description:
      'The log of keys, users, what they may do, and policies, the newest first. 密钥、用户、角色和规则包的管理日志，新的在前。',
    args: {
      filter: t.arg({ type: AuditFilter, description: 'Which. Absent: all. 筛选条件，默认为全部。' }),
      ...forwardArgs(),
    },
    complexity: weighPage,
    resolve: (_, args, context) =>
      pageOfTrail(auditTrail(context.app, 'ADMINISTERED', readFilter(args.filter ?? {})), args, context),
  }),
}));

function readFilter(given: GivenFilter): TrailFilter {
  const { divisionCode, stationCode, workerCode, branchCode, callerId, actions, kinds, from, until, search } = given;
  return {
    divisionCode: divisionCode ?? undefined,
    things: thingsIn({ STATION: stationCode, WORKER: workerCode, BRANCH: branchCode }),
    callerId: callerId ?? undefined,
    actions: actions ? [...new Set(actions)] : undefined,
    kinds: kinds ? [...new Set(kinds)] : undefined,
    from: from ? beginOfDay(from) : undefined,
    until: until ? beginOfDay(until) : undefined,
    search: search ?? undefined,
  };
}
