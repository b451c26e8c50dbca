import { loadNames } from '../src/services/loaders/names.ts';
import { describeChoicePrice, describePlanPrice } from '../src/services/plan/describe-price.ts';
import type { GroupTotals } from '../src/services/plan/group-totals.ts';
import type { PlanPrice as Price } from '../src/services/plan/plan-answer.ts';
import type { ChoiceKind } from '../src/services/plan/plan-options.ts';
import type { ChoicePrice as PriceOfChoice } from '../src/services/plan/price-plan.ts';
import { builder } from './builder.ts';
import { type Dated, sameDate } from './dated.ts';
import { loadStations, Station } from './station.ts';
import { weighList } from './weight.ts';

const PlanChoice = builder.enumType('PlanChoice', {
  description: 'What was decided. 选择的种类。',
  values: {
    KEEP_EXISTING: { description: 'Registered joint branches are kept. 保留已有联合党支部。' },
    PINNED_GROUP: { description: 'A group is pinned. 固定一组。' },
    FORBIDDEN_GROUP: { description: 'A group is forbidden. 禁止一组。' },
    FORBIDDEN_PAIR: { description: 'A pair is forbidden. 禁止两站同组。' },
    AVOID_FRAGILE: { description: 'Groups with exactly 3 full members are avoided. 避免只有 3 名正式党员的组。' },
  } satisfies Record<ChoiceKind, object>,
});

interface Priced {
  readonly price: GroupTotals;
}

const PriceFields = builder.interfaceRef<Priced>('PriceFigures').implement({
  description: 'How much more a plan comes to; negative: less. 代价：与比较对象相比的增减（负数为减少）。',
  fields: (t) => ({
    stationsLeftOut: t.int({
      description: 'Stations neither grouped nor affiliated. 既未编组也未挂靠的社工站数的增减。',
      resolve: ({ price }) => price.uncovered,
    }),
    moved: t.int({
      description:
        'Stations that leave all their partners of today, or their host. 离开现有联合党支部伙伴或挂靠党支部的社工站数的增减。',
      resolve: ({ price }) => price.moved,
    }),
    fragile: t.int({
      description: 'Groups with exactly 3 full members. 只有 3 名正式党员的组数的增减。',
      resolve: ({ price }) => price.fragile,
    }),
    crossParent: t.int({
      description: 'Groups across towns. 跨镇（街道）的组数的增减。',
      resolve: ({ price }) => price.crossParent,
    }),
    distanceM: t.int({
      description: 'Distance within all groups together, in metres. 组内距离合计的增减（米）。',
      resolve: ({ price }) => price.distanceM,
    }),
  }),
});

const ChoicePrice = builder.objectRef<PriceOfChoice & Dated>('ChoicePrice').implement({
  description:
    'What one choice costs: the plan beside the one with all other choices. 某一项选择的代价：与去掉这一项、保留其余选择的方案相比。',
  interfaces: [PriceFields],
  fields: (t) => ({
    choice: t.field({ type: PlanChoice, description: 'What was decided. 选择的种类。', resolve: ({ kind }) => kind }),
    stations: t.field({
      type: [Station],
      description: 'The stations it names, by code; none where it is about all. 所涉社工站，按代码排序。',
      complexity: weighList(3),
      resolve: (choice, _, context) => loadStations(choice.stationCodes, sameDate(choice), context),
    }),
    sentence: t.string({
      description: 'The price in one sentence. 一句话说明代价。',
      resolve: async (choice, _, context) => {
        const needed = { stations: choice.stationCodes, branches: [], partyBodies: [] };
        return describeChoicePrice(choice, await loadNames(needed, context.loaders), context.language);
      },
    }),
  }),
});

export const PlanPrice = builder.objectRef<Price & Dated>('PlanPrice').implement({
  description:
    'What the choices cost together: the plan of the whole districts beside the one without options. 全部选择的代价：整个区的方案与不作任何选择的方案相比。',
  interfaces: [PriceFields],
  fields: (t) => ({
    sentence: t.string({
      description: 'The price in one sentence. 一句话说明代价。',
      resolve: ({ price }, _, context) => describePlanPrice(price, context.language),
    }),
    choices: t.field({
      type: [ChoicePrice],
      description: 'What each of them costs by itself. 各项选择分别的代价。',
      complexity: { field: 2000, multiplier: 10 },
      resolve: async (price) => (await price.choices()).map((choice) => ({ ...choice, ...sameDate(price) })),
    }),
  }),
});
