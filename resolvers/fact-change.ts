import { describeTurn } from '../src/compliance/describe-turn.ts';
import type { Turn } from '../src/compliance/turning-dates.ts';
import type { TurnKind } from '../src/compliance/turns.ts';
import { builder } from './builder.ts';

export const FactChangeKind = builder.enumType('FactChangeKind', {
  description: 'What happened to a fact, or fell due by time alone. 事实变化的种类。',
  values: {
    STATION_OPENED: { description: 'A station opened. 社工站设立。' },
    STATION_CLOSED: { description: 'A station closed. 社工站关闭。' },
    BODY_NAMED: { description: 'A station names a party body. 确定责任党组织。' },
    BODY_LEFT: { description: 'A station names a party body no more. 不再以该党组织为责任党组织。' },
    PARTY_BODY_BEGAN: { description: 'A party body began. 党组织成立。' },
    PARTY_BODY_ENDED: { description: 'A party body ended. 党组织撤销。' },
    WAIVER_BEGAN: { description: 'A waiver began. 例外批准生效。' },
    WAIVER_ENDED: { description: 'A waiver ended. 例外批准到期。' },
    POLICY_BEGAN: { description: 'A policy came into force. 规则包施行。' },
    POLICY_ENDED: { description: 'A policy was no longer in force. 规则包不再施行。' },
    POSTING_BEGAN: { description: 'A posting began. 派驻开始。' },
    POSTING_ENDED: { description: 'A posting ended. 派驻结束。' },
    STAGE_BEGAN: { description: 'A worker reached a membership stage. 进入发展阶段。' },
    PROBATION_OVER: { description: 'A probation was over. 预备期满。' },
    RELATION_BEGAN: { description: 'A relation is kept at another place. 组织关系转接。' },
    TRANSFER_DUE: { description: 'A relation should have been transferred by then. 应当转接组织关系的期限已到。' },
    BRANCH_ESTABLISHED: { description: 'A branch was established. 党支部成立。' },
    BRANCH_DISSOLVED: { description: 'A branch was dissolved. 党支部撤销。' },
    COVERAGE_BEGAN: { description: 'A branch covers a station. 党支部覆盖开始。' },
    COVERAGE_ENDED: { description: 'A branch covers a station no more. 党支部覆盖结束。' },
    COMMITTEE_ELECTED: { description: 'A committee was elected. 选举产生支部委员会。' },
    COMMITTEE_DISSOLVED: { description: 'A committee was dissolved. 支部委员会撤销。' },
    TERM_ENDING: { description: 'A reminder of the end of a term was due. 已到提醒换届的时候。' },
    TERM_ENDED: { description: 'The term of a committee ended. 支部委员会任期届满。' },
    SECRETARY_BEGAN: { description: 'A secretary took office. 书记任职。' },
    SECRETARY_ENDED: { description: 'A secretary left office. 书记离任。' },
  } satisfies Record<TurnKind, object>,
});

export const FactChange = builder.objectRef<Turn>('FactChange').implement({
  description: 'Something that happened to a fact on a day, or fell due by time alone. 事实的变化，或者期限的届至。',
  fields: (t) => ({
    kind: t.expose('kind', { type: FactChangeKind, description: 'What happened. 种类。' }),
    on: t.expose('on', { type: 'Date', description: 'On which day. 日期。' }),
    code: t.exposeString('code', {
      description: 'The code of what it happened to: a worker, branch, station, party body or policy. 所涉事物的代码。',
    }),
    about: t.string({
      nullable: true,
      description:
        'What it is about: the station of a posting, stay or coverage, the stage, the branch of a relation (null: elsewhere), the party body named, the finding waived, the worker who is secretary. 有关的社工站、发展阶段、党支部、党组织、问题或者社工。',
      resolve: ({ about }) => about ?? null,
    }),
    text: t.string({
      description: 'The same in one sentence, by codes. 一句话说明（用代码）。',
      resolve: (turn, _, { language }) => describeTurn(turn)[language],
    }),
  }),
});
