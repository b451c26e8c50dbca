import { ConflictError, DomainError, ForbiddenError, NotFoundError } from '../domain/errors.ts';
import type { Language } from '../domain/text.ts';
import { failureOf } from './failure.ts';

/** What is answered in plain text instead of a file. */
export interface Refusal {
  readonly status: number;
  readonly body: string;
}

/** Headers of everything that is no GraphQL: kept nowhere, and able to load and run nothing. */
export const PLAIN_HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
  'x-content-type-options': 'nosniff',
} as const;
export const PLAIN_TEXT = 'text/plain; charset=utf-8';

/** The refusal of anything but reading; null where it is that. */
export function refuseWriting({ method }: Request, language: Language): Refusal | null {
  if (method === 'GET' || method === 'HEAD') return null;
  return { status: 405, body: `${{ 'zh-CN': '只能用 GET 读取。', en: 'Read it with GET.' }[language]}\n` };
}

/** What is wrong in one line; what goes wrong inside is reported, not told. */
export function refusalOf(error: unknown, language: Language, report: (error: unknown) => void): Refusal {
  if (error instanceof DomainError) {
    return { status: statusOf(error), body: `${error.text[language]}\n` };
  }
  report(error);
  const { status, text } = failureOf(error);
  return { status, body: `${text[language]}\n` };
}

/** The status a refusal of the services has over HTTP. */
export function statusOf(error: DomainError): number {
  if (error instanceof ForbiddenError) return 403;
  if (error instanceof NotFoundError) return 404;
  return error instanceof ConflictError ? 409 : 400;
}
