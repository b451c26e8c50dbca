import type { Text } from '../../domain/text.ts';
import { countOrganized, type Figures } from './figures.ts';

export const RATE_NAMES = ['organizationCoverage', 'ownBranchRate', 'workCoverage'] as const;
export type RateName = (typeof RATE_NAMES)[number];

/** A published rate: two whole numbers, and the first divided by the second; null where the second is 0. */
export interface Rate {
  readonly numerator: number;
  readonly denominator: number;
  readonly value: number | null;
}

/**
 * The three rates people argue about (rules, section 8). A station without full members that a branch covers already is
 * counted once in the work coverage, so that it never passes 1. No station with 3 full members or more: the own-branch
 * rate is null, not 0.
 */
export function ratesOf(figures: Figures): Readonly<Record<RateName, Rate>> {
  const organized = countOrganized(figures);
  return {
    organizationCoverage: divide(organized, figures.stations),
    ownBranchRate: divide(figures.enoughMembersWithOwnBranch, figures.enoughMembers),
    workCoverage: divide(organized + figures.developing, figures.stations),
  };
}

function divide(numerator: number, denominator: number): Rate {
  return { numerator, denominator, value: denominator === 0 ? null : numerator / denominator };
}

/** What each rate is, to be published with it. */
export const RATE_DEFINITIONS: Readonly<Record<RateName, Text>> = {
  organizationCoverage: {
    'zh-CN': '组织覆盖率 =（单独组建 + 联合组建 + 挂靠组建的社工站数）÷ 社工站总数',
    en: 'organisation coverage = stations with a branch of their own, in a joint branch or affiliated ÷ stations',
  },
  ownBranchRate: {
    'zh-CN':
      '单独组建率 = 正式党员 3 名以上且单独组建的社工站数 ÷ 正式党员 3 名以上的社工站数（没有这样的社工站时为空）',
    en: 'own-branch rate = stations with 3 full members or more and a branch of their own ÷ stations with 3 full members or more (empty where there are none)',
  },
  workCoverage: {
    'zh-CN':
      '工作覆盖率 =（单独组建 + 联合组建 + 挂靠组建 + 未覆盖、无正式党员但发展工作已在推进的社工站数）÷ 社工站总数',
    en: 'work coverage = stations organised, and those not organised without full members whose development is under way ÷ stations',
  },
};
