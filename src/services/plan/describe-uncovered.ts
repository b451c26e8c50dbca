import { listNames } from '../../compliance/names.ts';
import { countNoun } from '../../compliance/words.ts';
import type { Language } from '../../domain/text.ts';
import type { UncoveredReason } from './uncovered-reasons.ts';

/** A neighbour of an uncovered station, as words speak of it. */
export interface NamedNeighbor {
  readonly name: string;
  /** Null: it lies outside of what the reader may see, and nothing but its name is said. */
  readonly fullMembers: number | null;
  /** Whether a plan may group it at all; then it lies in another district. */
  readonly isPlanned: boolean;
}

type Sentence = (station: string, neighbors: readonly NamedNeighbor[]) => string;

/** Says why a plan leaves a station out, in one sentence. */
export function describeUncovered(
  reason: UncoveredReason,
  station: string,
  neighbors: readonly NamedNeighbor[],
  language: Language,
): string {
  return SENTENCES[language][reason](station, neighbors);
}

const SENTENCES: Readonly<Record<Language, Readonly<Record<UncoveredReason, Sentence>>>> = {
  'zh-CN': {
    ISOLATED: (station) => `${station}没有已确认的相邻社工站，请核对相邻关系，或者把它挂靠到就近的党支部。`,
    NEIGHBORS_NOT_ELIGIBLE: (station, neighbors) =>
      `${station}的相邻社工站都不能与它编组：${list(neighbors, 'zh-CN', withObstacleInChinese)}。`,
    COUNT_DOES_NOT_COME_OUT: (station) =>
      `${station}所在的这一片凑不齐：每组需要 2 至 3 个社工站、至少 3 名正式党员，按现有人数总有社工站落单。`,
    TAKEN_BY_A_BETTER_PLAN: (station, neighbors) =>
      neighbors.length === 0
        ? `${station}所在的这一片另有编组方式，覆盖的社工站更多，或者同样多而更合适。`
        : `${station}的相邻社工站${list(neighbors, 'zh-CN', ({ name }) => name)}编入了别的组，那样覆盖的社工站更多，或者同样多而更合适。`,
    LEFT_OUT_BY_CHOICE: (station) => `${station}因所作的选择而未能编组；不作选择时，方案可以覆盖它。`,
  },
  en: {
    ISOLATED: (station) =>
      `${station} has no confirmed neighbour: check its neighbours, or affiliate it with a branch nearby.`,
    NEIGHBORS_NOT_ELIGIBLE: (station, neighbors) =>
      `None of the neighbours of ${station} can be grouped with it: ${list(neighbors, 'en', withObstacleInEnglish)}.`,
    COUNT_DOES_NOT_COME_OUT: (station) =>
      `The count does not come out around ${station}: a group takes 2 or 3 stations with at least 3 full members together, and with the members there are, some station is always left over.`,
    TAKEN_BY_A_BETTER_PLAN: (station, neighbors) =>
      neighbors.length === 0
        ? `The stations around ${station} are grouped in another way, which covers more of them, or as many and better.`
        : `The neighbours of ${station} are in other groups (${list(neighbors, 'en', ({ name }) => name)}), which covers more stations, or as many and better.`,
    LEFT_OUT_BY_CHOICE: (station) =>
      `${station} is left out because of the choices made; without them the plan covers it.`,
  },
};

function list(neighbors: readonly NamedNeighbor[], language: Language, say: (neighbor: NamedNeighbor) => string) {
  return listNames(neighbors.map(say), language);
}

function withObstacleInChinese({ name, fullMembers, isPlanned }: NamedNeighbor): string {
  if (fullMembers === null) return name;
  if (isPlanned) return `${name}（不在同一个区）`;
  if (fullMembers === 0) return `${name}（没有正式党员）`;
  return `${name}（${fullMembers < 3 ? '不在编组范围' : `有 ${fullMembers} 名正式党员`}）`;
}

function withObstacleInEnglish({ name, fullMembers, isPlanned }: NamedNeighbor): string {
  if (fullMembers === null) return name;
  if (isPlanned) return `${name} (in another district)`;
  if (fullMembers === 0) return `${name} (no full member)`;
  return `${name} (${fullMembers < 3 ? 'not of a level that is planned for' : countNoun(fullMembers, 'full member')})`;
}
