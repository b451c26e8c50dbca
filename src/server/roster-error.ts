import type { InputPath } from '../domain/errors.ts';
import type { Text } from '../domain/text.ts';
import type { Visit } from './visit.ts';

interface Refused {
  readonly code: string;
  readonly text: Text;
  readonly path?: InputPath;
}

/** Why a roster is refused, as callers of `/roster/…` read it: with the id by which the log knows the request. */
export function createRosterError(visit: Visit, { code, text, path = [] }: Refused) {
  visit.errorCodes = [code];
  const where = path.length > 0 ? { path } : {};
  return { error: { code, message: text[visit.language], ...where }, requestId: visit.id };
}
