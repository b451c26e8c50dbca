import type { Location } from '../src/domain/station.ts';
import { marginOf } from '../src/services/plan/group-totals.ts';
import { measurePair, measureSpan } from '../src/services/plan/measure-group.ts';
import type { PlanAnswer } from '../src/services/plan/plan-answer.ts';
import { keyOfGroup } from '../src/services/plan/plan-options.ts';
import type { PlanGroup } from '../src/services/plan/plan-with-options.ts';
import { Branch, loadBranch } from './branch.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { type Dated, sameDate } from './dated.ts';
import { Division, loadDivision } from './division.ts';
import { type DatedStation, loadStations, Station, seenAmong } from './station.ts';
import { weighList } from './weight.ts';

/** A group with the plan it is part of. */
export interface GroupOfPlan extends PlanGroup, Dated {
  readonly plan: PlanAnswer;
}

interface Distance {
  readonly stations: readonly [DatedStation, DatedStation];
  /** Whether both may be seen. */
  readonly isSeen: boolean;
}

const GroupDistance = builder.objectRef<Distance>('GroupDistance').implement({
  description: 'How far apart two stations of a group are. 组内两个社工站之间的距离。',
  fields: (t) => ({
    stations: t.field({
      type: [Station],
      description: 'The two, by code. 两个社工站，按代码排序。',
      complexity: weighList(2),
      resolve: ({ stations }) => [...stations],
    }),
    distanceM: t.int({
      nullable: true,
      description:
        'As the crow flies, in metres; null: one has no location, or is not for you to see. 直线距离（米）；缺少位置或者无权查看时为空。',
      resolve: ({ stations: [one, other], isSeen }) => (isSeen ? measurePair(one, other) : null),
    }),
  }),
});

export const JointGroup = builder.objectRef<GroupOfPlan>('JointGroup').implement({
  description: 'Stations that could share a joint branch. 可以成立联合党支部的一组社工站。',
  fields: (t) => ({
    stations: t.field({
      type: [Station],
      description:
        'Two or three stations, by code; of a branch that is kept, all its stations. 两个或三个社工站，按代码排序；保留的联合党支部则为其全部社工站。',
      complexity: weighList(3),
      resolve: (group, _, context) => loadStations(group.stationCodes, sameDate(group), context),
    }),
    fullMembers: t.int({
      description: 'Their full members together. 正式党员合计。',
      resolve: (group, _, context) => countFullMembers(group, context),
    }),
    margin: t.int({
      description: 'How many full members it has beyond the 3 it needs. 超出最低 3 名的正式党员数。',
      resolve: async (group, _, context) => marginOf(await countFullMembers(group, context)),
    }),
    isFragile: t.boolean({
      description: 'Whether one member leaving would end it: exactly 3 full members. 是否恰好只有 3 名正式党员。',
      resolve: async (group, _, context) => marginOf(await countFullMembers(group, context)) === 0,
    }),
    isPinned: t.boolean({
      description: 'Whether the options pinned it. 是否为固定的组。',
      resolve: ({ origin }) => origin === 'PINNED',
    }),
    isKept: t.boolean({
      description:
        'Whether it is a registered joint branch that the strategy keeps as it is. 是否为按策略保持不动的已登记联合党支部。',
      resolve: ({ origin }) => origin === 'KEPT',
    }),
    spanM: t.int({
      description:
        'The shortest way that connects its stations, in metres: of three, the two shortest distances; a distance that is not known counts 0. 组内连通的最短距离（米）；位置不明的按 0 计。',
      resolve: async (group, _, context) => measureSpan(await placesOf(group, context)),
    }),
    distances: t.field({
      type: [GroupDistance],
      description: 'The distance of each two of its stations. 组内两两之间的距离。',
      complexity: weighList(3),
      resolve: async (group, _, context) => {
        const stations = await loadStations(group.stationCodes, sameDate(group), context);
        const seen = new Set(await seenAmong(group.stationCodes, context));
        return stations.flatMap((one, index) =>
          stations.slice(index + 1).map((other): Distance => {
            return { stations: [one, other], isSeen: seen.has(one.code) && seen.has(other.code) };
          }),
        );
      },
    }),
    towns: t.field({
      type: [Division],
      description:
        'The towns and subdistricts its stations lie in, as far as you may see these, by code. 所在的镇（街道），按代码排序；无权查看的社工站除外。',
      complexity: weighList(3),
      resolve: async (group, _, context) =>
        Promise.all(
          (await townsOf(group, await seenAmong(group.stationCodes, context))).map((code) =>
            loadDivision(code, context),
          ),
        ),
    }),
    crossesTowns: t.boolean({
      description: 'Whether they lie in more than one town or subdistrict. 是否跨镇（街道）。',
      resolve: async (group) => (await townsOf(group, group.stationCodes)).length > 1,
    }),
    continues: t.field({
      type: Branch,
      nullable: true,
      description:
        'The registered joint branch it goes on as: one it shares at least two stations with, the most first; null: none. 延续哪个已登记的联合党支部（至少两个社工站相同）。',
      resolve: async (group, _, context) => {
        const branch = (await group.plan.continuations()).get(keyOfGroup(group.stationCodes));
        return branch === undefined ? null : loadBranch(branch.code, sameDate(group), context);
      },
    }),
  }),
});

async function countFullMembers({ stationCodes, date }: GroupOfPlan, context: Context): Promise<number> {
  const verdicts = await context.loaders.on(date).verdicts.loadMany([...stationCodes]);
  return verdicts.reduce((sum, verdict) => {
    if (verdict instanceof Error) throw verdict;
    return sum + (verdict?.headcount.fullMembers ?? 0);
  }, 0);
}

async function townsOf({ plan }: GroupOfPlan, stationCodes: readonly string[]): Promise<readonly string[]> {
  const { stations } = await plan.basis();
  return [...new Set(stationCodes.flatMap((code) => stations.get(code)?.town ?? []))].sort();
}

/** Where the stations stand: the span is a figure of the group, whoever may see its stations. */
async function placesOf(
  group: GroupOfPlan,
  context: Context,
): Promise<readonly { readonly location?: Location | undefined }[]> {
  const { stationCodes, plan } = group;
  const seen = await seenAmong(stationCodes, context);
  if (seen.length === stationCodes.length) return loadStations(stationCodes, sameDate(group), context);
  const { stations } = await plan.basis();
  return stationCodes.map((code) => stations.get(code) ?? {});
}
