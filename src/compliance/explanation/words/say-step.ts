import type { Text } from '../../../domain/text.ts';
import type { ExplanationStep, StepKind } from '../explanation.ts';
import { RULE_TITLES } from './labels.ts';
import { sayBranch } from './say-branch.ts';
import { sayChange, sayKnownDate } from './say-change.ts';
import { sayConclusion } from './say-conclusion.ts';
import { sayRequirement } from './say-requirement.ts';
import { sayRule } from './say-rule.ts';
import { sayPolicy, sayStation } from './say-subject.ts';
import { sayHeadcount, sayPosting, sayRelated } from './say-workers.ts';
import type { SayContext, StepWords } from './step-words.ts';

/** Says one step of an explanation, with its title. */
export function sayStep(step: ExplanationStep, context: SayContext): StepWords {
  const title = step.kind === 'RULE' ? RULE_TITLES[step.code] : TITLES[step.kind];
  return { title, text: sayText(step, context) };
}

function sayText(step: ExplanationStep, context: SayContext): Text {
  switch (step.kind) {
    case 'STATION':
      return sayStation(step, context);
    case 'POLICY':
      return sayPolicy(step, context);
    case 'POSTING':
      return sayPosting(step, context);
    case 'RELATION':
      return sayRelated(step, context);
    case 'HEADCOUNT':
      return sayHeadcount(context);
    case 'BRANCH':
      return sayBranch(step, context);
    case 'REQUIREMENT':
      return sayRequirement(step, context);
    case 'RULE':
      return sayRule(step, context);
    case 'CONCLUSION':
      return sayConclusion(context);
    case 'CHANGE':
      return sayChange(step, context);
    case 'KNOWN_DATE':
      return sayKnownDate(step, context);
  }
}

const TITLES: Readonly<Record<Exclude<StepKind, 'RULE'>, Text>> = {
  STATION: { 'zh-CN': '判定对象', en: 'Station' },
  POLICY: { 'zh-CN': '适用规则', en: 'Policy' },
  POSTING: { 'zh-CN': '派驻社工', en: 'Worker' },
  RELATION: { 'zh-CN': '组织关系', en: 'Relations' },
  HEADCOUNT: { 'zh-CN': '合计', en: 'Headcount' },
  BRANCH: { 'zh-CN': '登记的党组织', en: 'Registered branch' },
  REQUIREMENT: { 'zh-CN': '应有组织形式', en: 'Required form' },
  CONCLUSION: { 'zh-CN': '结论', en: 'Conclusion' },
  CHANGE: { 'zh-CN': '如果发生变化', en: 'What would change it' },
  KNOWN_DATE: { 'zh-CN': '已经登记的日期', en: 'Dates already recorded' },
};
