import type { Text } from '../../../domain/text.ts';
import type { BranchOnDate, CoverageOnDate } from '../../facts-on-date.ts';
import { countNoun, quoteName, sayDate } from '../../words.ts';
import type { ExplanationStep } from '../explanation.ts';
import { inBoth, join, type SayContext, sayStations } from './step-words.ts';

/** One coverage of the station as it is registered, or that there is none. */
export function sayBranch(
  { coverage }: Extract<ExplanationStep, { readonly kind: 'BRANCH' }>,
  context: SayContext,
): Text {
  if (coverage === null) {
    return { 'zh-CN': '当日没有党支部覆盖本站。', en: 'No branch covers the station on the day.' };
  }
  const { branch, mode } = coverage;
  const how = sayMode(coverage, context);
  if (mode === 'AFFILIATED') return how;
  return join(
    how,
    branch.jointCodes.length > 0 && mode === 'JOINT' ? sayJoint(branch, context) : null,
    sayMembers(branch),
    sayOffices(branch),
  );
}

function sayMode({ branch, mode }: CoverageOnDate, { names }: SayContext): Text {
  return inBoth((language) => {
    const [name, since] = [quoteName(names.branch(branch.code), language), sayDate(branch.establishedOn, language)];
    if (language === 'en') {
      const how = { OWN: 'covers the station alone', JOINT: 'covers it jointly', AFFILIATED: 'is its host' }[mode];
      return `${name}, established on ${since}, ${how}.`;
    }
    const how = { OWN: '单独覆盖本站', JOINT: '以联合方式覆盖本站', AFFILIATED: '本站挂靠该党支部' }[mode];
    return `${name}，${since}成立，${how}。`;
  });
}

function sayJoint({ jointCodes, jointFullMembers }: BranchOnDate, context: SayContext): Text {
  return inBoth((language) => {
    const stations = sayStations(jointCodes, context, language);
    return language === 'en'
      ? `It covers ${countNoun(jointCodes.length, 'station')} jointly, with ${countNoun(jointFullMembers, 'full member')} together: ${stations}.`
      : `联合覆盖社工站 ${jointCodes.length} 个，正式党员合计 ${jointFullMembers} 名：${stations}。`;
  });
}

/** By relation, so it can differ from the count of the station. */
function sayMembers({ fullMembers, members }: BranchOnDate): Text {
  return {
    'zh-CN': `按组织关系计，该党支部有党员 ${members} 名，其中正式党员 ${fullMembers} 名。`,
    en: `By relation the branch itself has ${countNoun(members, 'member')}, of whom ${fullMembers} full.`,
  };
}

function sayOffices({ committee, hasSecretary }: BranchOnDate): Text {
  const secretary = hasSecretary
    ? { 'zh-CN': '登记有在任的书记。', en: 'A secretary in office is recorded.' }
    : { 'zh-CN': '没有登记在任的书记。', en: 'No secretary in office is recorded.' };
  if (committee === undefined) {
    return join({ 'zh-CN': '没有在任的支部委员会。', en: 'No committee is in office.' }, secretary);
  }
  const { electedOn, termEndsOn, size } = committee;
  const listed = size === 0 ? '委员名单未登记' : `登记委员 ${size} 人`;
  return join(
    {
      'zh-CN': `支部委员会${sayDate(electedOn, 'zh-CN')}选举产生，任期到${sayDate(termEndsOn, 'zh-CN')}届满，${listed}。`,
      en: `The committee was elected on ${electedOn} for a term that ends on ${termEndsOn}, with ${size === 0 ? 'nobody' : size} listed.`,
    },
    secretary,
  );
}
