import { countNoun } from '../../compliance/words.ts';
import type { Language } from '../../domain/text.ts';
import {
  type PieceProof,
  type PlanLevel,
  PROOF_KINDS,
  type ProofKind,
  type ProofStep,
} from '../../planner/piece-proof.ts';

export type { PieceProof, PlanLevel, ProofKind, ProofStep };

/** What is proven of a plan or a part of it, and of how much. */
export interface ProvenCoverage {
  readonly covered: number;
  readonly atMost: number;
}

/** "covers 3, at most 3 possible" in one sentence without a full stop. */
export function describeCoverage({ covered, atMost }: ProvenCoverage, language: Language): string {
  if (covered === atMost) {
    return language === 'en' ? `covers ${covered}, and no plan covers more` : `覆盖 ${covered} 个，没有方案能覆盖更多`;
  }
  return language === 'en'
    ? `covers ${covered}, at most ${atMost} possible; whether more can be is not proven`
    : `覆盖 ${covered} 个，至多可能 ${atMost} 个，能否更多尚未证明`;
}

/** What is proven of a piece, level by level, and how: one line. */
export function describePiece(proof: PieceProof, language: Language): string {
  const steps = proof.steps.filter(({ levels }) => levels.length > 0).map((step) => describeStep(step, language));
  const said = [describeCoverage(proof, language), ...steps];
  return language === 'en' ? said.join('; ') : said.join('；');
}

/** Which levels a step proves, and how. */
export function describeStep({ kind, levels }: ProofStep, language: Language): string {
  const names = levels.map((level) => LEVELS[language][level]);
  const how = KINDS[language][kind];
  if (language === 'en') return names.length === 0 ? `the bound: ${how}` : `${names.join(', ')}: ${how}`;
  return names.length === 0 ? `上限：${how}` : `${names.join('、')}：${how}`;
}

/** The pieces counted by what shows that they are best: "2 全部覆盖". A piece may be counted under several. */
export function countKinds(pieces: readonly PieceProof[], language: Language): string {
  const counts = new Map<ProofKind, number>();
  for (const { steps } of pieces) {
    for (const kind of new Set(steps.map((step) => step.kind))) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([one], [other]) => PROOF_KINDS.indexOf(one) - PROOF_KINDS.indexOf(other));
  if (language === 'en') return sorted.map(([kind, count]) => `${NAMES.en[kind]} (${count})`).join(', ');
  return sorted.map(([kind, count]) => `${NAMES['zh-CN'][kind]} ${count} 个`).join('，');
}

/** "S1 and 4 more stations". */
export function namePiece({ stations: [first = '', ...others] }: PieceProof, language: Language): string {
  if (others.length === 0) return first;
  return language === 'en'
    ? `${first} and ${countNoun(others.length, 'more station')}`
    : `${first} 等 ${others.length + 1} 个社工站`;
}

/** Names of the levels, as they stand in a list. */
export const LEVELS: Readonly<Record<Language, Readonly<Record<PlanLevel, string>>>> = {
  'zh-CN': {
    covered: '覆盖',
    fragile: '只有 3 名正式党员的组',
    moved: '变动',
    crossParent: '跨镇（街道）',
    distanceM: '距离',
  },
  en: {
    covered: 'coverage',
    fragile: 'groups with exactly 3 full members',
    moved: 'moved',
    crossParent: 'across towns',
    distanceM: 'distance',
  },
};

/** Names of the kinds, as they stand in a list. */
const NAMES: Readonly<Record<Language, Readonly<Record<ProofKind, string>>>> = {
  'zh-CN': {
    ISOLATED: '孤立',
    PAIR_OF_ONES: '两站各 1 名',
    ALL_COVERED: '全部覆盖',
    DEAD_ENDS: '末端限制',
    MODULO_THREE: '三站一组的余数',
    ZERO: '已为 0',
    PRICES: '定价',
    SEARCH: '穷尽搜索',
    BRANCH_AND_CUT: '求解器',
  },
  en: {
    ISOLATED: 'isolated',
    PAIR_OF_ONES: 'two with 1 each',
    ALL_COVERED: 'all covered',
    DEAD_ENDS: 'dead ends',
    MODULO_THREE: 'remainder of threes',
    ZERO: 'zero',
    PRICES: 'prices',
    SEARCH: 'exhausted search',
    BRANCH_AND_CUT: 'solver',
  },
};

const KINDS: Readonly<Record<Language, Readonly<Record<ProofKind, string>>>> = {
  'zh-CN': {
    ISOLATED: '没有可与之编组的相邻社工站',
    PAIR_OF_ONES: '两个社工站各有 1 名正式党员，合计不足 3 名',
    ALL_COVERED: '已全部覆盖',
    DEAD_ENDS: '只与一个社工站相邻的，只能经该站编组，每处至多两个',
    MODULO_THREE: '各站均只有 1 名正式党员，必为三站一组，余下的无法编组',
    ZERO: '已为 0，不可能更少',
    PRICES: '给每个社工站定价，使任何一组的价格都不低于其所值，全部价格之和即为上限',
    SEARCH: '搜索了一切可能更好的方案，一个也没有',
    BRANCH_AND_CUT: '求解器以分支定界法得出，未留下可核对的凭据',
  },
  en: {
    ISOLATED: 'it has no neighbour to be grouped with',
    PAIR_OF_ONES: 'two stations with 1 full member each are fewer than 3 together',
    ALL_COVERED: 'all are covered',
    DEAD_ENDS: 'stations with one neighbour are grouped through it only, at most two of them',
    MODULO_THREE: 'all have 1 full member, so every group has three stations, and the remainder is left out',
    ZERO: 'it is 0, and cannot be less',
    PRICES: 'stations have prices at which no group costs less than it is worth; all together they are the bound',
    SEARCH: 'every plan that might be better was searched for, and there is none',
    BRANCH_AND_CUT: 'a solver found it by branch and cut, which leaves no certificate',
  },
};
