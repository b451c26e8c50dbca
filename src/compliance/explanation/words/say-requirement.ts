import { LANGUAGES, type Text } from '../../../domain/text.ts';
import { describeRequirement } from '../../describe-requirement.ts';
import { countNoun } from '../../words.ts';
import type { ExplanationStep } from '../explanation.ts';
import { inBoth, join, type SayContext, sayBranches, sayStations } from './step-words.ts';

type Requirement = Extract<ExplanationStep, { readonly kind: 'REQUIREMENT' }>;

/** So many hosts are named. */
const MOST_HOSTS = 3;

/** What is required and why; then why this group, this host or this development. */
export function sayRequirement(step: Requirement, context: SayContext): Text {
  const { verdict, policy } = context.explanation;
  const { required } = step;
  const [chinese, english] = LANGUAGES.map(
    (language) => describeRequirement(verdict, required, policy, context.names, language).reason,
  );
  const reason = { 'zh-CN': chinese ?? '', en: english ?? '' };
  switch (required.kind) {
    case 'BRANCH':
    case 'BRANCH_WITH_COMMITTEE':
      return reason;
    case 'JOINT_BRANCH':
      return join(reason, sayGroup(step, context));
    case 'AFFILIATION':
      return join(reason, required.registered ? sayAffiliation(context) : sayHosts(step, context));
    case 'DEVELOPMENT':
      return join(reason, sayBody(context));
  }
}

function sayGroup({ required }: Requirement, context: SayContext): Text {
  const { station, fullMembersOf } = context.explanation;
  const total = required.jointGroup.reduce((sum, code) => sum + (fullMembersOf.get(code) ?? 0), 0);
  return inBoth((language) => {
    const stations = sayStations(required.jointGroup, context, language);
    const joint = station.jointBranch === undefined ? [] : [station.jointBranch];
    const branch = sayBranches(joint, context, language);
    if (language === 'en') {
      const sum = `${stations}, ${countNoun(total, 'full member')} together`;
      if (required.registered) return `The registered joint branch ${branch} is valid and stays: ${sum}.`;
      const instead =
        branch === '' ? '' : ` The registered joint branch ${branch} is not valid, so it is not built on.`;
      return `The plan for all stations of the district forms this group: ${sum}.${instead}`;
    }
    const sum = `${stations}，正式党员合计 ${total} 名`;
    if (required.registered) return `已登记的${branch}有效，予以沿用：${sum}。`;
    const instead = branch === '' ? '' : `已登记的${branch}不符合联合党支部的要求，不予沿用。`;
    return `该组由全区社工站统筹编组得出：${sum}。${instead}`;
  });
}

function sayAffiliation(context: SayContext): Text {
  const hosts = context.explanation.station.coverage
    .filter(({ mode }) => mode === 'AFFILIATED')
    .map(({ branch }) => branch);
  return inBoth((language) => {
    const named = sayBranches(hosts, context, language);
    return language === 'en' ? `Its host is ${named}.` : `所挂靠的是${named}。`;
  });
}

function sayHosts({ hosts }: Requirement, context: SayContext): Text {
  const nearest = hosts.slice(0, MOST_HOSTS).map((code) => ({ code }));
  const named = inBoth((language) => {
    const branches = sayBranches(nearest, context, language);
    if (language === 'en')
      return nearest.length === 0
        ? 'There is no branch to be affiliated with.'
        : `Possible hosts, best first: ${branches}.`;
    return nearest.length === 0 ? '目前没有可以挂靠的党支部。' : `可以挂靠的党支部，依次为${branches}。`;
  });
  return join(context.planNote, named);
}

function sayBody({ explanation, names }: SayContext): Text {
  const { responsibleBody: body, candidates } = explanation.station;
  const name = body === undefined ? '' : names.partyBody(body.code);
  const candidatesSaid = {
    'zh-CN': `本站入党积极分子、发展对象和预备党员共 ${candidates} 名。`,
    en: `Activists, development targets and probationary members here: ${candidates}.`,
  };
  if (body === undefined) {
    return join({ 'zh-CN': '尚未确定责任党组织。', en: 'No responsible party body is named.' }, candidatesSaid);
  }
  const bodySaid = body.isLive
    ? { 'zh-CN': `责任党组织是${name}。`, en: `The responsible party body is ${name}.` }
    : {
        'zh-CN': `登记的责任党组织${name}当日已经撤销或者尚未成立。`,
        en: `The responsible party body named, ${name}, does not exist on the day.`,
      };
  return join(bodySaid, candidatesSaid);
}
