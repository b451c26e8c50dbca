import type { IsoDate } from './date.ts';
import type { MembershipEntry, Relation } from './membership.ts';
import type { Period } from './period.ts';

export const POSTING_KINDS = ['RESIDENT', 'DISPATCHED'] as const;
/** 驻站 or 外派: both count alike. */
export type PostingKind = (typeof POSTING_KINDS)[number];

export const CERTIFICATES = ['ASSISTANT_SOCIAL_WORKER', 'SOCIAL_WORKER', 'SENIOR_SOCIAL_WORKER'] as const;
export type Certificate = (typeof CERTIFICATES)[number];

/** Where a worker works, and when. */
export interface Posting extends Period {
  readonly stationCode: string;
  readonly kind: PostingKind;
  readonly from: IsoDate;
}

/** What judging needs to know of a worker. */
export type WorkerHistory = Pick<Worker, 'code' | 'postings' | 'membership' | 'relations'>;

/** A social worker (社工), with their dated postings, stages and relations. */
export interface Worker {
  readonly code: string;
  readonly name: string;
  readonly certificate?: Certificate | undefined;
  readonly employer?: string | undefined;
  /** Never overlapping: at most one posting at a time. */
  readonly postings: readonly Posting[];
  /** One entry a date; the latest on or before a date holds on it. */
  readonly membership: readonly MembershipEntry[];
  /** One entry a date; the latest on or before a date holds on it. */
  readonly relations: readonly Relation[];
}
