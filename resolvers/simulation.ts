import { keyOfGroup } from '../src/services/plan/plan-options.ts';
import type { SimulatedState, SimulatedStation as StationFacts } from '../src/services/simulation/compare-states.ts';
import type { Simulation as SimulationFacts } from '../src/services/simulation/simulate.ts';
import { builder } from './builder.ts';
import { forwardArgs, listForwards } from './forward-list.ts';
import { NamedCode, nameCodes } from './named-code.ts';
import { weighPage } from './paging.ts';
import { SimulatedCompliance } from './simulated-compliance.ts';
import { weighList } from './weight.ts';

interface StationOfSimulation extends StationFacts {
  readonly simulation: SimulationFacts;
}

const SimulatedStation = builder.objectRef<StationOfSimulation>('SimulatedStation').implement({
  description:
    'A station that the changes reach: they are about it, or its verdict is another with them. 变更所及的社工站。',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Its code. 社工站代码。' }),
    name: t.string({
      description: 'Its name after the changes, else before. 名称（变更后的；已不计的为变更前的）。',
      resolve: ({ code, after, simulation }) => simulation[after === null ? 'before' : 'after'].names.station(code),
    }),
    isAltered: t.exposeBoolean('isAltered', {
      description:
        'Whether its status, requirement or findings become others; figures and words alone do not count. 状态、应有组织形式或问题是否因此改变。',
    }),
    before: t.field({
      type: SimulatedCompliance,
      nullable: true,
      description: 'Its verdict without the changes; null: not open on the date. 变更前的判定；当日不计的为空。',
      resolve: ({ before, simulation }) => before && { verdict: before, state: simulation.before },
    }),
    after: t.field({
      type: SimulatedCompliance,
      nullable: true,
      description: 'Its verdict with the changes; null: not open on the date. 变更后的判定；当日不计的为空。',
      resolve: ({ after, simulation }) => after && { verdict: after, state: simulation.after },
    }),
  }),
});

interface PlanOfState {
  readonly state: SimulatedState;
  readonly other: SimulatedState;
}

interface GroupOfState extends PlanOfState {
  readonly stationCodes: readonly string[];
}

const SimulatedGroup = builder.objectRef<GroupOfState>('SimulatedGroup').implement({
  description: 'Stations that could share a joint branch. 可以成立联合党支部的一组社工站。',
  fields: (t) => ({
    stations: t.field({
      type: [NamedCode],
      description: 'Two or three stations, by code. 两个或三个社工站，按代码排序。',
      complexity: weighList(3),
      resolve: ({ stationCodes, state }) => nameCodes(stationCodes, state.names.station),
    }),
    fullMembers: t.int({
      description: 'Their full members together. 正式党员合计。',
      resolve: ({ stationCodes, state }) =>
        stationCodes.reduce((sum, code) => sum + (state.verdicts.get(code)?.headcount.fullMembers ?? 0), 0),
    }),
    isInBoth: t.boolean({
      description: 'Whether the plan has the same group before and after. 变更前后是否均有此组。',
      resolve: ({ stationCodes, other }) =>
        other.plan.groups.some((group) => keyOfGroup(group) === keyOfGroup(stationCodes)),
    }),
  }),
});

const SimulatedPlan = builder.objectRef<PlanOfState>('SimulatedPlan').implement({
  description: 'The joint branches proposed in the districts that the changes reach. 变更所及各区的联合党支部方案。',
  fields: (t) => ({
    groups: t.field({
      type: [SimulatedGroup],
      description: 'The groups, by first code. 各组，按首个代码排序。',
      complexity: weighList(50),
      resolve: ({ state, other }) => state.plan.groups.map((stationCodes) => ({ stationCodes, state, other })),
    }),
    covered: t.int({
      description: 'How many stations they cover together. 编入各组的社工站数。',
      resolve: ({ state }) => state.plan.groups.flat().length,
    }),
    uncovered: t.field({
      type: [NamedCode],
      description:
        'Stations with 1 or 2 full members that are left out and not affiliated, by code. 未能编组且未挂靠的社工站，按代码排序。',
      complexity: weighList(50),
      resolve: ({ state }) => nameCodes(state.plan.uncovered, state.names.station),
    }),
  }),
});

const StationConnection = builder.connectionObject(
  {
    type: SimulatedStation,
    name: 'SimulatedStationConnection',
    description: 'A page of the stations reached. 变更所及社工站分页。',
  },
  { name: 'SimulatedStationEdge', description: 'A station reached, with its cursor. 变更所及的社工站及其游标。' },
);

export const Simulation = builder.objectRef<SimulationFacts>('Simulation').implement({
  description: 'What the changes would bring about; nothing is recorded. 模拟结果：未作任何登记。',
  fields: (t) => ({
    asOf: t.expose('asOf', { type: 'Date', description: 'The date judged, before and after. 截至日期。' }),
    stations: t.connection(
      {
        type: SimulatedStation,
        description: 'The stations that the changes reach, by code. 变更所及的社工站，按代码排序。',
        args: {
          ...forwardArgs(),
          alteredOnly: t.arg.boolean({
            description: 'Only those that become others. Absent: no. 是否只列结论改变的，默认否。',
          }),
        },
        complexity: weighPage,
        resolve: (simulation, { alteredOnly, ...args }, context) => {
          const found = simulation.stations.filter(({ isAltered }) => isAltered || alteredOnly !== true);
          const source = {
            read: async (after: string | null, limit: number) =>
              found.filter(({ code }) => after === null || code > after).slice(0, limit),
            count: async () => found.length,
          };
          const asNode = (station: StationFacts) => ({ ...station, simulation });
          return listForwards(args, { list: 'SimulatedStation', date: simulation.asOf, source, asNode }, context);
        },
      },
      StationConnection,
    ),
    planBefore: t.field({
      type: SimulatedPlan,
      description: 'The plan without the changes. 变更前的联合党支部方案。',
      resolve: ({ before, after }) => ({ state: before, other: after }),
    }),
    planAfter: t.field({
      type: SimulatedPlan,
      description: 'The plan that would follow. 变更后的联合党支部方案。',
      resolve: ({ before, after }) => ({ state: after, other: before }),
    }),
  }),
});
