import {
  type ContradictionCode as Code,
  type Contradiction,
  keyOf,
  namesOfContradictions,
} from '../src/compliance/statistics/contradiction.ts';
import { describeContradiction } from '../src/compliance/statistics/describe-contradiction.ts';
import type { Statistics } from '../src/compliance/statistics/statistics.ts';
import { listInMemory } from '../src/services/list-in-memory.ts';
import { loadNames } from '../src/services/loaders/names.ts';
import { Branch, loadBranch } from './branch.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { type Dated, sameDate } from './dated.ts';
import { listByKey } from './forward-list.ts';
import type { PagingArgs } from './paging.ts';
import { loadStations, Station } from './station.ts';
import { weighList } from './weight.ts';

const ContradictionCode = builder.enumType('StatisticsContradictionCode', {
  description: 'In what facts contradict each other. 事实相互矛盾的种类。',
  values: {
    SEVERAL_COVERAGES: {
      description: 'A station is covered in more than one form; counted in the first that fits. 同时有几种组建形式。',
    },
    OWN_BRANCH_UNDERSIZED: {
      description: 'An own branch with fewer than 3 full members at the station. 正式党员不足 3 名却单独组建。',
    },
    BRANCH_MISSING_BUT_COVERED: {
      description:
        '3 full members or more, no own branch, but in a joint branch or affiliated: not counted as missing. 应建未建但已由其他形式覆盖。',
    },
    JOINT_BRANCH_OF_ONE_STATION: {
      description: 'A joint branch that covers one station. 联合党支部只覆盖一个社工站。',
    },
    JOINT_BRANCH_ACROSS_BOUNDARY: {
      description:
        'Not all of its stations are in the division: it is counted with its smallest station code, they where they stand. 联合党支部跨出所查询的区划。',
    },
    JOINT_BRANCH_HEADCOUNT_DIFFERS: {
      description:
        '3 members or more by its own headcount, fewer by its stations, or the other way round. 联合党支部自身党员数与各站党员数不一致。',
    },
    RELATION_IN_OTHER_BRANCH: {
      description:
        'Members whose relation is in a branch that does not cover their station, or no longer exists. 党员组织关系在未覆盖该站的党支部。',
    },
  } satisfies Record<Code, object>,
});

const StatisticsContradiction = builder.objectRef<Contradiction & Dated>('StatisticsContradiction').implement({
  description:
    'Facts that contradict each other, so that a figure is not what its reader expects; the rows add up all the same. 相互矛盾的事实及其统计口径。',
  fields: (t) => ({
    code: t.expose('code', { type: ContradictionCode, description: 'What kind. 种类。' }),
    message: t.string({
      description: 'What contradicts, and how it was counted. 说明（中文；可要求英文）。',
      resolve: async (contradiction, _, context) => {
        const names = await loadNames(namesOfContradictions([contradiction]), context.loaders);
        return describeContradiction(contradiction, names, context.language);
      },
    }),
    stations: t.field({
      type: [Station],
      description: 'The judged stations concerned, by code. 有关的社工站，按代码排序。',
      complexity: weighList(3),
      resolve: (contradiction, _, context) =>
        loadStations(contradiction.stationCodes, sameDate(contradiction), context),
    }),
    branch: t.field({
      type: Branch,
      nullable: true,
      description: 'The joint branch concerned; null: it is about a station. 有关的联合党支部。',
      resolve: ({ branchCode, ...dated }, _, context) =>
        branchCode === null ? null : loadBranch(branchCode, sameDate(dated), context),
    }),
  }),
});

export const StatisticsContradictionConnection = builder.connectionObject(
  {
    type: StatisticsContradiction,
    name: 'StatisticsContradictionConnection',
    description: 'A page of contradictions. 矛盾事实分页。',
  },
  { name: 'StatisticsContradictionEdge', description: 'A contradiction with its cursor. 矛盾事实及其游标。' },
);

/** A page of the contradictions of a form. */
export function listContradictions(
  { divisionCode, contradictions, ...dated }: Statistics & Dated,
  args: PagingArgs,
  context: Context,
) {
  const list = `StatisticsContradiction ${JSON.stringify(divisionCode)}`;
  const source = listInMemory(contradictions, keyOf);
  const asNode = (each: Contradiction) => ({ ...each, ...sameDate(dated) });
  return listByKey(args, { list, date: dated.date, source, asNode, keyOf }, context);
}
