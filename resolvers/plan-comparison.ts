import type { PlanComparison as Comparison } from '../src/services/plan/match-branches.ts';
import type { PlanAnswer } from '../src/services/plan/plan-answer.ts';
import type { PlanGroup } from '../src/services/plan/plan-with-options.ts';
import { Branch, loadBranch } from './branch.ts';
import { builder } from './builder.ts';
import { type Dated, sameDate } from './dated.ts';
import { type GroupOfPlan, JointGroup } from './joint-group.ts';
import { weighList } from './weight.ts';

interface ComparisonOfPlan extends Dated {
  readonly plan: PlanAnswer;
  readonly compared: Comparison;
}

export const PlanComparison = builder.objectRef<ComparisonOfPlan>('PlanComparison').implement({
  description: 'The plan beside the joint branches that are registered. 方案与已登记联合党支部的比较。',
  fields: (t) => ({
    kept: t.field({
      type: [JointGroup],
      description: 'Groups that are registered as they are. 与已登记联合党支部相同的组。',
      complexity: weighList(20),
      resolve: (comparison) => groupsOf(comparison, comparison.compared.kept),
    }),
    changed: t.field({
      type: [JointGroup],
      description:
        'Groups that go on as a registered branch with other stations; see continues. 延续已登记联合党支部、社工站有变动的组。',
      complexity: weighList(20),
      resolve: (comparison) => groupsOf(comparison, comparison.compared.changed),
    }),
    new: t.field({
      type: [JointGroup],
      description: 'Groups that go on as no registered branch. 新成立的组。',
      complexity: weighList(20),
      resolve: (comparison) => groupsOf(comparison, comparison.compared.created),
    }),
    dissolved: t.field({
      type: [Branch],
      description:
        'Registered joint branches that no group goes on as, by code. Adopting the plan dissolves those whose stations are all in its groups; the others keep the rest. 没有任何组延续的已登记联合党支部；采用方案时，社工站全部编入其他组的予以撤销，其余的保留剩下的社工站。',
      complexity: weighList(20),
      resolve: (comparison, _, context) =>
        Promise.all(comparison.compared.dissolved.map((code) => loadBranch(code, sameDate(comparison), context))),
    }),
  }),
});

function groupsOf(comparison: ComparisonOfPlan, groups: readonly PlanGroup[]): GroupOfPlan[] {
  return groups.map((group) => ({ ...group, plan: comparison.plan, ...sameDate(comparison) }));
}
