import { describeRequirement } from '../src/compliance/describe-requirement.ts';
import type { RequiredStructure as Structure } from '../src/compliance/verdict.ts';
import type { StructureKind as Kind } from '../src/domain/structure-kind.ts';
import { Branch, loadBranch } from './branch.ts';
import { builder } from './builder.ts';
import { Clause } from './clause.ts';
import { sameDate } from './dated.ts';
import type { JudgedStation } from './judged-station.ts';
import { loadStations, Station } from './station.ts';
import { weighList } from './weight.ts';
import { namesFor, policyOf } from './words.ts';

export const StructureKind = builder.enumType('StructureKind', {
  description: 'Which form of organisation is required. 应有组织形式。',
  values: {
    BRANCH: { description: 'A branch of its own. 单独成立党支部。' },
    BRANCH_WITH_COMMITTEE: { description: 'A branch of its own with a committee. 单独成立党支部并设立支部委员会。' },
    JOINT_BRANCH: { description: 'A joint branch with neighbours. 联合党支部。' },
    AFFILIATION: { description: 'Affiliation with a host. 挂靠组建。' },
    DEVELOPMENT: { description: 'A worker must be developed into a member. 发展党员。' },
  } satisfies Record<Kind, object>,
});

export interface RequirementOfStation extends JudgedStation {
  readonly kind: Kind;
  readonly minimumBranches: number;
  readonly required: Structure;
}

export const RequiredStructure = builder.objectRef<RequirementOfStation>('RequiredStructure').implement({
  description: 'What the rules demand of a station on the date. 应有组织形式。',
  fields: (t) => ({
    kind: t.expose('kind', { type: StructureKind, description: 'Which form. 形式。' }),
    minimumBranches: t.exposeInt('minimumBranches', { description: 'At least so many branches. 至少应有的党支部数。' }),
    jointGroup: t.field({
      type: [Station],
      description:
        'The stations of the joint branch, this one included, by code; empty unless kind is JOINT_BRANCH. 联合党支部的社工站（含本站），按代码排序。',
      complexity: weighList(3),
      resolve: ({ station, required }, _, context) => loadStations(required.jointGroup, sameDate(station), context),
    }),
    affiliationHosts: t.field({
      type: [Branch],
      description:
        'The branches it could be affiliated with, nearest first, at most 10; empty unless kind is AFFILIATION and it is not affiliated yet. 可以挂靠的党支部，由近及远，最多 10 个。',
      complexity: weighList(10),
      resolve: async ({ station, required }, _, context) => {
        if (required.kind !== 'AFFILIATION' || required.registered) return [];
        const codes = await context.loaders.on(station.date).affiliationHosts.load(station.code);
        return Promise.all(codes.map((code) => loadBranch(code, sameDate(station), context)));
      },
    }),
    reason: t.string({
      description: 'Why, in one sentence with the figures. 理由，含有关数字。',
      resolve: async ({ station, verdict, required }, _, context) => {
        const names = await namesFor(station, [], required, context);
        return describeRequirement(verdict, required, policyOf(verdict, context), names, context.language).reason;
      },
    }),
    clause: t.field({
      type: Clause,
      description: 'The sentence it follows from. 依据条款。',
      resolve: ({ verdict, required }, _, context) => policyOf(verdict, context).requirements[required.kind],
    }),
  }),
});
