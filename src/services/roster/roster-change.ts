import { STAGE_LABELS } from '../../domain/labels.ts';
import type { MembershipEntry, Relation } from '../../domain/membership.ts';
import type { RosterDate } from '../../domain/roster.ts';
import type { Text } from '../../domain/text.ts';
import type { Certificate, Posting, PostingKind } from '../../domain/worker.ts';
import type { RosterConflict } from './roster-conflict.ts';

export const ROSTER_CHANGE_FIELDS = [
  'CODE',
  'NAME',
  'POSTING',
  'STAGE',
  'RELATION',
  'CERTIFICATE',
  'EMPLOYER',
] as const;
/** What of a worker a roster changes. */
export type RosterChangeField = (typeof ROSTER_CHANGE_FIELDS)[number];

/** One thing that becomes another. */
export interface RosterChange {
  readonly field: RosterChangeField;
  /** Letters of the column it comes from, or what stands for it; null: of no cell. */
  readonly column: string | null;
  /** Null: nothing was recorded. */
  readonly before: Text | null;
  /** Null: nothing will be. */
  readonly after: Text | null;
  /** What the roster does not say and is recorded all the same, such as the day from which it holds; null: it says all. */
  readonly assumed: Text | null;
}

/** What a row makes of one part of a worker. */
export interface PartDiff<Part> {
  readonly part: Part;
  readonly changes: readonly RosterChange[];
  readonly conflicts: readonly RosterConflict[];
}

const KIND_NAMES: Readonly<Record<PostingKind, Text>> = {
  RESIDENT: { 'zh-CN': '驻站', en: 'resident' },
  DISPATCHED: { 'zh-CN': '外派', en: 'dispatched' },
};

export const CERTIFICATE_NAMES: Readonly<Record<Certificate, Text>> = {
  ASSISTANT_SOCIAL_WORKER: { 'zh-CN': '助理社会工作师', en: 'assistant social worker' },
  SOCIAL_WORKER: { 'zh-CN': '社会工作师', en: 'social worker' },
  SENIOR_SOCIAL_WORKER: { 'zh-CN': '高级社会工作师', en: 'senior social worker' },
};

/** The same in both languages: names, codes. */
export function plain(text: string): Text {
  return { 'zh-CN': text, en: text };
}

export function sayPosting({ kind, from, until }: Posting, station: string): Text {
  return {
    'zh-CN': `${station}${KIND_NAMES[kind]['zh-CN']}，${from} 起${until === undefined ? '' : `，至 ${until}（当日不计）`}`,
    en: `${station}, ${KIND_NAMES[kind].en}, from ${from}${until === undefined ? '' : ` until ${until}`}`,
  };
}

export function sayEntry({ stage, from }: MembershipEntry): Text {
  return { 'zh-CN': `${STAGE_LABELS[stage]['zh-CN']}，${from} 起`, en: `${STAGE_LABELS[stage].en} from ${from}` };
}

export function sayRelation({ branchCode, elsewhere }: Omit<Relation, 'from'>, nameOf: (code: string) => string): Text {
  if (branchCode !== undefined) return plain(nameOf(branchCode));
  return { 'zh-CN': `其他党组织：${elsewhere}`, en: `elsewhere: ${elsewhere}` };
}

/** That a thing is recorded from the date of the roster on, because it gives none itself. */
export function assumedFrom(date: string): Text {
  return {
    'zh-CN': `名册没有写日期，自 ${date} 起记录`,
    en: `the roster gives no date, so it is recorded from ${date}`,
  };
}

/** That a cell names only a month; null: it names a day. */
export function assumedDay({ precision, value }: RosterDate): Text | null {
  if (precision === 'DAY') return null;
  return { 'zh-CN': `名册只写年月，按 ${value} 记录`, en: `the roster gives only the month, so ${value}` };
}

/** Several assumptions in one; null: there is none. */
export function joinAssumed(...all: readonly (Text | null)[]): Text | null {
  const said = all.filter((text) => text !== null);
  if (said.length === 0) return null;
  return { 'zh-CN': said.map((text) => text['zh-CN']).join('；'), en: said.map((text) => text.en).join('; ') };
}
