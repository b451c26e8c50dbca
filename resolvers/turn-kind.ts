import type { TurnKind as Kind } from '../src/compliance/turns.ts';
import { builder } from './builder.ts';

export const TurnKind = builder.enumType('TurnKind', {
  description: 'What happens on a day, by a dated fact or by time alone. 某日发生之事：有日期的记录，或者期限届满。',
  values: {
    STATION_OPENED: { description: 'A station opens. 社工站设立。' },
    STATION_CLOSED: { description: 'A station closes. 社工站撤销。' },
    BODY_NAMED: { description: 'A station gets a responsible party body. 明确责任党组织。' },
    BODY_LEFT: { description: 'A party body ceases to be responsible. 不再由该党组织负责。' },
    PARTY_BODY_BEGAN: { description: 'A party body begins. 党组织成立。' },
    PARTY_BODY_ENDED: { description: 'A party body ends. 党组织撤销。' },
    WAIVER_BEGAN: { description: 'A waiver begins. 例外批准生效。' },
    WAIVER_ENDED: { description: 'A waiver runs out. 例外批准到期。' },
    POLICY_BEGAN: { description: 'A policy takes effect. 规则包施行。' },
    POSTING_BEGAN: { description: 'A posting begins. 派驻开始。' },
    POSTING_ENDED: { description: 'A posting ends. 派驻结束。' },
    STAGE_BEGAN: { description: 'A worker reaches a membership stage. 发展阶段变化。' },
    PROBATION_OVER: { description: 'A probation has lasted a year. 预备期已满。' },
    RELATION_BEGAN: { description: 'A relation is transferred. 组织关系转接。' },
    TRANSFER_DUE: { description: 'A relation should have been transferred by now. 应当转接组织关系。' },
    BRANCH_ESTABLISHED: { description: 'A branch is established. 党支部成立。' },
    BRANCH_DISSOLVED: { description: 'A branch is dissolved. 党支部撤销。' },
    COVERAGE_BEGAN: { description: 'A branch begins to cover a station. 开始覆盖社工站。' },
    COVERAGE_ENDED: { description: 'A branch ceases to cover a station. 不再覆盖社工站。' },
    COMMITTEE_ELECTED: { description: 'A committee is elected. 选举支部委员会。' },
    COMMITTEE_DISSOLVED: { description: 'A committee is dissolved. 支部委员会撤销。' },
    TERM_ENDING: { description: 'A term ends within six months from now on. 任期将满。' },
    TERM_ENDED: { description: 'A term ends. 任期届满。' },
    SECRETARY_BEGAN: { description: 'A secretary takes office. 书记任职。' },
    SECRETARY_ENDED: { description: 'A secretary leaves office. 书记离任。' },
  } satisfies Record<Kind, object>,
});
