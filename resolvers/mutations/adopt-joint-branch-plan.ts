import { adoptJointBranchPlan, type PlanAdopted } from '../../src/services/adopt-joint-branch-plan.ts';
import { Branch, loadBranch } from '../branch.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { addMutation, type Subject } from '../mutation.ts';
import { mutationInput } from '../mutation-input.ts';
import { PlanOptionsInput } from '../plan-options.ts';
import { weighList } from '../weight.ts';

const BranchNamingInput = builder.inputType('BranchNamingInput', {
  description: 'How a new joint branch is to be called. 新联合党支部的命名。',
  fields: (t) => ({
    stationCodes: t.stringList({
      required: true,
      description: 'The stations of its group, in any order. 该组的社工站代码。',
    }),
    code: t.string({
      description: 'Its code. Absent: JB, the first station and the date. 代码，默认由首个社工站和日期组成。',
    }),
    name: t.string({ description: 'Its name. Absent: from the names of its stations. 名称，默认由各社工站名称组成。' }),
  }),
});

const input = mutationInput('adoptJointBranchPlan', {
  description: 'Which plan is adopted, and from when. 采用哪份方案、自何日起。',
  fields: (t) => ({
    divisionCode: t.string({ required: true, description: 'The division the plan was asked for. 区划代码。' }),
    on: t.field({
      type: 'Date',
      description:
        'The first day the branches cover the stations, and the date of the plan. Absent: today. 起始日期，也是方案的日期，默认为今天。',
    }),
    fingerprint: t.string({
      required: true,
      description: 'That of the plan somebody looked at. 所审阅方案的指纹。',
    }),
    options: t.field({ type: PlanOptionsInput, description: 'Those the plan was asked for with. 查询方案时的选择。' }),
    groups: t.field({
      type: t.listRef(t.listRef('String')),
      description: 'The groups to adopt, by station codes. Absent: all of the plan. 所采用的组，默认全部。',
    }),
    branches: t.field({
      type: [BranchNamingInput],
      description: 'How new branches are to be called. 新党支部的命名。',
    }),
  }),
});

const subject: Subject<PlanAdopted> = (t) => ({
  branches: t.field({
    type: [Branch],
    description:
      'The branches established or given other stations, by group, as they are from that date on. 新成立或调整了社工站的党支部（自该日起的情况）。',
    complexity: weighList(20),
    resolve: ({ branches, on }, _, context) => loadBranches(branches, on, context),
  }),
  dissolvedBranches: t.field({
    type: [Branch],
    description: 'The branches dissolved because no station is left to them. 因不再覆盖任何社工站而撤销的党支部。',
    complexity: weighList(20),
    resolve: ({ dissolvedBranches, on }, _, context) => loadBranches(dissolvedBranches, on, context),
  }),
});

function loadBranches(codes: readonly string[], date: string, context: Context) {
  const dated = { date, asOf: date === context.today ? null : date };
  return Promise.all(codes.map((code) => loadBranch(code, dated, context)));
}

addMutation('adoptJointBranchPlan', {
  description:
    'Registers groups of a plan as joint branches from a date on, ending the joint coverage and the affiliation they replace; refused where the facts have changed since the plan was made. A group goes on as the registered branch it continues, else a branch is established. Stations that a branch loses its partners to stay with the rest of it; a branch left without any station is dissolved. 采用联合党支部方案：自某日起登记所选的组；方案作出后事实有变化的，予以拒绝。',
  input,
  subject,
  run: adoptJointBranchPlan,
});
