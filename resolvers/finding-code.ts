import type { FindingCode as Code } from '../src/domain/finding-code.ts';
import { builder } from './builder.ts';

export const FindingCode = builder.enumType('FindingCode', {
  description: 'Which finding: nine that make a station fail, then six notices. 问题代码：九项问题，六项提示。',
  values: {
    BRANCH_MISSING: { description: 'Three or more full members and no branch of its own. 应建未建党支部。' },
    COMMITTEE_MISSING: {
      description: 'A branch of seven or more full members without a committee. 应设未设支部委员会。',
    },
    BRANCH_OVER_CAP: { description: 'A branch of more than fifty members. 党支部党员超过 50 人。' },
    COVERAGE_MISSING: { description: 'One or two full members and no branch covers the station. 未被党支部覆盖。' },
    BRANCH_UNDERSIZED: {
      description: 'Fewer than three full members and a branch of its own. 单独建立的党支部不足 3 名正式党员。',
    },
    JOINT_BRANCH_TOO_MANY_STATIONS: {
      description: 'A joint branch covers too many stations. 联合党支部覆盖社工站过多。',
    },
    JOINT_BRANCH_TOO_FEW_MEMBERS: {
      description: 'A joint branch of fewer than three full members. 联合党支部不足 3 名正式党员。',
    },
    JOINT_BRANCH_NOT_ADJACENT: {
      description: 'The stations of a joint branch are not adjacent. 联合党支部的社工站地域不相邻。',
    },
    DEVELOPMENT_NOT_STARTED: {
      description: 'No full member, and nobody under way to become one. 无正式党员且未着手发展党员。',
    },
    COMMITTEE_SIZE_UNUSUAL: {
      description: 'Notice: fewer than three or more than seven on the committee. 支部委员会人数异常。',
    },
    SECRETARY_MISSING: { description: 'Notice: a branch without a secretary. 党支部没有书记。' },
    COMMITTEE_TERM_ENDING: { description: 'Notice: the term ends within six months. 支部委员会任期将满。' },
    COMMITTEE_TERM_EXPIRED: { description: 'Notice: the term has ended. 支部委员会任期已满。' },
    RELATION_NOT_TRANSFERRED: {
      description: 'Notice: a member here for six months whose relation is elsewhere. 组织关系未转接。',
    },
    PROBATION_OVERDUE: { description: 'Notice: on probation for too long. 预备期超期。' },
  } satisfies Record<Code, object>,
});
