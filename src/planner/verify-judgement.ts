import type { Text } from '../domain/text.ts';

/** `NOT_CHECKED`: neither shown nor contradicted, because there is no certificate or it is too large to go through. */
export const CHECK_OUTCOMES = ['CONFIRMED', 'REFUTED', 'NOT_CHECKED'] as const;
export type CheckOutcome = (typeof CHECK_OUTCOMES)[number];

export interface Judgement {
  readonly outcome: CheckOutcome;
  readonly text: Text;
  /** By this, at most so many stations of the piece can be covered. */
  readonly bound?: number | undefined;
}

export function confirm(chinese: string, english: string, bound?: number): Judgement {
  return { outcome: 'CONFIRMED', text: { 'zh-CN': chinese, en: english }, bound };
}

export function refute(chinese: string, english: string): Judgement {
  return { outcome: 'REFUTED', text: { 'zh-CN': chinese, en: english } };
}

export function leaveUnchecked(chinese: string, english: string): Judgement {
  return { outcome: 'NOT_CHECKED', text: { 'zh-CN': chinese, en: english } };
}
