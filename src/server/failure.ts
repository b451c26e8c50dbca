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
  text: {
    'zh-CN': '另一程序（如导入）正在写入数据库，本次请求未执行，请稍后再试。',
    en: 'Another program, such as an import, is writing to the database: nothing was done, try again later.',
  },
} as const;

export const FAILURES = [UNEXPECTED, BUSY] as const;

export function failureOf(error: unknown): Failure {
  return error instanceof DatabaseBusy ? BUSY : UNEXPECTED;
}
