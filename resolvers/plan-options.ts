import type { PlanStrategy as Strategy } from '../src/services/plan/plan-options.ts';
import { builder } from './builder.ts';

const PlanStrategy = builder.enumType('PlanStrategy', {
  description: 'What becomes of the joint branches there are. 对已有联合党支部的处理方式。',
  values: {
    BEST_COVERAGE: {
      description:
        'All stations are planned for afresh, so that the most are covered; who stays together comes second. 全部重新编组，覆盖优先。',
    },
    KEEP_EXISTING: {
      description:
        'Valid joint branches stay as they are registered; only the other stations are planned for. 有效的联合党支部保持不动，只为其余社工站编组。',
    },
  } satisfies Record<Strategy, object>,
});

export const PlanOptionsInput = builder.inputType('PlanOptionsInput', {
  description:
    'What people decide for one question: never stored, and no part of any verdict. 仅用于本次查询的选择：不保存，也不影响合规结论。',
  fields: (t) => ({
    strategy: t.field({
      type: PlanStrategy,
      description: 'What becomes of the joint branches there are. Absent: BEST_COVERAGE. 策略，默认覆盖优先。',
    }),
    pinnedGroups: t.field({
      type: t.listRef(t.listRef('String')),
      description:
        'Groups, by station codes, that must be in the plan: 2 or 3 stations of one district with 1 or 2 full members each, 3 together, connected through neighbours. 必须采用的组（社工站代码）。',
    }),
    forbiddenGroups: t.field({
      type: t.listRef(t.listRef('String')),
      description:
        'Groups of 2 or 3 stations, by code, that must not be in the plan as they are. 不得采用的组（社工站代码）。',
    }),
    forbiddenPairs: t.field({
      type: t.listRef(t.listRef('String')),
      description: 'Pairs of stations, by code, that must not be in one group. 不得同组的两个社工站（代码）。',
    }),
    avoidFragile: t.boolean({
      description:
        'Whether, right after coverage, the fewest groups with exactly 3 full members are wanted. Absent: no. 覆盖相同时，是否尽量避免只有 3 名正式党员的组，默认否。',
    }),
  }),
});
