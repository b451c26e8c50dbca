import { addMonths } from '../../domain/date.ts';
import { findWorkers } from '../evidence.ts';
import type { FindingRule } from '../finding-rule.ts';
import { countNoun } from '../words.ts';

/**
 * 预备党员的预备期为一年；延长不能超过一年: a worker posted here has been on probation for more than a year; a second
 * PROBATIONARY entry is the one extension, overdue a year after it. On the anniversary itself it is not overdue.
 */
export const probationOverdue: FindingRule = {
  code: 'PROBATION_OVERDUE',
  find: findWorkers(
    ({ probationers }) => probationers,
    ({ since }, _station, { parameters }, date) => addMonths(since, parameters.probationMonths) < date,
  ),
  describe: {
    'zh-CN': ({ station, evidence }) => ({
      message: `预备期为一年，可以延长一次，延长不超过一年；${station}有 ${evidence.workers?.length} 名预备党员预备期已满，尚未转正。`,
      remedy: `请${station}提请所在党支部讨论这 ${evidence.workers?.length} 名预备党员转正、延长预备期或者取消资格。`,
    }),
    en: ({ station, evidence }) => ({
      message: `Probation lasts a year and may be extended once, by at most a year; at ${station} it is over for ${countNoun(evidence.workers?.length ?? 0, 'probationary member')} not yet admitted.`,
      remedy: `${station} should ask their branch to decide on admission, extension or cancellation.`,
    }),
  },
};
