import { bodyEvidence } from '../evidence.ts';
import type { FindingRule } from '../finding-rule.ts';
import { partnerNames, responsibleBodyName } from '../words.ts';

/**
 * 抓好组织覆盖: 1 or 2 full members and no live branch covering the station in any mode. The form is free, joint or
 * affiliated; coverage is not.
 */
export const coverageMissing: FindingRule = {
  code: 'COVERAGE_MISSING',
  find(station, policy) {
    const { fullMembers } = station.headcount;
    if (fullMembers === 0 || fullMembers >= policy.parameters.branchFullMembers) return null;
    return station.coverage.length > 0 ? null : { ...bodyEvidence(station), fullMembers };
  },
  describe: {
    'zh-CN': (context) => {
      const { station, evidence, policy } = context;
      const partners = partnerNames(context, 'zh-CN');
      return {
        message: `正式党员不足 ${policy.parameters.branchFullMembers} 名的社工站应当由联合党支部或者挂靠的党支部覆盖；${station}有 ${evidence.fullMembers} 名，没有党支部覆盖。`,
        remedy: `请${responsibleBodyName(context, 'zh-CN')}牵头，${partners === '' ? `把${station}挂靠到就近的党支部` : `由${station}与${partners}成立联合党支部`}。`,
      };
    },
    en: (context) => {
      const { station, evidence, policy } = context;
      const partners = partnerNames(context, 'en');
      return {
        message: `A station with fewer than ${policy.parameters.branchFullMembers} full members must be covered by a joint branch or a host branch; ${station} has ${evidence.fullMembers} and no branch covers it.`,
        remedy: `Ask ${responsibleBodyName(context, 'en')} to ${partners === '' ? `affiliate ${station} with a branch nearby` : `establish a joint branch of ${station} with ${partners}`}.`,
      };
    },
  },
};
