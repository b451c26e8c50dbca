import type { StationFilter, StationOrder } from '../src/domain/station-query.ts';
import { builder } from './builder.ts';
import { ComplianceStatus } from './compliance.ts';
import { FindingCode } from './finding-code.ts';
import { StructureKind } from './required-structure.ts';
import { StationLevel } from './station-level.ts';

export const StationFilterInput = builder.inputType('StationFilter', {
  description: 'Which stations; all given conditions hold at once. 筛选条件，同时满足。',
  fields: (t) => ({
    divisionCode: t.string({ description: 'In this division and all below it. 该区划及其下级区划内。' }),
    codes: t.stringList({ description: 'With one of these codes. 代码在其中。' }),
    levels: t.field({ type: [StationLevel], description: 'Of one of these levels. 层级在其中。' }),
    statuses: t.field({ type: [ComplianceStatus], description: 'With one of these statuses. 状态在其中。' }),
    requiredKinds: t.field({
      type: [StructureKind],
      description: 'Of which one of these is required. 应有组织形式在其中。',
    }),
    findingCodes: t.field({
      type: [FindingCode],
      description: 'With any of these findings, unwaived. 有其中任一问题（未批准例外）。',
    }),
    search: t.string({ description: 'Part of the name or the code. 名称或代码包含。' }),
  }),
});

const OrderDirection = builder.enumType('OrderDirection', {
  description: 'Which way a list runs. 排序方向。',
  values: { ASC: { description: 'The smallest first. 升序。' }, DESC: { description: 'The greatest first. 降序。' } },
});

const StationOrderField = builder.enumType('StationOrderField', {
  description: 'What stations are ordered by; equal ones by code. 排序依据，相同的按代码。',
  values: {
    CODE: { description: 'By code. 代码。' },
    NAME: { description: 'By name, in the binary order of the database. 名称（按数据库的二进制顺序）。' },
    FULL_MEMBERS: { description: 'By the number of full members. 正式党员数。' },
    SINCE: {
      description:
        'By the first day of what makes them fail: the earliest since among their unwaived findings of severity ERROR. Those that do not fail come after all others. 不符合要求的起始日期（未批准例外的问题中最早的一项）；符合要求的排在最后。',
    },
  } satisfies Record<StationOrder['field'], object>,
});

export const StationOrderInput = builder.inputType('StationOrder', {
  description: 'In which order. 排序。',
  fields: (t) => ({
    field: t.field({ type: StationOrderField, required: true, description: 'Ordered by what. 排序依据。' }),
    direction: t.field({
      type: OrderDirection,
      required: true,
      defaultValue: 'ASC',
      description: 'Which way. 方向。',
    }),
  }),
});

export type StationFilterArgs = typeof StationFilterInput.$inferInput;

/** A filter as the services take it: null and absent are the same, and so is what a list names once or more often. */
export function readStationFilter(filter: StationFilterArgs | null | undefined): StationFilter {
  return Object.fromEntries(
    Object.entries(filter ?? {}).map(([name, value]) => [
      name,
      Array.isArray(value) ? [...new Set(value)] : (value ?? undefined),
    ]),
  );
}
