import { bodyEvidence } from '../evidence.ts';
import type { FindingRule, WordsContext } from '../finding-rule.ts';

/**
 * 无正式党员的社工站，由……发展为党员: no full member, and either no live responsible body is named or nobody posted here is
 * an activist, a development target or on probation. An applicant alone is not enough.
 */
export const developmentNotStarted: FindingRule = {
  code: 'DEVELOPMENT_NOT_STARTED',
  find(station) {
    if (station.headcount.fullMembers > 0) return null;
    const { candidates } = station;
    if (candidates > 0 && station.responsibleBody?.isLive === true) return null;
    return { ...bodyEvidence(station), fullMembers: 0, candidates };
  },
  describe: {
    'zh-CN': (context) => ({
      message: `没有正式党员的社工站，由责任党组织从驻站、外派社工中发展党员；${context.station}${bodyInChinese(context)}，${candidatesInChinese(context)}。`,
      remedy: hasLiveBody(context)
        ? `请${bodyName(context)}在${context.station}的社工中确定入党积极分子，着手培养。`
        : `请为${context.station}登记现任的责任党组织：区社会组织党委，或者镇党委、街道党工委。`,
    }),
    en: (context) => ({
      message: `At a station without a full member the responsible party body must develop a resident or dispatched worker; ${context.station} ${bodyInEnglish(context)} and ${candidatesInEnglish(context)}.`,
      remedy: hasLiveBody(context)
        ? `Ask ${bodyName(context)} to choose an activist among the workers of ${context.station} and begin to develop them.`
        : `Record the present responsible party body of ${context.station}: the district social-organisation committee, or the committee of the town or subdistrict.`,
    }),
  },
};

function hasLiveBody({ evidence }: WordsContext): boolean {
  return evidence.partyBodyLive === true;
}

function bodyName({ evidence, names }: WordsContext): string {
  return names.partyBody(evidence.partyBody ?? '');
}

function bodyInChinese(context: WordsContext): string {
  if (context.evidence.partyBody === undefined) return '尚未确定责任党组织';
  return hasLiveBody(context)
    ? `的责任党组织是${bodyName(context)}`
    : `的责任党组织${bodyName(context)}当日已经撤销或者尚未成立`;
}

function bodyInEnglish(context: WordsContext): string {
  if (context.evidence.partyBody === undefined) return 'names no responsible body';
  return hasLiveBody(context)
    ? `answers to ${bodyName(context)}`
    : `names ${bodyName(context)}, which does not exist on that day,`;
}

function candidatesInChinese({ evidence }: WordsContext): string {
  return evidence.candidates === 0
    ? '没有入党积极分子、发展对象或者预备党员'
    : `入党积极分子、发展对象和预备党员共 ${evidence.candidates} 名`;
}

function candidatesInEnglish({ evidence }: WordsContext): string {
  return evidence.candidates === 0
    ? 'has no activist, development target or probationary member'
    : `has ${evidence.candidates} under development (activists, development targets, probationary members)`;
}
