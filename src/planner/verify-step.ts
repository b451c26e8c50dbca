import type { Piece } from './piece.ts';
import { PLAN_LEVELS, type PlanLevel, type ProofPrices, type ProofStep } from './piece-proof.ts';
import type { LawfulGroup } from './verify-ground.ts';
import { confirm, type Judgement, leaveUnchecked, refute } from './verify-judgement.ts';
import type { Figures } from './verify-plan.ts';
import { checkDominance, checkPrices, hasExactSums, weighFigures } from './verify-prices.ts';
import { searchForBetter } from './verify-search.ts';

/** A piece whose plan was found lawful. */
export interface CheckedPiece {
  readonly piece: Piece;
  readonly figures: Figures;
  /** Every lawful group; `undefined` if they are too many. */
  readonly groups: () => readonly LawfulGroup[] | undefined;
}

/** Beyond, a repeated search takes more than some ten seconds. */
const MOST_STATES = 4_000_000;

/** Checks one step of a proof by itself: that the plan is best at the levels it names, given that it is at those before. */
export function checkStep(checked: CheckedPiece, step: ProofStep): Judgement {
  switch (step.kind) {
    case 'PRICES':
    case 'SEARCH':
      return step.certificate === null ? NO_CERTIFICATE : checkPriced(checked, step, step.certificate);
    case 'BRANCH_AND_CUT':
      return leaveUnchecked(
        `求解器 ${step.solver} 未留下可核对的凭据`,
        `the solver ${step.solver} leaves no certificate`,
      );
    case 'ZERO':
      return step.levels.every((level) => level !== 'covered' && checked.figures[level] === 0)
        ? confirm('数值为 0，不可能更小', 'it is 0, and cannot be less')
        : refute('并非都为 0', 'it is not 0');
    case 'ISOLATED':
      return checked.piece.stations.length === 1
        ? onlyPlan(checked)
        : refute('不止一个社工站', 'more than one station');
    case 'PAIR_OF_ONES':
      return isPairOfOnes(checked.piece)
        ? onlyPlan(checked)
        : refute('不是各有 1 名正式党员的两个社工站', 'not two stations with 1 full member each');
    default: {
      if (step.levels.some((level) => level !== 'covered')) {
        return refute('此理由只能说明覆盖数', 'this reason is about coverage only');
      }
      return compareBound(checked, step.levels, BOUNDS[step.kind](checked.piece));
    }
  }
}

const BOUNDS = {
  ALL_COVERED: ({ stations }: Piece) => stations.length,
  /** A station's dead ends are grouped through it, at most two of them. */
  DEAD_ENDS: ({ stations, neighbours }: Piece) => {
    let left = 0;
    for (const places of stations.length < 3 ? [] : neighbours) {
      const needy = places.filter((place) => neighbours[place]?.length === 1 && !stations[place]?.affiliated);
      left += Math.max(0, needy.length - 2);
    }
    return stations.length - left;
  },
  /** Without a second full member anywhere every group has three stations. */
  MODULO_THREE: ({ stations }: Piece) => {
    if (stations.some(({ fullMembers }) => fullMembers !== 1)) return stations.length;
    const affiliated = stations.filter((station) => station.affiliated).length;
    return stations.length - Math.max(0, (stations.length % 3) - affiliated);
  },
} as const;

function isPairOfOnes({ stations }: Piece): boolean {
  return stations.length === 2 && stations.every(({ fullMembers }) => fullMembers === 1);
}

function onlyPlan({ figures }: CheckedPiece): Judgement {
  return confirm('此处没有任何可成立的组', 'no group is lawful here', figures.covered);
}

function compareBound({ figures }: CheckedPiece, levels: readonly PlanLevel[], bound: number): Judgement {
  if (levels.length > 0 && bound > figures.covered) {
    return refute(
      `由此至多可覆盖 ${bound}，方案覆盖 ${figures.covered}`,
      `by this ${bound} could be covered, the plan covers ${figures.covered}`,
    );
  }
  return confirm(`由此至多可覆盖 ${bound}`, `by this at most ${bound} can be covered`, bound);
}

function checkPriced(
  checked: CheckedPiece,
  step: ProofStep & { kind: 'PRICES' | 'SEARCH' },
  certificate: ProofPrices,
): Judgement {
  const { piece, figures } = checked;
  const groups = checked.groups();
  if (groups === undefined)
    return leaveUnchecked('可成立的组太多，无法逐一核对', 'too many groups are lawful to go through them');
  if (!hasExactSums(piece, groups, certificate)) {
    return refute('价格或单位不是可精确计算的非负整数', 'prices or units are not whole numbers of exact sums');
  }
  const losing = checkPrices(groups, certificate);
  if (losing === undefined)
    return refute('有一组的价格低于其所值', 'the stations of a group cost less than it is worth');
  const { units, denominator, prices } = certificate;
  const total = prices.reduce((sum, price) => sum + price, 0);
  const looked = PLAN_LEVELS.filter((level) => (units[level] ?? 0) > 0);
  if (step.kind === 'PRICES' && looked.length === 1 && looked[0] === 'covered') {
    const most = Math.floor(total / (denominator * (units.covered ?? 1)));
    const newly = groups.every(({ covers }) => covers === 3) ? most - (most % 3) : most;
    const affiliated = piece.stations.filter((station) => station.affiliated).length;
    if (step.levels.some((level) => level !== 'covered'))
      return refute('价格没有顾及所称的各级目标', 'the prices leave out a level they are said to prove');
    return compareBound(checked, step.levels, affiliated + newly);
  }
  if (step.levels.length === 0 || !checkDominance(piece, groups, units, step.levels)) {
    return refute('各级单位不足以区分先后', 'the units do not set the levels apart');
  }
  const loss = total - denominator * weighFigures(piece, figures, units);
  if (step.kind === 'PRICES') {
    return loss < denominator
      ? confirm('所有价格之和不超过方案所值', 'all prices together are not more than the plan is worth')
      : refute('所有价格之和超过方案所值', 'all prices together are more than the plan is worth');
  }
  const { order } = step.certificate ?? { order: [] };
  if (!isPermutation(order, prices.length))
    return refute('搜索次序有误', 'the order of the search is not one of all stations');
  const answer = searchForBetter({ groups: losing, prices, order, mostLoss: loss, mostStates: MOST_STATES });
  if (answer === 'GIVEN_UP') return leaveUnchecked('搜索的状态太多', 'the search has too many states');
  return answer === 'NONE'
    ? confirm('重新搜索，没有更好的方案', 'searched again: no plan is better')
    : refute('搜索找到了更好的方案', 'a search finds a better plan');
}

function isPermutation(order: readonly number[], count: number): boolean {
  return (
    order.length === count &&
    new Set(order).size === count &&
    order.every((place) => place >= 0 && place < count && Number.isInteger(place))
  );
}

const NO_CERTIFICATE = leaveUnchecked('凭据太大，未写出', 'the certificate is too large and was not written down');
