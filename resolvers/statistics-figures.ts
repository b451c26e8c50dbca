import {
  countOrganized,
  countUnorganized,
  FIGURE_NAMES,
  type FigureName,
  type Figures,
} from '../src/compliance/statistics/figures.ts';
import {
  RATE_DEFINITIONS,
  RATE_NAMES,
  type RateName,
  type Rate as RateOf,
  ratesOf,
} from '../src/compliance/statistics/rates.ts';
import type { Text } from '../src/domain/text.ts';
import { builder } from './builder.ts';

const Rate = builder.objectRef<RateOf & { readonly definition: Text }>('StatisticsRate').implement({
  description: 'A published rate with its definition. 公布的比率及其定义。',
  fields: (t) => ({
    numerator: t.exposeInt('numerator', { description: 'How many stations have it. 分子（社工站数）。' }),
    denominator: t.exposeInt('denominator', { description: 'Of how many. 分母（社工站数）。' }),
    value: t.exposeFloat('value', {
      nullable: true,
      description: 'The first divided by the second, 0 to 1; null: of none. 比率，0 至 1；分母为 0 时为空。',
    }),
    definition: t.string({
      description: 'What is divided by what, in words. 定义（中文；可要求英文）。',
      resolve: ({ definition }, _, context) => definition[context.language],
    }),
  }),
});

const FIGURES: Readonly<Record<FigureName, string>> = {
  stations: 'Judged stations; the sum of organized and unorganized. 社工站总数。',
  ownBranch: 'Stations with a live branch of their own. 单独组建党支部的社工站数。',
  jointBranch: 'Stations in a live joint branch, valid or not, and without their own. 由联合党支部覆盖的社工站数。',
  jointBranches:
    'Joint branches, each counted in the division of its smallest station code. 联合党支部数（按代码最小的社工站所在区划计）。',
  jointBranchesWithThreeMembers:
    'Of these, with 3 members or more, full and probationary, by their own headcount. 其中自身党员 3 名以上的。',
  branchMissing: 'Not organized, though they have 3 full members or more. 应建未建的社工站数。',
  fewMembers: 'Not organized, with 1 or 2 full members. 正式党员 1 至 2 名、未覆盖的社工站数。',
  noMembers: 'Not organized, without a full member. 无正式党员、未覆盖的社工站数。',
  affiliated:
    'Stations affiliated only; the official form has no row for them, so they stand beside it. 仅挂靠组建的社工站数（备查）。',
  workers: 'Workers posted to the stations. 社工总数（备查）。',
  members: 'Of these, full and probationary members. 其中党员（正式和预备）。',
  relationsElsewhere:
    'Of these, whose explicit relation names a place that is no branch here. 其中组织关系在外（登记为 elsewhere）的。',
  enoughMembers: 'Stations with 3 full members or more. 正式党员 3 名以上的社工站数。',
  enoughMembersWithOwnBranch: 'Of these, with a live branch of their own. 其中已单独组建的。',
  developing: 'Stations counted under noMembers whose development is under way. 无正式党员中发展工作在推进的社工站数。',
};

const RATES: Readonly<Record<RateName, string>> = {
  organizationCoverage: 'Organized stations of all. 组织覆盖率。',
  ownBranchRate: 'Stations with an own branch, of those with 3 full members or more. 单独组建率。',
  workCoverage: 'Organized stations and those where development is under way, of all. 工作覆盖率。',
};

export const StatisticsFigures = builder.objectRef<Figures>('StatisticsFigures').implement({
  description:
    'The figures of the form, of judged stations; every one adds up over the parts of a division. 统计数字；各部分之和等于整体。',
  fields: (t) => ({
    organized: t.int({
      description: 'With an own branch, in a joint branch or affiliated. 已组建的社工站数。',
      resolve: countOrganized,
    }),
    unorganized: t.int({ description: 'The others. 未组建的社工站数。', resolve: countUnorganized }),
  }),
});

builder.objectFields(StatisticsFigures, (t) =>
  Object.fromEntries(
    FIGURE_NAMES.map((name) => [name, t.int({ description: FIGURES[name], resolve: (figures) => figures[name] })]),
  ),
);

builder.objectFields(StatisticsFigures, (t) =>
  Object.fromEntries(
    RATE_NAMES.map((name) => [
      name,
      t.field({
        type: Rate,
        description: RATES[name],
        resolve: (figures) => ({ ...ratesOf(figures)[name], definition: RATE_DEFINITIONS[name] }),
      }),
    ]),
  ),
);
