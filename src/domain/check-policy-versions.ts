import { compareCodes } from './compare-codes.ts';
import type { IsoDate } from './date.ts';
import type { Policy } from './policy.ts';
import type { Text } from './text.ts';

/** A version of a policy pack, as far as its dates go. */
export type PolicyVersion = Pick<Policy, 'name' | 'effectiveFrom' | 'effectiveUntil'>;

/** An added version that does not fit: which of the list, and which of its members is at fault. */
export interface VersionFault {
  readonly index: number;
  readonly member: 'name' | 'from' | 'until';
  readonly text: Text;
}

interface Placed {
  /** Undefined: it stands already. */
  readonly index?: number | undefined;
  readonly from: IsoDate;
  readonly until: IsoDate | undefined;
}

/**
 * The added versions that do not fit those that stand, or each other. A pack is one run of days: it begins with its
 * first version, each holds until the next begins, and only the last may end, after which the national pack applies. An
 * added version begins after all that stand; what holds since ever, the national pack, has no other version. Boundary:
 * where a version ends, the next begins on that very day; a day later is a gap, a day earlier an overlap.
 */
export function findVersionFaults(
  standing: readonly PolicyVersion[],
  added: readonly PolicyVersion[],
): readonly VersionFault[] {
  const faults: VersionFault[] = [];
  const packs = new Map<string, Placed[]>();
  for (const [index, { name, effectiveFrom, effectiveUntil }] of added.entries()) {
    const pack = packs.get(name) ?? lastOf(standing, name);
    packs.set(name, pack);
    const from = effectiveFrom ?? '';
    const last = standing.filter((version) => version.name === name);
    const fault = last.some((version) => version.effectiveFrom === null)
      ? refuseNational(name)
      : (refuseEarlier(from, last) ?? refuseSecond(from, pack));
    if (fault === undefined) pack.push({ index, from, until: effectiveUntil });
    else faults.push({ index, ...fault });
  }
  for (const pack of packs.values()) faults.push(...findBreaks(pack));
  return faults.toSorted((one, other) => one.index - other.index);
}

/** The version of the pack that begins last, if one stands. */
function lastOf(standing: readonly PolicyVersion[], name: string): Placed[] {
  const versions = standing.filter((version) => version.name === name);
  const last = versions.sort((one, other) => compareCodes(one.effectiveFrom ?? '', other.effectiveFrom ?? '')).at(-1);
  return last === undefined ? [] : [{ from: last.effectiveFrom ?? '', until: last.effectiveUntil }];
}

function* findBreaks(pack: readonly Placed[]): Generator<VersionFault> {
  const sorted = pack.toSorted((one, other) => compareCodes(one.from, other.from));
  for (const [place, next] of sorted.entries()) {
    const version = sorted[place - 1];
    if (version?.until === undefined || version.until === next.from) continue;
    const text = describeBreak(version.until, next.from);
    // of two that do not go together the later in the list is at fault
    if ((next.index ?? -1) > (version.index ?? -1)) yield { index: next.index ?? 0, member: 'from', text };
    else yield { index: version.index ?? 0, member: 'until', text };
  }
}

function describeBreak(until: IsoDate, from: IsoDate): Text {
  const [word, english] = until < from ? ['空档', 'a gap'] : ['重叠', 'an overlap'];
  return {
    'zh-CN': `前一版本至 ${until} 前有效，后一版本自 ${from} 起，两者之间有${word}；后一版本应自 ${until} 起`,
    en: `one version ends on ${until}, the next begins on ${from}: ${english}; the next must begin on ${until}`,
  };
}

function refuseNational(name: string): Omit<VersionFault, 'index'> {
  return {
    member: 'name',
    text: {
      'zh-CN': `${name} 是全国规则，没有其他版本；请为本地规则包另取名称`,
      en: `${name} is the national pack, which has no other version; choose another name for a local pack`,
    },
  };
}

function refuseEarlier(from: IsoDate, standing: readonly PolicyVersion[]): Omit<VersionFault, 'index'> | undefined {
  const latest = standing
    .map(({ effectiveFrom }) => effectiveFrom ?? '')
    .sort(compareCodes)
    .at(-1);
  if (latest === undefined || from > latest) return undefined;
  return {
    member: 'from',
    text: {
      'zh-CN': `该规则包已有自 ${latest} 起的版本，${from} 会改写历史；新版本应晚于 ${latest}`,
      en: `the pack has a version from ${latest}, so that ${from} would rewrite history; a new version must begin after ${latest}`,
    },
  };
}

function refuseSecond(from: IsoDate, pack: readonly Placed[]): Omit<VersionFault, 'index'> | undefined {
  if (!pack.some((version) => version.from === from)) return undefined;
  return {
    member: 'from',
    text: {
      'zh-CN': `该规则包已有自 ${from} 起的版本；同一日期只能有一个版本`,
      en: `the pack has a version from ${from} already; only one may begin on a date`,
    },
  };
}
