import { DomainError } from '../src/domain/errors.ts';
import { PlanAnswer } from '../src/services/plan/plan-answer.ts';
import { readOptions } from '../src/services/plan/plan-options.ts';
import { builder } from './builder.ts';
import { AS_OF, type Dated, datedBy, sameDate } from './dated.ts';
import { JointGroup } from './joint-group.ts';
import { PlanComparison } from './plan-comparison.ts';
import { PlanOptionsInput } from './plan-options.ts';
import { PlanPrice } from './plan-price.ts';
import { PlanProof } from './plan-proof.ts';
import { refuseInput } from './refuse.ts';
import { requireDivision } from './require-code.ts';
import { loadStations, Station } from './station.ts';
import { UncoveredStation } from './uncovered-station.ts';
import { weighList } from './weight.ts';

interface DatedPlan extends Dated {
  readonly plan: PlanAnswer;
}

const JointBranchPlan = builder.objectRef<DatedPlan>('JointBranchPlan').implement({
  description: 'Which stations with 1 or 2 full members should share joint branches. 联合党支部方案。',
  fields: (t) => ({
    asOf: t.expose('date', { type: 'Date', description: 'The date planned for. 截至日期。' }),
    groups: t.field({
      type: [JointGroup],
      description: 'The groups proposed, by first code. 建议的各组，按首个代码排序。',
      complexity: weighList(50),
      resolve: ({ plan, ...dated }) => plan.groups.map((group) => ({ ...group, plan, ...sameDate(dated) })),
    }),
    uncovered: t.field({
      type: [Station],
      description:
        'Stations with 1 or 2 full members that the plan leaves out and that are not affiliated, by code. 未能编组且未挂靠的社工站，按代码排序。',
      complexity: weighList(50),
      resolve: ({ plan, ...dated }, _, context) => loadStations(plan.uncovered, sameDate(dated), context),
    }),
    uncoveredReasons: t.field({
      type: [UncoveredStation],
      description:
        'The same stations, each with why it is left out and where it could be affiliated. 上述社工站未能编组的原因及可挂靠的党支部。',
      complexity: weighList(50),
      resolve: async ({ plan, ...dated }) =>
        (await plan.uncoveredReasons()).map((uncovered) => ({ ...uncovered, ...sameDate(dated) })),
    }),
    comparison: t.field({
      type: PlanComparison,
      description: 'The plan beside what is registered. 与已登记情况的比较。',
      resolve: async ({ plan, ...dated }) => ({ plan, compared: await plan.comparison(), ...sameDate(dated) }),
    }),
    price: t.field({
      type: PlanPrice,
      nullable: true,
      description: 'What the options cost; null: none were given. 所作选择的代价；未作选择时为空。',
      complexity: { field: 500, multiplier: 1 },
      resolve: async ({ plan, ...dated }) => {
        const price = await plan.price();
        return price && { ...price, ...sameDate(dated) };
      },
    }),
    proof: t.field({
      type: PlanProof,
      description:
        'What is proven about the plan, and how; planned once more for it, so it takes as long as planning. 方案最优性的证明；须重新规划一遍，耗时与规划相当。',
      complexity: { field: 2000, multiplier: 1 },
      resolve: async ({ plan, ...dated }) => ({ proven: await plan.proof(), ...sameDate(dated) }),
    }),
    fingerprint: t.string({
      description:
        'Tells this plan from any other: made from the date, the division, the options, every fact the plan rests on and its groups. adoptJointBranchPlan needs it. 方案指纹：采用方案时须提供，事实有变化即不再相符。',
      complexity: { field: 100, multiplier: 1 },
      resolve: ({ plan }) => plan.fingerprint(),
    }),
  }),
});

builder.queryField('jointBranchPlan', (t) =>
  t.field({
    type: JointBranchPlan,
    complexity: { field: 500, multiplier: 1 },
    description:
      'The plan of a district, those of all districts under a division, or the groups that touch a part of a district. 联合党支部方案。',
    args: {
      divisionCode: t.arg.string({ required: true, description: 'The division. 区划代码。' }),
      asOf: t.arg({ type: 'Date', description: AS_OF }),
      options: t.arg({
        type: PlanOptionsInput,
        description:
          'What people decide for this question. Absent: the plan that the verdicts rest on. 本次查询的选择；默认为合规结论所依据的方案。',
      }),
    },
    resolve: async (_, { divisionCode, asOf, options }, context) => {
      const dated = datedBy(asOf, context);
      await requireDivision(divisionCode, context, ['divisionCode']);
      const view = await context.loaders.on(dated.date).view();
      const question = { divisionCode, date: dated.date, options: readOptions(options) };
      try {
        return { plan: await PlanAnswer.ask(context.app, question, view), ...dated };
      } catch (error) {
        throw error instanceof DomainError ? refuseInput(error, context) : error;
      }
    },
  }),
);
