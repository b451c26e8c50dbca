import type { FindingCode } from '../../domain/finding-code.ts';
import { FINDING_LABELS, STAGE_LABELS } from '../../domain/labels.ts';
import type { MembershipStage } from '../../domain/membership.ts';
import type { Language } from '../../domain/text.ts';
import type { TurnKind } from '../turns.ts';
import { quoteName, withArticle } from '../words.ts';
import type { ForecastCause } from './forecast-entry.ts';
import type { ForecastNames } from './forecast-names.ts';

interface Told {
  readonly code: string;
  readonly about: string | undefined;
  readonly isAssumed: boolean;
  readonly names: ForecastNames;
}

type Phrase = (told: Told) => string;

/** Says in one phrase what happens on the day, without the date. */
export function describeCause(
  { kind, code, about, isAssumed }: ForecastCause,
  names: ForecastNames,
  language: Language,
) {
  return PHRASES[language][kind]({ code, about, isAssumed, names });
}

const station = ({ code, names }: Told) => names.station(code);
const aboutStation = ({ about = '', names }: Told) => names.station(about);
const body = ({ code, names }: Told) => names.partyBody(code);
const aboutBody = ({ about = '', names }: Told) => names.partyBody(about);
const finding = ({ about }: Told, language: Language) => FINDING_LABELS[about as FindingCode][language];
const branch = ({ code, names }: Told, language: Language) => quoteName(names.branch(code), language);
const aboutBranch = ({ about = '', names }: Told, language: Language) => quoteName(names.branch(about), language);

