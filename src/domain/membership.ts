import type { IsoDate } from './date.ts';

export const MEMBERSHIP_STAGES = [
  'APPLICANT',
  'ACTIVIST',
  'DEVELOPMENT_TARGET',
  'PROBATIONARY',
  'FULL',
  'SUSPENDED',
  'ENDED',
] as const;
/** 发展阶段, from 入党申请人 to 正式党员; SUSPENDED (停止党籍) and ENDED count as nothing. */
export type MembershipStage = (typeof MEMBERSHIP_STAGES)[number];

/** The stage a worker is at from a date on, until the next entry. */
export interface MembershipEntry {
  readonly stage: MembershipStage;
  readonly from: IsoDate;
}

/** Where a member's organisational relation (组织关系) is kept from a date on: in a branch, or elsewhere. Exactly one of the two. */
export interface Relation {
  readonly from: IsoDate;
  readonly branchCode?: string | undefined;
  readonly elsewhere?: string | undefined;
}

/** Full and probationary members are members (党员) and belong to a branch. */
export function isMember(stage: MembershipStage | undefined): boolean {
  return stage === 'FULL' || stage === 'PROBATIONARY';
}

/** The entry that holds on a date: the latest that begins on or before it, whatever the order of the list. */
export function latestOn<Entry extends { readonly from: IsoDate }>(
  entries: readonly Entry[],
  date: IsoDate,
): Entry | undefined {
  let latest: Entry | undefined;
  for (const entry of entries) {
    if (entry.from <= date && (latest === undefined || entry.from > latest.from)) latest = entry;
  }
  return latest;
}
