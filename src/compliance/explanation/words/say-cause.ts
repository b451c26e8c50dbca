import type { Language } from '../../../domain/text.ts';
import { listNames } from '../../names.ts';
import { countNoun, quoteName } from '../../words.ts';
import type { VerdictChange } from '../explanation.ts';
import type { NamedChange } from '../named-change.ts';
import { sayRules } from './labels.ts';
import { type SayContext, sayWorker, sayWorkers } from './step-words.ts';

/** What would happen, as a condition: 如果再派驻 1 名正式党员. */
export function sayCause(
  change: NamedChange,
  { before, after }: VerdictChange,
  context: SayContext,
  language: Language,
): string {
  const figures = [before.headcount.fullMembers, after.headcount.fullMembers] as const;
  return language === 'en' ? `If ${inEnglish(change, figures, context)}` : `如果${inChinese(change, figures, context)}`;
}

function inChinese(change: NamedChange, [from, to]: readonly [number, number], context: SayContext): string {
  switch (change.kind) {
    case 'FULL_MEMBERS_ARRIVE':
      return `再派驻 ${change.count} 名正式党员（由 ${from} 名增加到 ${to} 名）`;
    case 'FULL_MEMBERS_LEAVE':
      return `正式党员${sayWorkers(change.workers, context, 'zh-CN')}离站（由 ${from} 名减少到 ${to} 名）`;
    case 'PROBATIONER_ADMITTED':
      return `预备党员${sayWorker(change.worker, context, 'zh-CN')}转正（正式党员由 ${from} 名增加到 ${to} 名）`;
    case 'MEMBERS_JOIN_BRANCH':
      return `再有 ${change.count} 名正式党员把组织关系转入${branchIn(change, context, 'zh-CN')}`;
    case 'MEMBERS_LEAVE_BRANCH':
      return `${sayWorkers(change.workers, context, 'zh-CN')}把组织关系转出${branchIn(change, context, 'zh-CN')}`;
    case 'BRANCH_ESTABLISHED':
      return `单独成立党支部${context.explanation.station.coverage.length > 0 ? '，原有的覆盖同时终止' : ''}`;
    case 'JOINT_BRANCH_ESTABLISHED':
      return `由${stationsIn(change, context, 'zh-CN')}新成立联合党支部，各站原有的覆盖同时终止`;
    case 'AFFILIATED':
      return `${isCovered(context) ? '终止现有的覆盖，' : ''}挂靠${branchIn(change, context, 'zh-CN')}`;
    case 'COMMITTEE_ELECTED':
      return `${branchIn(change, context, 'zh-CN')}选举产生支部委员会`;
    case 'DEVELOPMENT_BEGUN':
      return listParts(change, context, 'zh-CN').join('，并');
    case 'WAIVER_GRANTED':
      return `批准对${sayRules([change.findingCode], 'zh-CN')}的例外`;
  }
}

function inEnglish(change: NamedChange, [from, to]: readonly [number, number], context: SayContext): string {
  switch (change.kind) {
    case 'FULL_MEMBERS_ARRIVE':
      return `${countNoun(change.count, 'more full member')} came to be posted here, ${to} instead of ${from}`;
    case 'FULL_MEMBERS_LEAVE':
      return `${sayWorkers(change.workers, context, 'en')} left, ${countNoun(to, 'full member')} instead of ${from}`;
    case 'PROBATIONER_ADMITTED':
      return `${sayWorker(change.worker, context, 'en')} became a full member, ${to} instead of ${from}`;
    case 'MEMBERS_JOIN_BRANCH':
      return `${countNoun(change.count, 'more full member')} moved the relation to ${branchIn(change, context, 'en')}`;
    case 'MEMBERS_LEAVE_BRANCH':
      return `${sayWorkers(change.workers, context, 'en')} moved the relation out of ${branchIn(change, context, 'en')}`;
    case 'BRANCH_ESTABLISHED':
      return `a branch of its own were established${context.explanation.station.coverage.length > 0 ? ' and its other coverage ended' : ''}`;
    case 'JOINT_BRANCH_ESTABLISHED':
      return `a new joint branch of ${stationsIn(change, context, 'en')} were established and their other coverage ended`;
    case 'AFFILIATED':
      return `the station were affiliated with ${branchIn(change, context, 'en')}${isCovered(context) ? ' and its other coverage ended' : ''}`;
    case 'COMMITTEE_ELECTED':
      return `${branchIn(change, context, 'en')} elected a committee`;
    case 'DEVELOPMENT_BEGUN':
      return listParts(change, context, 'en').join(', and ');
    case 'WAIVER_GRANTED':
      return `an exception to ${sayRules([change.findingCode], 'en')} were approved`;
  }
}

/** Naming a body, and finding somebody to develop. */
function listParts(
  { worker, namesBody }: Extract<NamedChange, { readonly kind: 'DEVELOPMENT_BEGUN' }>,
  context: SayContext,
  language: Language,
): readonly string[] {
  const english = language === 'en';
  const parts: string[] = [];
  if (namesBody) parts.push(english ? 'the present responsible party body were recorded' : '登记现任的责任党组织');
  if (worker === null) parts.push(english ? 'an activist were posted here' : '派驻 1 名入党积极分子');
  else if (worker !== undefined) {
    const who = sayWorker(worker, context, language);
    parts.push(english ? `${who} became an activist` : `确定${who}为入党积极分子`);
  }
  return parts;
}

function branchIn({ branchCode }: { readonly branchCode: string }, { names }: SayContext, language: Language): string {
  return quoteName(names.branch(branchCode), language);
}

function stationsIn(
  { stations }: { readonly stations: readonly string[] },
  { names }: SayContext,
  language: Language,
): string {
  return listNames(stations.map(names.station), language);
}

/** Whether a branch of its own or a joint one covers the station. */
function isCovered({ explanation }: SayContext): boolean {
  return explanation.station.branches.length > 0;
}
