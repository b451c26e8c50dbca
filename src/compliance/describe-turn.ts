import type { MembershipStage } from '../domain/membership.ts';
import type { Text } from '../domain/text.ts';
import type { Turn } from './turning-dates.ts';
import type { TurnKind } from './turns.ts';

/** Says what happened that day, by codes: “w1 在 s1 的派驻于 2026-03-01 结束”. */
export function describeTurn({ kind, on, code, about }: Turn): Text {
  const [chinese, english] = WORDS[kind]({ on, code, about: about ?? '' });
  return { 'zh-CN': `${chinese}。`, en: `${english.charAt(0).toUpperCase()}${english.slice(1)}.` };
}

interface Named {
  readonly on: string;
  readonly code: string;
  readonly about: string;
}

const WORDS: Readonly<Record<TurnKind, (turn: Named) => readonly [chinese: string, english: string]>> = {
  STATION_OPENED: ({ on, code }) => [`社工站 ${code} 于 ${on} 设立`, `the station ${code} opened on ${on}`],
  STATION_CLOSED: ({ on, code }) => [`社工站 ${code} 于 ${on} 关闭`, `the station ${code} closed on ${on}`],
  BODY_NAMED: ({ on, code, about }) => [
    `社工站 ${code} 的责任党组织自 ${on} 起为 ${about}`,
    `the station ${code} answers to the party body ${about} from ${on}`,
  ],
  BODY_LEFT: ({ on, code, about }) => [
    `${about} 自 ${on} 起不再是社工站 ${code} 的责任党组织`,
    `the station ${code} answers to the party body ${about} no more from ${on}`,
  ],
  PARTY_BODY_BEGAN: ({ on, code }) => [`党组织 ${code} 于 ${on} 成立`, `the party body ${code} began on ${on}`],
  PARTY_BODY_ENDED: ({ on, code }) => [`党组织 ${code} 于 ${on} 撤销`, `the party body ${code} ended on ${on}`],
  WAIVER_BEGAN: ({ on, code, about }) => [
    `社工站 ${code} 对 ${about} 的例外批准于 ${on} 生效`,
    `the waiver of ${about} for the station ${code} began on ${on}`,
  ],
  WAIVER_ENDED: ({ on, code, about }) => [
    `社工站 ${code} 对 ${about} 的例外批准于 ${on} 到期`,
    `the waiver of ${about} for the station ${code} ended on ${on}`,
  ],
  POLICY_BEGAN: ({ on, code }) => [
    `规则包 ${packOf(code)} 于 ${on} 施行`,
    `the policy ${packOf(code)} came into force on ${on}`,
  ],
  POLICY_ENDED: ({ on, code }) => [
    `规则包 ${packOf(code)} 自 ${on} 起不再施行`,
    `the policy ${packOf(code)} was no longer in force from ${on}`,
  ],
  POSTING_BEGAN: ({ on, code, about }) => [
    `社工 ${code} 在社工站 ${about} 的派驻于 ${on} 开始`,
    `the posting of the worker ${code} to the station ${about} began on ${on}`,
  ],
  POSTING_ENDED: ({ on, code, about }) => [
    `社工 ${code} 在社工站 ${about} 的派驻于 ${on} 结束`,
    `the posting of the worker ${code} to the station ${about} ended on ${on}`,
  ],
  STAGE_BEGAN: ({ on, code, about }) => [
    `社工 ${code} 自 ${on} 起为${STAGE_WORDS[about as MembershipStage][0]}`,
    `the worker ${code} is ${STAGE_WORDS[about as MembershipStage][1]} from ${on}`,
  ],
  PROBATION_OVER: ({ on, code }) => [
    `社工 ${code} 的预备期到 ${on} 已满`,
    `the probation of the worker ${code} was over on ${on}`,
  ],
  RELATION_BEGAN: ({ on, code, about }) => [
    `社工 ${code} 的组织关系自 ${on} 起在${about === '' ? '别处' : `党支部 ${about}`}`,
    `the relation of the worker ${code} is kept ${about === '' ? 'elsewhere' : `in the branch ${about}`} from ${on}`,
  ],
  TRANSFER_DUE: ({ on, code, about }) => [
    `社工 ${code} 在社工站 ${about} 到 ${on} 已满转接组织关系的期限`,
    `the worker ${code} had been at the station ${about} on ${on} for so long that the relation should be transferred`,
  ],
  BRANCH_ESTABLISHED: ({ on, code }) => [`党支部 ${code} 于 ${on} 成立`, `the branch ${code} was established on ${on}`],
  BRANCH_DISSOLVED: ({ on, code }) => [`党支部 ${code} 于 ${on} 撤销`, `the branch ${code} was dissolved on ${on}`],
  COVERAGE_BEGAN: ({ on, code, about }) => [
    `党支部 ${code} 自 ${on} 起覆盖社工站 ${about}`,
    `the branch ${code} covers the station ${about} from ${on}`,
  ],
  COVERAGE_ENDED: ({ on, code, about }) => [
    `党支部 ${code} 自 ${on} 起不再覆盖社工站 ${about}`,
    `the branch ${code} covers the station ${about} no more from ${on}`,
  ],
  COMMITTEE_ELECTED: ({ on, code }) => [
    `党支部 ${code} 于 ${on} 选举产生支部委员会`,
    `the branch ${code} elected a committee on ${on}`,
  ],
  COMMITTEE_DISSOLVED: ({ on, code }) => [
    `党支部 ${code} 的支部委员会于 ${on} 撤销`,
    `the committee of the branch ${code} was dissolved on ${on}`,
  ],
  TERM_ENDING: ({ on, code }) => [
    `党支部 ${code} 的支部委员会到 ${on} 已到提醒换届的时候`,
    `on ${on} it was time to remind the branch ${code} of its election`,
  ],
  TERM_ENDED: ({ on, code }) => [
    `党支部 ${code} 的支部委员会于 ${on} 任期届满`,
    `the term of the committee of the branch ${code} ended on ${on}`,
  ],
  SECRETARY_BEGAN: ({ on, code, about }) => [
    `社工 ${about} 自 ${on} 起任党支部 ${code} 书记`,
    `the worker ${about} is secretary of the branch ${code} from ${on}`,
  ],
  SECRETARY_ENDED: ({ on, code, about }) => [
    `社工 ${about} 自 ${on} 起不再任党支部 ${code} 书记`,
    `the worker ${about} is secretary of the branch ${code} no more from ${on}`,
  ],
};

/** The name of the pack of a version: people know no other. */
function packOf(id: string): string {
  return id.replace(/@.*$/, '');
}

const STAGE_WORDS: Readonly<Record<MembershipStage, readonly [chinese: string, english: string]>> = {
  APPLICANT: ['入党申请人', 'an applicant'],
  ACTIVIST: ['入党积极分子', 'an activist'],
  DEVELOPMENT_TARGET: ['发展对象', 'a development target'],
  PROBATIONARY: ['预备党员', 'a probationary member'],
  FULL: ['正式党员', 'a full member'],
  SUSPENDED: ['停止党籍', 'suspended'],
  ENDED: ['不再是党员', 'a member no more'],
};
