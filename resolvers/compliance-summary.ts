import { COMPLIANCE_STATUSES, type ComplianceStatus as Status } from '../src/domain/compliance-status.ts';
import type { IsoDate } from '../src/domain/date.ts';
import { type FindingCode as Code, FINDING_CODES } from '../src/domain/finding-code.ts';
import { type StructureKind as Kind, STRUCTURE_KINDS } from '../src/domain/structure-kind.ts';
import type { Summary } from '../src/services/compliance-view.ts';
import { builder } from './builder.ts';
import { ComplianceStatus } from './compliance.ts';
import { AS_OF, datedBy } from './dated.ts';
import { FindingCode } from './finding-code.ts';
import { requireDivision } from './require-code.ts';
import { StructureKind } from './required-structure.ts';

const COUNT = 'How many stations. 社工站数。';

const StatusCount = builder.objectRef<readonly [Status, number]>('StatusCount').implement({
  description: 'How many stations stand so. 各状态的社工站数。',
  fields: (t) => ({
    status: t.field({ type: ComplianceStatus, description: 'The status. 状态。', resolve: ([status]) => status }),
    count: t.int({ description: COUNT, resolve: ([, count]) => count }),
  }),
});

const RequiredKindCount = builder.objectRef<readonly [Kind, number]>('RequiredKindCount').implement({
  description: 'Of how many stations this form is required. 各应有组织形式的社工站数。',
  fields: (t) => ({
    kind: t.field({ type: StructureKind, description: 'The form. 形式。', resolve: ([kind]) => kind }),
    count: t.int({ description: COUNT, resolve: ([, count]) => count }),
  }),
});

const FindingCount = builder.objectRef<readonly [Code, number]>('FindingCount').implement({
  description: 'How many stations have it, unwaived. 有该问题（未批准例外）的社工站数。',
  fields: (t) => ({
    code: t.field({ type: FindingCode, description: 'The finding. 问题代码。', resolve: ([code]) => code }),
    count: t.int({ description: COUNT, resolve: ([, count]) => count }),
  }),
});

const ComplianceSummary = builder.objectRef<Summary & { readonly date: IsoDate }>('ComplianceSummary').implement({
  description: 'Totals of the open stations on a date. 汇总。',
  fields: (t) => ({
    asOf: t.expose('date', { type: 'Date', description: 'The date judged. 截至日期。' }),
    stations: t.exposeInt('stations', {
      description: 'Open stations of every level; byStatus adds up to it. 开放的社工站总数。',
    }),
    byStatus: t.field({
      type: [StatusCount],
      description: 'Stations by status, every status named. 按状态统计。',
      resolve: ({ byStatus }) => countEach(COMPLIANCE_STATUSES, byStatus),
    }),
    byRequiredKind: t.field({
      type: [RequiredKindCount],
      description: 'Judged stations by required form, every form named. 按应有组织形式统计。',
      resolve: ({ byRequiredKind }) => countEach(STRUCTURE_KINDS, byRequiredKind),
    }),
    byFinding: t.field({
      type: [FindingCount],
      description: 'Stations by finding, every finding named. 按问题统计。',
      resolve: ({ byFinding }) => countEach(FINDING_CODES, byFinding),
    }),
  }),
});

builder.queryField('complianceSummary', (t) =>
  t.field({
    type: ComplianceSummary,
    complexity: { field: 200, multiplier: 1 },
    description: 'Totals of the open stations of a division and all below it; of all where none is given. 汇总。',
    args: {
      divisionCode: t.arg.string({ description: 'The division. Absent: all. 区划代码，默认为全部。' }),
      asOf: t.arg({ type: 'Date', description: AS_OF }),
    },
    resolve: async (_, { divisionCode, asOf }, context) => {
      const { date } = datedBy(asOf, context);
      await requireDivision(divisionCode, context, ['divisionCode']);
      const view = await context.loaders.on(date).view();
      return { ...(await view.summarize(divisionCode ?? null)), date };
    },
  }),
);

/** Every value with its count, those without any too. */
function countEach<Value>(values: readonly Value[], counts: ReadonlyMap<Value, number>): (readonly [Value, number])[] {
  return values.map((value) => [value, counts.get(value) ?? 0]);
}
