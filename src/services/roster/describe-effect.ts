import { describeFinding } from '../../compliance/describe-finding.ts';
import { describeRequirement } from '../../compliance/describe-requirement.ts';
import { findPolicy } from '../../compliance/policy.ts';
import type { Finding, Verdict } from '../../compliance/verdict.ts';
import { FINDING_LABELS, STATUS_LABELS } from '../../domain/labels.ts';
import type { StructureKind } from '../../domain/structure-kind.ts';
import type { Language, Text } from '../../domain/text.ts';
import { isAlteredRequirement } from '../altered.ts';
import type { SimulatedState, SimulatedStation } from '../simulation/compare-states.ts';

/** Says what a roster does to a station: figures first, then what the rules ask for, what is amiss, how it stands. */
export function describeEffect(station: SimulatedStation, after: SimulatedState): Text {
  const say = (language: Language) => sayEffect(station, after, language);
  return { 'zh-CN': say('zh-CN'), en: say('en') };
}

function sayEffect({ code, before, after }: SimulatedStation, state: SimulatedState, language: Language): string {
  const english = language === 'en';
  const name = state.names.station(code);
  if (before === null || after === null) {
    return english ? `With this roster ${name} is judged otherwise.` : `按此名册，${name}的判定改变。`;
  }
  const parts = [
    ...sayRequirement(before, after, state, language),
    ...sayFindings(before, after, state, language),
    ...sayGone(before, after, language),
    sayStatus(before, after, language),
  ];
  const figure = sayFigure(before, after, language);
  return english
    ? `With this roster ${name} ${figure}: ${parts.join(' ')}`
    : `按此名册，${name}的正式党员${figure}：${parts.join('')}`;
}

function sayGone(before: Verdict, after: Verdict, language: Language): readonly string[] {
  const gone = before.findings.filter(({ code }) => !after.findings.some((finding) => finding.code === code));
  return gone.map(({ code }) => {
    const label = FINDING_LABELS[code][language];
    return language === 'en' ? `No longer: ${label}.` : `不再有“${label}”。`;
  });
}

function sayFigure({ headcount: before }: Verdict, { headcount: after }: Verdict, language: Language): string {
  const [from, to] = [before.fullMembers, after.fullMembers];
  if (language === 'en') {
    if (from === to) return `still has ${to} full member${to === 1 ? '' : 's'}`;
    return `${to > from ? 'reaches' : 'falls to'} ${to} full member${to === 1 ? '' : 's'} (now ${from})`;
  }
  if (from === to) return `仍为 ${to} 名`;
  return to > from ? `达到 ${to} 名（现为 ${from} 名）` : `减少到 ${to} 名（现为 ${from} 名）`;
}

function sayRequirement(
  before: Verdict,
  after: Verdict,
  { policies, names }: SimulatedState,
  language: Language,
): readonly string[] {
  if (after.required === null || !isAlteredRequirement(before.required, after.required)) return [];
  const demand = after.required.registered ? undefined : DEMANDS[after.required.kind];
  if (demand !== undefined) return [demand[language]];
  const policy = findPolicy(policies, after.policy);
  return policy === undefined ? [] : [describeRequirement(after, after.required, policy, names, language).reason];
}

/** What follows from the figure alone, which has just been told. */
const DEMANDS: Partial<Record<StructureKind, Text>> = {
  BRANCH: { 'zh-CN': '应当成立党支部。', en: 'a branch must be established.' },
  BRANCH_WITH_COMMITTEE: {
    'zh-CN': '应当成立党支部并设立支部委员会。',
    en: 'a branch with a committee must be established.',
  },
};

/** Findings that were not there, with the one thing to do next. */
function sayFindings(
  before: Verdict,
  after: Verdict,
  { policies, names }: SimulatedState,
  language: Language,
): readonly string[] {
  const policy = findPolicy(policies, after.policy);
  if (policy === undefined) return [];
  return after.findings
    .filter((finding) => !has(before, finding))
    .map((finding) => {
      const { message, remedy } = describeFinding(finding, after, policy, names, language);
      return language === 'en' ? `${message} ${remedy}` : `${message}${remedy}`;
    });
}

function has({ findings }: Verdict, { code, waiverFrom }: Finding): boolean {
  return findings.some((finding) => finding.code === code && finding.waiverFrom === waiverFrom);
}

function sayStatus(before: Verdict, after: Verdict, language: Language): string {
  const [from, to] = [STATUS_LABELS[before.status][language], STATUS_LABELS[after.status][language]];
  if (language === 'en') return from === to ? `It still ${to}.` : `Status: ${from} → ${to}.`;
  return from === to ? `状态仍为${to}。` : `状态由${from}变为${to}。`;
}
