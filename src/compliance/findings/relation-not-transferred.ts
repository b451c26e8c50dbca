import { addMonths } from '../../domain/date.ts';
import { findWorkers } from '../evidence.ts';
import type { FindingRule } from '../finding-rule.ts';
import { countNoun } from '../words.ts';

/**
 * 外出 6 个月以上并且地点相对固定的，应当转移组织关系: a member posted here for at least 6 months without a gap whose
 * explicit relation is not in a branch covering the station. Posted on 31 August, six months are over on 28 February.
 */
export const relationNotTransferred: FindingRule = {
  code: 'RELATION_NOT_TRANSFERRED',
  find: findWorkers(
    ({ related }) => related,
    ({ branchCode, since }, { coverage }, { parameters }, date) =>
      !coverage.some(({ branch }) => branch.code === branchCode) &&
      addMonths(since, parameters.relationTransferMonths) <= date,
  ),
  describe: {
    'zh-CN': ({ station, evidence, policy }) => ({
      message: `党员外出到固定地点 ${policy.parameters.relationTransferMonths} 个月以上的，应当转移组织关系；${station}有 ${evidence.workers?.length} 名党员的组织关系不在覆盖本站的党支部。`,
      remedy: `请${station}协助这 ${evidence.workers?.length} 名党员把组织关系转入覆盖本站的党支部。`,
    }),
    en: ({ station, evidence, policy }) => ({
      message: `After ${policy.parameters.relationTransferMonths} months at a fixed place a member's relation should be transferred; at ${station} that of ${countNoun(evidence.workers?.length ?? 0, 'member')} is kept outside the branches covering it.`,
      remedy: `${station} should help ${countNoun(evidence.workers?.length ?? 0, 'member')} to transfer their relation to a branch covering it.`,
    }),
  },
};
