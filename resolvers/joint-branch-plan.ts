import type { PlanSummary } from '../src/services/compliance-view.ts';
import { builder } from './builder.ts';
import { AS_OF, type Dated, datedBy, sameDate } from './dated.ts';
import { requireDivision } from './require-code.ts';
import { loadStations, Station } from './station.ts';
import { weighList } from './weight.ts';

interface Group extends Dated {
  readonly codes: readonly string[];
}

const JointGroup = builder.objectRef<Group>('JointGroup').implement({
  description: 'Stations that could share a joint branch. 可以成立联合党支部的一组社工站。',
  fields: (t) => ({
    stations: t.field({
      type: [Station],
      description: 'Two or three stations, by code. 两个或三个社工站，按代码排序。',
      complexity: weighList(3),
      resolve: (group, _, context) => loadStations(group.codes, sameDate(group), context),
    }),
    fullMembers: t.int({
      description: 'Their full members together. 正式党员合计。',
      resolve: async ({ codes, date }, _, context) => {
        const verdicts = await context.loaders.on(date).verdicts.loadMany([...codes]);
        return verdicts.reduce((sum, verdict) => {
          if (verdict instanceof Error) throw verdict;
          return sum + (verdict?.headcount.fullMembers ?? 0);
        }, 0);
      },
    }),
  }),
});

const JointBranchPlan = builder.objectRef<PlanSummary & Dated>('JointBranchPlan').implement({
  description: 'Which stations with 1 or 2 full members should share joint branches. 联合党支部方案。',
  fields: (t) => ({
    asOf: t.expose('date', { type: 'Date', description: 'The date planned for. 截至日期。' }),
    groups: t.field({
      type: [JointGroup],
      description: 'The groups proposed, by first code. 建议的各组，按首个代码排序。',
      complexity: weighList(50),
      resolve: (plan) => plan.groups.map((codes) => ({ codes, ...sameDate(plan) })),
    }),
    uncovered: t.field({
      type: [Station],
      description:
        'Stations with 1 or 2 full members that the plan leaves out and that are not affiliated, by code. 未能编组且未挂靠的社工站，按代码排序。',
      complexity: weighList(50),
      resolve: (plan, _, context) => loadStations(plan.uncovered, sameDate(plan), context),
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
    },
    resolve: async (_, { divisionCode, asOf }, context) => {
      const dated = datedBy(asOf, context);
      await requireDivision(divisionCode, context, ['divisionCode']);
      const view = await context.loaders.on(dated.date).view();
      return { ...(await view.planOf(divisionCode)), ...dated };
    },
  }),
);
