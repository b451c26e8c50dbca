import { countNoun } from '../../words.ts';
import type { SayContext } from './step-words.ts';

/** Why the rules on a station's workers find nothing. */
export const passedWorkerRules = {
  DEVELOPMENT_NOT_STARTED({ explanation, names }: SayContext) {
    const { headcount } = explanation.verdict;
    const { candidates, responsibleBody } = explanation.station;
    if (headcount.fullMembers > 0) {
      return {
        'zh-CN': `有正式党员 ${headcount.fullMembers} 名，不涉及。`,
        en: `It has ${countNoun(headcount.fullMembers, 'full member')}, so this does not arise.`,
      };
    }
    const body = names.partyBody(responsibleBody?.code ?? '');
    return {
      'zh-CN': `责任党组织${body}在任，入党积极分子、发展对象和预备党员共 ${candidates} 名，已经着手发展党员。`,
      en: `The responsible party body is ${body}, and ${candidates === 1 ? '1 of the workers is an activist, a development target' : `${candidates} of the workers are activists, development targets`} or on probation: development is under way.`,
    };
  },
  PROBATION_OVERDUE({ explanation }: SayContext) {
    const { probationaryMembers: count } = explanation.verdict.headcount;
    const months = explanation.policy.parameters.probationMonths;
    if (count === 0) {
      return { 'zh-CN': '没有预备党员，不涉及。', en: 'Nobody is on probation, so this does not arise.' };
    }
    return {
      'zh-CN': `预备党员 ${count} 名，预备期（含延长）均未超过 ${months} 个月。`,
      en: `On probation: ${count}; nobody has been for more than ${months} months since it began or, where it was extended, since the extension.`,
    };
  },
  RELATION_NOT_TRANSFERRED({ explanation }: SayContext) {
    const { related } = explanation.station;
    const months = explanation.policy.parameters.relationTransferMonths;
    if (related.length === 0) {
      return {
        'zh-CN': '派驻本站的党员都没有另行登记组织关系，不涉及。',
        en: 'No relation kept elsewhere is recorded for the members posted here, so this does not arise.',
      };
    }
    return {
      'zh-CN': `登记了组织关系的党员 ${related.length} 名，或者已在覆盖本站的党支部，或者派驻本站不满 ${months} 个月。`,
      en: `Members with a recorded relation: ${related.length}; each has it in a branch covering the station, or has been posted here for less than ${months} months.`,
    };
  },
};
