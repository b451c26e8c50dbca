import type { IsoDate } from '../domain/date.ts';
import type { Language } from '../domain/text.ts';
import type { WordsContext } from './finding-rule.ts';
import { listNames } from './names.ts';
import type { BranchEvidence } from './verdict.ts';

/** The stations of the evidence, by name. */
export function stationNames({ evidence, names }: WordsContext, language: Language): string {
  return listNames((evidence.stations ?? []).map(names.station), language);
}

/** The branches of the evidence, each by name, with what `figures` says of it in brackets. */
export function branchNames(
  { evidence, names }: WordsContext,
  language: Language,
  figures: (branch: BranchEvidence) => string = () => '',
): string {
  const [open, close] = language === 'en' ? [' (', ')'] : ['（', '）'];
  return listNames(
    (evidence.branches ?? []).map((branch) => {
      const said = figures(branch);
      return `${quoteName(names.branch(branch.code), language)}${said === '' ? '' : `${open}${said}${close}`}`;
    }),
    language,
  );
}

/** A name set off from the sentence: 「横泾联合党支部」 or "横泾联合党支部". */
export function quoteName(name: string, language: Language): string {
  return language === 'en' ? `"${name}"` : `「${name}」`;
}

/** The live responsible body by name, else whom to ask in general. */
export function responsibleBodyName({ evidence, names }: WordsContext, language: Language): string {
  if (evidence.partyBody !== undefined && evidence.partyBodyLive === true) return names.partyBody(evidence.partyBody);
  return language === 'en' ? 'the superior party body' : '上级党组织';
}

/** The stations of the required joint branch beside the station itself, by name; empty: none is required. */
export function partnerNames({ stationCode, required, names }: WordsContext, language: Language): string {
  const partners = (required?.jointGroup ?? []).filter((code) => code !== stationCode);
  return listNames(partners.map(names.station), language);
}

/** How a station with 1 or 2 full members is covered instead, to follow what is to be given up; empty: not at all. */
export function otherCoverage(context: WordsContext, language: Language): string {
  const { station, required } = context;
  const said = OTHER_COVERAGE[language];
  if (required?.kind === 'JOINT_BRANCH') {
    const partners = partnerNames(context, language);
    return required.registered ? said.joined(station) : said.join(station, partners);
  }
  if (required?.kind !== 'AFFILIATION') return '';
  return required.registered ? said.affiliated(station) : said.affiliate(station);
}

const OTHER_COVERAGE = {
  'zh-CN': {
    join: (station: string, partners: string) => `，由${station}与${partners}成立联合党支部`,
    joined: (station: string) => `，${station}由所在的联合党支部覆盖`,
    affiliate: (station: string) => `，把${station}挂靠到就近的党支部`,
    affiliated: (station: string) => `，${station}由所挂靠的党支部覆盖`,
  },
  en: {
    join: (station: string, partners: string) => ` and establish a joint branch of ${station} with ${partners}`,
    joined: (station: string) => `; ${station} stays covered by its joint branch`,
    affiliate: (station: string) => ` and affiliate ${station} with a branch nearby`,
    affiliated: (station: string) => `; ${station} stays covered by the branch it is affiliated with`,
  },
};

/** A date as it is read out: 2026年11月22日, or 2026-11-22. */
export function sayDate(date: IsoDate, language: Language): string {
  if (language === 'en') return date;
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

/** "1 member", "2 members". */
export function countNoun(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** "a full member", "an activist". */
export function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}
