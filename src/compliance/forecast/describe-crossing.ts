import type { Language } from '../../domain/text.ts';
import type { PolicyParameters } from '../policy.ts';
import { quoteName } from '../words.ts';
import type { Crossing, CrossingKind } from './crossing.ts';
import type { ForecastNames } from './forecast-names.ts';
import type { Outlook } from './outlook.ts';

interface Passed {
  /** The branch concerned with its 的 or "of …"; for the station itself empty. */
  readonly holder: string;
  readonly figures: string;
  /** Whether an OWN branch covers the station from that day on. */
  readonly hasBranch: boolean;
  readonly isMissingCommittee: boolean;
  readonly parameters: PolicyParameters;
  readonly branches: number;
}

type Sentence = (passed: Passed) => string;

/** Says which figure is passed and what follows: 正式党员 2 → 3：应当单独成立党支部. */
export function describeCrossing(
  { kind, branchCode, before, after }: Crossing,
  outlook: Outlook,
  parameters: PolicyParameters,
  names: ForecastNames,
  language: Language,
): string {
  const branch = branchCode === null ? '' : quoteName(names.branch(branchCode), language);
  return SENTENCES[language][kind]({
    holder: branch,
    figures: `${before} → ${after}`,
    hasBranch: outlook.coverage.some(({ mode }) => mode === 'OWN'),
    isMissingCommittee: outlook.findings.some(({ code }) => code === 'COMMITTEE_MISSING'),
    parameters,
    branches: Math.ceil(after / parameters.branchMaximumMembers),
  });
}

const SENTENCES: Readonly<Record<Language, Readonly<Record<CrossingKind, Sentence>>>> = {
  'zh-CN': {
    FIRST_FULL_MEMBER: ({ figures }) => `正式党员 ${figures}：有了正式党员，应当由联合党支部或者挂靠的党支部覆盖`,
    LAST_FULL_MEMBER_LOST: ({ figures, hasBranch }) =>
      `正式党员 ${figures}：没有正式党员，应当由责任党组织发展党员${hasBranch ? '，原有党支部应当及时调整或者撤销' : ''}`,
    BRANCH_DUE: ({ figures, hasBranch, parameters }) =>
      `正式党员 ${figures}：达到 ${parameters.branchFullMembers} 名，${hasBranch ? '现有党支部符合设立条件' : '应当单独成立党支部'}`,
    BRANCH_NO_LONGER_DUE: ({ figures, hasBranch, parameters }) =>
      `正式党员 ${figures}：不足 ${parameters.branchFullMembers} 名，${hasBranch ? '原有党支部应当及时调整或者撤销，' : ''}改由联合党支部或者挂靠的党支部覆盖`,
    COMMITTEE_DUE: ({ holder, figures, isMissingCommittee, parameters }) =>
      `${holder}正式党员 ${figures}：达到 ${parameters.committeeFullMembers} 名，${holder === '' ? '应当成立党支部并设立支部委员会' : isMissingCommittee ? '应当设立支部委员会' : '应当设立支部委员会（已有）'}`,
    COMMITTEE_NO_LONGER_DUE: ({ holder, figures, parameters }) =>
      `${holder}正式党员 ${figures}：不足 ${parameters.committeeFullMembers} 名，不再要求设立支部委员会，设书记即可`,
    OVER_CAP: ({ holder, figures, parameters, branches }) =>
      `${holder}党员 ${figures}：超过 ${parameters.branchMaximumMembers} 人，应当分设，至少 ${branches} 个党支部，或者报批例外`,
    WITHIN_CAP_AGAIN: ({ holder, figures, parameters }) =>
      `${holder}党员 ${figures}：不超过 ${parameters.branchMaximumMembers} 人，不再需要分设`,
  },
  en: {
    FIRST_FULL_MEMBER: ({ figures }) =>
      `full members ${figures}: with a full member it must be covered, by a joint branch or by affiliation`,
    LAST_FULL_MEMBER_LOST: ({ figures, hasBranch }) =>
      `full members ${figures}: without any, the responsible party body must develop one${hasBranch ? ', and its branch must be adjusted or dissolved' : ''}`,
    BRANCH_DUE: ({ figures, hasBranch, parameters }) =>
      `full members ${figures}: from ${parameters.branchFullMembers} on ${hasBranch ? 'its branch is as it must be' : 'it must establish its own branch'}`,
    BRANCH_NO_LONGER_DUE: ({ figures, hasBranch, parameters }) =>
      `full members ${figures}: with fewer than ${parameters.branchFullMembers} ${hasBranch ? 'its branch must be adjusted or dissolved and it ' : 'it '}must be covered by a joint branch or by affiliation`,
    COMMITTEE_DUE: ({ holder, figures, isMissingCommittee, parameters }) =>
      `full members${ofBranch(holder)} ${figures}: from ${parameters.committeeFullMembers} on ${holder === '' ? 'it must establish a branch with a committee' : isMissingCommittee ? 'the branch must elect a committee' : 'the branch must have a committee, and has one'}`,
    COMMITTEE_NO_LONGER_DUE: ({ holder, figures, parameters }) =>
      `full members${ofBranch(holder)} ${figures}: with fewer than ${parameters.committeeFullMembers} no committee is required, a secretary is enough`,
    OVER_CAP: ({ holder, figures, parameters, branches }) =>
      `members${ofBranch(holder)} ${figures}: beyond ${parameters.branchMaximumMembers} they must be divided among at least ${branches} branches, unless an exception is approved`,
    WITHIN_CAP_AGAIN: ({ holder, figures, parameters }) =>
      `members${ofBranch(holder)} ${figures}: with at most ${parameters.branchMaximumMembers} they need not be divided any more`,
  },
};

function ofBranch(holder: string): string {
  return holder === '' ? '' : ` of ${holder}`;
}
