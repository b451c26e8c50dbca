import type { StructureKind } from '../domain/structure-kind.ts';
import type { Language } from '../domain/text.ts';
import { listNames, type Names } from './names.ts';
import type { Clause, Policy } from './policy.ts';
import type { RequiredStructure, Verdict } from './verdict.ts';
import { countNoun } from './words.ts';

/** A requirement as a person reads it: why, in one sentence with the figures, and the sentence it rests on. */
export interface RequirementWords {
  readonly reason: string;
  readonly clause: Clause;
}

interface ReasonContext {
  readonly stationCode: string;
  readonly station: string;
  readonly fullMembers: number;
  readonly members: number;
  readonly required: RequiredStructure;
  readonly policy: Policy;
  readonly names: Names;
}

type Reason = (context: ReasonContext) => string;

/** Says what the rules demand of a station, and why. */
export function describeRequirement(
  { stationCode, headcount }: Pick<Verdict, 'stationCode' | 'headcount'>,
  required: RequiredStructure,
  policy: Policy,
  names: Names,
  language: Language,
): RequirementWords {
  const context = {
    stationCode,
    station: names.station(stationCode),
    fullMembers: headcount.fullMembers,
    members: headcount.fullMembers + headcount.probationaryMembers,
    required,
    policy,
    names,
  };
  return { reason: REASONS[language][required.kind](context), clause: policy.requirements[required.kind] };
}

const REASONS: Readonly<Record<Language, Readonly<Record<StructureKind, Reason>>>> = {
  'zh-CN': {
    BRANCH: (context) =>
      `${heldInChinese(context)}；${threshold(context)} 名以上应当成立党支部${branchesInChinese(context)}。`,
    BRANCH_WITH_COMMITTEE: (context) =>
      context.required.registered
        ? `${heldInChinese(context)}，其党支部正式党员在 ${committeeThreshold(context)} 名以上，应当设立支部委员会${branchesInChinese(context)}。`
        : `${heldInChinese(context)}；${committeeThreshold(context)} 名以上应当成立党支部并设立支部委员会${branchesInChinese(context)}。`,
    JOINT_BRANCH: (context) =>
      context.required.registered
        ? `${heldInChinese(context)}，不足 ${threshold(context)} 名，已与${partnersOf(context, 'zh-CN')}成立联合党支部。`
        : `${heldInChinese(context)}，不足 ${threshold(context)} 名，可以与${partnersOf(context, 'zh-CN')}成立联合党支部。`,
    AFFILIATION: (context) =>
      context.required.registered
        ? `${heldInChinese(context)}，不足 ${threshold(context)} 名，已挂靠到党支部。`
        : `${heldInChinese(context)}，不足 ${threshold(context)} 名，未能与相邻社工站组成联合党支部，应当挂靠到就近的党支部。`,
    DEVELOPMENT: ({ station }) => `${station}没有正式党员，应当由责任党组织从驻站、外派社工中发展党员。`,
  },
  en: {
    BRANCH: (context) =>
      `${heldInEnglish(context)}; from ${threshold(context)} on it must have a branch of its own${branchesInEnglish(context)}.`,
    BRANCH_WITH_COMMITTEE: (context) =>
      context.required.registered
        ? `${heldInEnglish(context)}, and its branch ${committeeThreshold(context)} or more, so that a committee is required${branchesInEnglish(context)}.`
        : `${heldInEnglish(context)}; from ${committeeThreshold(context)} on it must have a branch of its own with a committee${branchesInEnglish(context)}.`,
    JOINT_BRANCH: (context) =>
      context.required.registered
        ? `${heldInEnglish(context)}, fewer than ${threshold(context)}; it has a joint branch with ${partnersOf(context, 'en')}.`
        : `${heldInEnglish(context)}, fewer than ${threshold(context)}; it can establish a joint branch with ${partnersOf(context, 'en')}.`,
    AFFILIATION: (context) =>
      context.required.registered
        ? `${heldInEnglish(context)}, fewer than ${threshold(context)}; it is affiliated with a branch.`
        : `${heldInEnglish(context)}, fewer than ${threshold(context)}; no joint branch with adjacent stations is left for it, so it must be affiliated with a branch nearby.`,
    DEVELOPMENT: ({ station }) =>
      `${station} has no full member; the responsible party body must develop one of its resident or dispatched workers.`,
  },
};

function threshold({ policy }: ReasonContext): number {
  return policy.parameters.branchFullMembers;
}

function committeeThreshold({ policy }: ReasonContext): number {
  return policy.parameters.committeeFullMembers;
}

function heldInChinese({ station, fullMembers, members }: ReasonContext): string {
  return `${station}有正式党员 ${fullMembers} 名${members > fullMembers ? `（另有预备党员 ${members - fullMembers} 名）` : ''}`;
}

function heldInEnglish({ station, fullMembers, members }: ReasonContext): string {
  const probationary = members > fullMembers ? ` (and ${members - fullMembers} on probation)` : '';
  return `${station} has ${countNoun(fullMembers, 'full member')}${probationary}`;
}

function branchesInChinese({ required, policy }: ReasonContext): string {
  if (required.minimumBranches === 1) return '';
  return `；每个党支部一般不超过 ${policy.parameters.branchMaximumMembers} 人，至少应有 ${required.minimumBranches} 个`;
}

function branchesInEnglish({ required, policy }: ReasonContext): string {
  if (required.minimumBranches === 1) return '';
  return `; a branch generally has at most ${policy.parameters.branchMaximumMembers} members, so at least ${required.minimumBranches} are needed`;
}

/** The other stations of the group, by name. */
function partnersOf({ stationCode, required, names }: ReasonContext, language: Language): string {
  const partners = required.jointGroup.filter((code) => code !== stationCode);
  return listNames(partners.map(names.station), language);
}
