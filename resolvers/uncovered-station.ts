import { describeUncovered } from '../src/services/plan/describe-uncovered.ts';
import type {
  UncoveredReason as Reason,
  UncoveredStation as Uncovered,
} from '../src/services/plan/uncovered-reasons.ts';
import { Branch, loadBranch } from './branch.ts';
import { builder } from './builder.ts';
import { type Dated, sameDate } from './dated.ts';
import { loadStation, loadStations, Station, seenAmong } from './station.ts';
import { weighList } from './weight.ts';

const UncoveredReason = builder.enumType('UncoveredReason', {
  description: 'Why a plan leaves a station out. 未能编组的原因。',
  values: {
    ISOLATED: { description: 'It has no confirmed neighbour. 没有已确认的相邻社工站。' },
    NEIGHBORS_NOT_ELIGIBLE: {
      description:
        'Its neighbours have no full member, or 3 and more, or lie in another district. 相邻社工站没有正式党员、有 3 名以上，或不在同一区。',
    },
    COUNT_DOES_NOT_COME_OUT: {
      description:
        'With the members around it some station is always left over: 1 and 1 make no 3, four with 1 each leave one. 按周边人数必有社工站落单。',
    },
    TAKEN_BY_A_BETTER_PLAN: {
      description: 'Its neighbours are grouped with others, which is better. 相邻社工站与别站编组更优。',
    },
    LEFT_OUT_BY_CHOICE: {
      description: 'The options leave it out; without them it is covered. 因所作选择而未能编组。',
    },
  } satisfies Record<Reason, object>,
});

export const UncoveredStation = builder.objectRef<Uncovered & Dated>('UncoveredStation').implement({
  description: 'A station that the plan leaves out, and why. 未能编组的社工站及其原因。',
  fields: (t) => ({
    station: t.field({
      type: Station,
      description: 'The station. 社工站。',
      resolve: (uncovered, _, context) => loadStation(uncovered.stationCode, sameDate(uncovered), context),
    }),
    reason: t.expose('reason', { type: UncoveredReason, description: 'Why. 原因。' }),
    explanation: t.string({
      description: 'Why, in one sentence. 一句话说明原因。',
      resolve: async (uncovered, _, context) => {
        const dated = sameDate(uncovered);
        const { name } = await loadStation(uncovered.stationCode, dated, context);
        const neighbors = await loadStations(uncovered.neighborCodes, dated, context);
        const seen = new Set(await seenAmong(uncovered.neighborCodes, context));
        const described = neighbors.map(async (neighbor) => {
          if (!seen.has(neighbor.code)) return { name: neighbor.name, fullMembers: null, isPlanned: false };
          const verdict = await context.loaders.on(dated.date).verdicts.load(neighbor.code);
          const { planGroup = null, headcount } = verdict ?? {};
          return { name: neighbor.name, fullMembers: headcount?.fullMembers ?? 0, isPlanned: planGroup !== null };
        });
        return describeUncovered(uncovered.reason, name, await Promise.all(described), context.language);
      },
    }),
    hosts: t.field({
      type: [Branch],
      description:
        'The branches it could be affiliated with, nearest first, at most 10. 可以挂靠的党支部，由近及远，最多 10 个。',
      complexity: weighList(10),
      resolve: async (uncovered, _, context) => {
        const dated = sameDate(uncovered);
        const codes = await context.loaders.on(dated.date).affiliationHosts.load(uncovered.stationCode);
        return Promise.all(codes.map((code) => loadBranch(code, dated, context)));
      },
    }),
  }),
});
