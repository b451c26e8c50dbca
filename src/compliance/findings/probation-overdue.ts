import { addMonths } from '../../domain/date.ts';
import type { Text } from '../../domain/text.ts';
import type { FindingRule } from '../finding-rule.ts';
import type { Evidence } from '../verdict.ts';
import { countNoun } from '../words.ts';

/**
 * 预备党员的预备期为一年；延长不能超过一年: a worker posted here has been on probation for more than a year; a second
 * PROBATIONARY entry is the one extension, overdue a year after it. On the anniversary itself it is not overdue. Who was
 * extended is not offered it again.
 */
export const probationOverdue: FindingRule = {
  code: 'PROBATION_OVERDUE',
  find({ probationers }, { parameters }, date) {
    const overdue = probationers.filter(({ since }) => addMonths(since, parameters.probationMonths) < date);
    if (overdue.length === 0) return null;
    const workers = overdue.map(({ code }) => code);
    const extended = overdue.filter(({ isExtended }) => isExtended).length;
    return extended === 0 ? { workers } : { workers, extended };
  },
  describe: {
    'zh-CN': ({ station, evidence }) => ({
      message: `预备期为一年，可以延长一次，延长不超过一年；${station}有 ${evidence.workers?.length} 名预备党员预备期已满，尚未转正。`,
      remedy: `请${station}提请所在党支部讨论这 ${evidence.workers?.length} 名预备党员${decisionOn(evidence)['zh-CN']}。`,
    }),
    en: ({ station, evidence }) => ({
      message: `Probation lasts a year and may be extended once, by at most a year; at ${station} it is over for ${countNoun(evidence.workers?.length ?? 0, 'probationary member')} not yet admitted.`,
      remedy: `${station} should ask their branch to decide on ${decisionOn(evidence).en}.`,
    }),
  },
};

function decisionOn({ workers = [], extended = 0 }: Evidence): Text {
  if (extended === 0) return { 'zh-CN': '转正、延长预备期或者取消资格', en: 'admission, extension or cancellation' };
  if (extended === workers.length) return { 'zh-CN': '转正或者取消资格', en: 'admission or cancellation' };
  return {
    'zh-CN': '转正、延长预备期（已延长过的除外）或者取消资格',
    en: 'admission, extension (only of those not extended before) or cancellation',
  };
}