const PHRASES: Readonly<Record<Language, Readonly<Record<TurnKind, Phrase>>>> = {
  'zh-CN': {
    STATION_OPENED: (told) => `${station(told)}设立`,
    STATION_CLOSED: (told) => `${station(told)}撤销`,
    BODY_NAMED: (told) => `${aboutBody(told)}开始负责${station(told)}`,
    BODY_LEFT: (told) => `${aboutBody(told)}不再负责${station(told)}`,
    PARTY_BODY_BEGAN: (told) => `${body(told)}成立`,
    PARTY_BODY_ENDED: (told) => `${body(told)}撤销`,
    WAIVER_BEGAN: (told) => `${station(told)}“${finding(told, 'zh-CN')}”的例外批准生效`,
    WAIVER_ENDED: (told) => `${station(told)}“${finding(told, 'zh-CN')}”的例外批准到期`,
    POLICY_BEGAN: ({ code, names }) => `${names.policy(code)}施行`,
    POLICY_ENDED: ({ code, names }) => `${names.policy(code)}不再施行`,
    POSTING_BEGAN: (told) => `社工 ${told.code} 到${aboutStation(told)}工作`,
    POSTING_ENDED: (told) => `社工 ${told.code} 离开${aboutStation(told)}`,
    STAGE_BEGAN: (told) =>
      told.isAssumed
        ? `社工 ${told.code} 预备期满、按期转正`
        : `社工 ${told.code} ${stageInChinese(told.about as MembershipStage)}`,
    PROBATION_OVER: ({ code }) => `社工 ${code} 的预备期已满`,
    RELATION_BEGAN: (told) =>
      told.about === undefined
        ? `社工 ${told.code} 的组织关系转往别处`
        : `社工 ${told.code} 的组织关系转入${aboutBranch(told, 'zh-CN')}`,
    TRANSFER_DUE: (told) => `社工 ${told.code} 在${aboutStation(told)}工作已满应当转接组织关系的期限`,
    BRANCH_ESTABLISHED: (told) => `${branch(told, 'zh-CN')}成立`,
    BRANCH_DISSOLVED: (told) => `${branch(told, 'zh-CN')}撤销`,
    COVERAGE_BEGAN: (told) => `${branch(told, 'zh-CN')}开始覆盖${aboutStation(told)}`,
    COVERAGE_ENDED: (told) => `${branch(told, 'zh-CN')}不再覆盖${aboutStation(told)}`,
    COMMITTEE_ELECTED: (told) => `${branch(told, 'zh-CN')}选举产生支部委员会`,
    COMMITTEE_DISSOLVED: (told) => `${branch(told, 'zh-CN')}的支部委员会撤销`,
    TERM_ENDING: (told) => `${branch(told, 'zh-CN')}的支部委员会任期将满`,
    TERM_ENDED: (told) => `${branch(told, 'zh-CN')}的支部委员会任期届满`,
    SECRETARY_BEGAN: (told) => `社工 ${told.about} 出任${branch(told, 'zh-CN')}书记`,
    SECRETARY_ENDED: (told) => `社工 ${told.about} 不再担任${branch(told, 'zh-CN')}书记`,
  },
  en: {
    STATION_OPENED: (told) => `${station(told)} opens`,
    STATION_CLOSED: (told) => `${station(told)} closes`,
    BODY_NAMED: (told) => `${aboutBody(told)} becomes responsible for ${station(told)}`,
    BODY_LEFT: (told) => `${aboutBody(told)} ceases to be responsible for ${station(told)}`,
    PARTY_BODY_BEGAN: (told) => `${body(told)} is established`,
    PARTY_BODY_ENDED: (told) => `${body(told)} is dissolved`,
    WAIVER_BEGAN: (told) => `the waiver of "${finding(told, 'en')}" for ${station(told)} begins`,
    WAIVER_ENDED: (told) => `the waiver of "${finding(told, 'en')}" for ${station(told)} runs out`,
    POLICY_BEGAN: ({ code, names }) => `${names.policy(code)} takes effect`,
    POLICY_ENDED: ({ code, names }) => `${names.policy(code)} is no longer in force`,
    POSTING_BEGAN: (told) => `worker ${told.code} is posted to ${aboutStation(told)}`,
    POSTING_ENDED: (told) => `worker ${told.code} leaves ${aboutStation(told)}`,
    STAGE_BEGAN: (told) =>
      told.isAssumed
        ? `the probation of worker ${told.code} ends on time with full membership`
        : `worker ${told.code} ${stageInEnglish(told.about as MembershipStage)}`,
    PROBATION_OVER: ({ code }) => `the probation of worker ${code} is over`,
    RELATION_BEGAN: (told) =>
      told.about === undefined
        ? `the relation of worker ${told.code} is transferred elsewhere`
        : `the relation of worker ${told.code} is transferred to ${aboutBranch(told, 'en')}`,
    TRANSFER_DUE: (told) =>
      `worker ${told.code} has been at ${aboutStation(told)} long enough for the relation to be transferred`,
    BRANCH_ESTABLISHED: (told) => `${branch(told, 'en')} is established`,
    BRANCH_DISSOLVED: (told) => `${branch(told, 'en')} is dissolved`,
    COVERAGE_BEGAN: (told) => `${branch(told, 'en')} begins to cover ${aboutStation(told)}`,
    COVERAGE_ENDED: (told) => `${branch(told, 'en')} ceases to cover ${aboutStation(told)}`,
    COMMITTEE_ELECTED: (told) => `${branch(told, 'en')} elects a committee`,
    COMMITTEE_DISSOLVED: (told) => `the committee of ${branch(told, 'en')} is dissolved`,
    TERM_ENDING: (told) => `the term of the committee of ${branch(told, 'en')} is about to end`,
    TERM_ENDED: (told) => `the term of the committee of ${branch(told, 'en')} ends`,
    SECRETARY_BEGAN: (told) => `worker ${told.about} becomes secretary of ${branch(told, 'en')}`,
    SECRETARY_ENDED: (told) => `worker ${told.about} ceases to be secretary of ${branch(told, 'en')}`,
  },
};

function stageInChinese(stage: MembershipStage): string {
  const label = STAGE_LABELS[stage]['zh-CN'];
  return isLost(stage) ? label : `成为${label}`;
}

function stageInEnglish(stage: MembershipStage): string {
  if (isLost(stage)) return stage === 'SUSPENDED' ? 'is suspended as a member' : 'ceases to be a member';
  return `becomes ${withArticle(STAGE_LABELS[stage].en)}`;
}

function isLost(stage: MembershipStage): boolean {
  return stage === 'SUSPENDED' || stage === 'ENDED';
}
