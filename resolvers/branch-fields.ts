import { Branch, type DatedBranch } from './branch.ts';
import { BranchCoverage } from './branch-coverage.ts';
import { builder } from './builder.ts';
import { Committee } from './committee.ts';
import type { Context } from './context.ts';
import { sameDate } from './dated.ts';
import { Division, loadDivision } from './division.ts';
import { loadDatedVersion, VERSION } from './version.ts';
import { weighList } from './weight.ts';
import { findWorker, Worker } from './worker.ts';

builder.objectFields(Branch, (t) => ({
  code: t.exposeString('code', { description: 'Its code. 党支部代码。' }),
  name: t.exposeString('name', { description: 'Its name, the same on all dates. 名称（不分日期）。' }),
  version: t.int({
    description: VERSION,
    resolve: (branch, _, context) => loadDatedVersion('branch', branch, context),
  }),
  establishedOn: t.expose('establishedOn', { type: 'Date', description: 'The first day it exists. 成立日期。' }),
  dissolvedOn: t.expose('dissolvedOn', {
    type: 'Date',
    nullable: true,
    description: 'The first day it exists no more; null: none is known. 撤销日期。',
  }),
  division: t.field({
    type: Division,
    nullable: true,
    description:
      'The division it belongs to; null: those of the stations it covers. 所属区划；空值表示随所覆盖的社工站。',
    resolve: ({ divisionCode }, _, context) =>
      divisionCode === undefined ? null : loadDivision(divisionCode, context),
  }),
  coverage: t.field({
    type: [BranchCoverage],
    description: 'Which stations it covers on the date, by station code. 覆盖的社工站，按社工站代码排序。',
    complexity: weighList(4),
    resolve: async (branch, _, context) => {
      const coverage = await context.loaders.on(branch.date).coverageOfBranches.load(branch.code);
      return coverage.map((each) => ({ ...each, ...sameDate(branch) }));
    },
  }),
  fullMembers: t.int({
    description: 'Members whose organisational relation is kept here, at stage FULL. 组织关系在本支部的正式党员数。',
    resolve: async (branch, _, context) => (await membersOf(branch, context)).fullMembers,
  }),
  members: t.int({
    description:
      'Members whose organisational relation is kept here, FULL and PROBATIONARY. 组织关系在本支部的党员数。',
    resolve: async (branch, _, context) => (await membersOf(branch, context)).members,
  }),
  committee: t.field({
    type: Committee,
    nullable: true,
    description: 'The committee in office on the date; null: none. 在任的支部委员会。',
    resolve: async (branch, _, context) => {
      const committee = await context.loaders.on(branch.date).committees.load(branch.code);
      return committee === undefined ? null : { ...committee, ...sameDate(branch) };
    },
  }),
  secretary: t.field({
    type: Worker,
    nullable: true,
    description:
      'The secretary of a branch without a committee, on the date; null: none, or not for you to see. 不设支部委员会的党支部书记。',
    resolve: async (branch, _, context) => {
      const secretary = await context.loaders.on(branch.date).secretaries.load(branch.code);
      return secretary === undefined ? null : findWorker(secretary.workerCode, sameDate(branch), context);
    },
  }),
}));

async function membersOf({ code, date }: DatedBranch, context: Context) {
  return (await context.loaders.on(date).branchMembers.load(code)) ?? { fullMembers: 0, members: 0 };
}
