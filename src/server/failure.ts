import type { Text } from '../domain/text.ts';
import { DatabaseBusy } from '../storage/database-busy.ts';
import type { DoorCode } from './refuse-request.ts';

/** What is told of something that went wrong inside; why, only the log knows. */
export interface Failure {
  readonly status: number;
  readonly code: DoorCode;
  readonly text: Text;
}

const UNEXPECTED = {
  status: 500,
  code: 'INTERNAL_SERVER_ERROR',
  text: { 'zh-CN': '服务器内部错误。', en: 'Something went wrong inside the server.' },
} as const;
const BUSY = {
  status: 503,
  code: 'DATABASE_BUSY',
  text: DatabaseBusy.text,
} as const;

export const FAILURES = [UNEXPECTED, BUSY] as const;

export function failureOf(error: unknown): Failure {
  return error instanceof DatabaseBusy ? BUSY : UNEXPECTED;
}
