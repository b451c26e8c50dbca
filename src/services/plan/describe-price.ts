import { listNames, type Names } from '../../compliance/names.ts';
import { countNoun } from '../../compliance/words.ts';
import type { Language } from '../../domain/text.ts';
import type { GroupTotals } from './group-totals.ts';
import type { ChoiceKind } from './plan-options.ts';

/** What all choices together cost, in one sentence with the figures. */
export function describePlanPrice(price: GroupTotals, language: Language): string {
  const said = DIFFERENCES[language](price);
  return language === 'en'
    ? `Compared with the plan without any choice, ${said}.`
    : `与不作任何选择的方案相比，${said}。`;
}

/** What one choice costs, in one sentence with the figures. */
export function describeChoicePrice(
  { kind, stationCodes, price }: { kind: ChoiceKind; stationCodes: readonly string[]; price: GroupTotals },
  names: Names,
  language: Language,
): string {
  const stations = listNames(stationCodes.map(names.station), language);
  const said = DIFFERENCES[language](price);
  return language === 'en'
    ? `${CHOICES.en[kind](stations)}: ${said}.`
    : `${CHOICES['zh-CN'][kind](stations)}：${said}。`;
}

const CHOICES: Readonly<Record<Language, Readonly<Record<ChoiceKind, (stations: string) => string>>>> = {
  'zh-CN': {
    KEEP_EXISTING: () => '保留已登记的联合党支部',
    PINNED_GROUP: (stations) => `固定${stations}为一组`,
    FORBIDDEN_GROUP: (stations) => `禁止${stations}单独成组`,
    FORBIDDEN_PAIR: (stations) => `禁止${stations}同组`,
    AVOID_FRAGILE: () => '尽量避免只有 3 名正式党员的组',
  },
  en: {
    KEEP_EXISTING: () => 'Keeping the registered joint branches',
    PINNED_GROUP: (stations) => `Pinning ${stations} as a group`,
    FORBIDDEN_GROUP: (stations) => `Forbidding ${stations} as a group`,
    FORBIDDEN_PAIR: (stations) => `Keeping ${stations} apart`,
    AVOID_FRAGILE: () => 'Avoiding groups with exactly 3 full members',
  },
};

const DIFFERENCES: Readonly<Record<Language, (price: GroupTotals) => string>> = {
  'zh-CN': ({ uncovered, moved, fragile, crossParent, distanceM }) => {
    const said = [
      uncovered > 0 && `会多留下 ${uncovered} 个社工站没有着落`,
      uncovered < 0 && `会少留下 ${-uncovered} 个社工站没有着落`,
      moved !== 0 && `需要调整原有归属的社工站${more(moved, '多', '少')} ${Math.abs(moved)} 个`,
      fragile !== 0 && `只有 3 名正式党员的组${more(fragile, '多', '少')} ${Math.abs(fragile)} 个`,
      crossParent !== 0 && `跨镇（街道）的组${more(crossParent, '多', '少')} ${Math.abs(crossParent)} 个`,
      distanceM !== 0 && `组内距离合计${more(distanceM, '增加', '减少')} ${Math.abs(distanceM)} 米`,
    ].filter((part) => part !== false);
    return said.length === 0 ? '没有代价' : said.join('，');
  },
  en: ({ uncovered, moved, fragile, crossParent, distanceM }) => {
    const said = [
      uncovered > 0 && `this leaves ${countNoun(uncovered, 'station')} out`,
      uncovered < 0 && `this takes ${countNoun(-uncovered, 'station')} in`,
      moved !== 0 &&
        `${countDifference(moved, 'station')} moved from where ${Math.abs(moved) === 1 ? 'it is' : 'they are'}`,
      fragile !== 0 && `${countDifference(fragile, 'group')} with exactly 3 full members`,
      crossParent !== 0 && `${countDifference(crossParent, 'group')} across towns`,
      distanceM !== 0 && `${Math.abs(distanceM)} m ${more(distanceM, 'more', 'less')} distance within groups`,
    ].filter((part) => part !== false);
    return said.length === 0 ? 'this costs nothing' : said.join(', ');
  },
};

function more(difference: number, above: string, below: string): string {
  return difference > 0 ? above : below;
}

/** "1 station more", "2 groups fewer". */
function countDifference(difference: number, noun: string): string {
  return `${countNoun(Math.abs(difference), noun)} ${more(difference, 'more', 'fewer')}`;
}
