import { STAGE_LABELS } from '../../domain/labels.ts';
import type { MembershipStage } from '../../domain/membership.ts';
import type { Language } from '../../domain/text.ts';
import { withArticle } from '../words.ts';
import type { Candidate, CandidateObstacle } from './candidate.ts';
import type { StationDevelopment } from './station-development.ts';

/**
 * Says of a candidate in one sentence how far they are, what is next or overdue, and from when on they can be a full
 * member.
 */
export function describeCandidate(candidate: Candidate, date: string, language: Language): string {
  return language === 'en' ? candidateInEnglish(candidate, date) : candidateInChinese(candidate, date);
}

/** Says of a station without a full member when it can have one at the earliest. */
export function describeDevelopment(
  { candidates, fullMemberFrom, partyBody, partyBodyLive }: StationDevelopment,
  bodyName: (code: string) => string,
  language: Language,
): string {
  const body = partyBody === null ? undefined : bodyName(partyBody);
  if (language === 'en') {
    const answers =
      body === undefined
        ? 'no responsible party body is named'
        : partyBodyLive
          ? `${body} is responsible`
          : `${body} is named as responsible but does not exist any more`;
    const earliest =
      fullMemberFrom === null
        ? candidates.length === 0
          ? 'nobody is on the way to membership'
          : 'none of the candidates can become one here'
        : `a full member is lawful from ${fullMemberFrom} on at the earliest`;
    return `No full member: ${answers}; ${earliest}.`;
  }
  const answers =
    body === undefined ? '未明确责任党组织' : partyBodyLive ? `由${body}负责` : `所列责任党组织${body}已不存在`;
  const earliest =
    fullMemberFrom === null
      ? candidates.length === 0
        ? '尚无培养发展对象'
        : '现有人选都不能在本站成为正式党员'
      : `最早可于 ${fullMemberFrom} 有正式党员`;
  return `没有正式党员：${answers}；${earliest}。`;
}

function candidateInChinese(candidate: Candidate, date: string): string {
  const { workerCode, stage, since, isExtended, nextStage, nextStageFrom, isOverdue, leavesOn, leavesSoon } = candidate;
  const decision = isExtended ? '转正或者取消资格' : '转正、延长预备期或者取消资格';
  const next = `${STEPS[nextStage] ?? '成为'}${STAGE_LABELS[nextStage]['zh-CN']}`;
  const step = isOverdue
    ? `；预备期已于 ${nextStageFrom} 届满，应当尽快讨论${decision}`
    : candidate.obstacle === 'STEPS_BACK'
      ? ''
      : `；${nextStageFrom <= date ? '即日' : `${nextStageFrom} `}起可以${next}`;
  const leaving = leavesOn === null ? '' : `；${leavesOn} 离站${leavesSoon ? '（三个月之内）' : ''}`;
  const outcome =
    candidate.obstacle === null
      ? `；最早可于 ${candidate.fullMemberFrom} 成为正式党员`
      : `；${OBSTACLES['zh-CN'][candidate.obstacle]}`;
  return `社工 ${workerCode}：${STAGE_LABELS[stage]['zh-CN']}（${isExtended ? '延长，' : ''}自 ${since}）${step}${leaving}${outcome}。`;
}

function candidateInEnglish(candidate: Candidate, date: string): string {
  const { workerCode, stage, since, isExtended, nextStage, nextStageFrom, isOverdue, leavesOn, leavesSoon } = candidate;
  const decision = isExtended ? 'admission or cancellation' : 'admission, extension or cancellation';
  const step = isOverdue
    ? `; the probation ended on ${nextStageFrom}: ${decision} is overdue`
    : candidate.obstacle === 'STEPS_BACK'
      ? ''
      : `; can become ${withArticle(STAGE_LABELS[nextStage].en)} from ${nextStageFrom <= date ? 'now' : nextStageFrom} on`;
  const leaving = leavesOn === null ? '' : `; leaves on ${leavesOn}${leavesSoon ? ' (within three months)' : ''}`;
  const outcome =
    candidate.obstacle === null
      ? `; a full member from ${candidate.fullMemberFrom} on at the earliest`
      : `; ${OBSTACLES.en[candidate.obstacle]}`;
  return `Worker ${workerCode}: ${STAGE_LABELS[stage].en} since ${since}${isExtended ? ' (extension)' : ''}${step}${leaving}${outcome}.`;
}

/** What is done to reach a stage. */
const STEPS: Partial<Record<MembershipStage, string>> = {
  ACTIVIST: '确定为',
  DEVELOPMENT_TARGET: '确定为',
  PROBATIONARY: '接收为',
  FULL: '转为',
};

const OBSTACLES: Readonly<Record<Language, Readonly<Record<CandidateObstacle, string>>>> = {
  'zh-CN': {
    STEPS_BACK: '已登记此后终止或者退回，按登记不会成为正式党员',
    LEAVES_BEFORE_ADMISSION: '离站前三个月内不得接收为预备党员，来不及在本站发展',
    LEAVES_BEFORE_FULL_MEMBERSHIP: '来不及在本站成为正式党员',
  },
  en: {
    STEPS_BACK: 'a step back is recorded ahead, so no full membership follows from the record',
    LEAVES_BEFORE_ADMISSION: 'leaves too early to be admitted, for nobody is admitted who leaves within three months',
    LEAVES_BEFORE_FULL_MEMBERSHIP: 'leaves before being a full member',
  },
};
