import type { FetchAPI } from 'graphql-yoga';
import type { Text } from '../domain/text.ts';
import { PLAIN_HEADERS, PLAIN_TEXT } from './answer-refusal.ts';
import type { DoorCode } from './refuse-request.ts';
import { createRosterError } from './roster-error.ts';
import type { Visit } from './visit.ts';

const JSON_TYPE = 'application/json; charset=utf-8';

/** Why a request is answered before anybody looks at what it asks. */
export interface DoorRefusal {
  readonly status: number;
  readonly code: DoorCode;
  readonly text: Text;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The refusal in the form that callers of a path read: that of GraphQL, that of rosters, or plain text for files. */
export function refuseAtDoor(
  visit: Visit,
  pathname: string,
  fetchAPI: Pick<FetchAPI, 'Response'>,
  { status, code, text, headers = {} }: DoorRefusal,
): Response {
  visit.errorCodes = [code];
  const message = text[visit.language];
  if (pathname === '/graphql') {
    const body = { errors: [{ message, extensions: { code } }], extensions: { requestId: visit.id } };
    return new fetchAPI.Response(JSON.stringify(body), { status, headers: { ...headers, 'content-type': JSON_TYPE } });
  }
  if (pathname.startsWith('/roster/')) {
    const body = `${JSON.stringify(createRosterError(visit, { code, text }))}\n`;
    return new fetchAPI.Response(body, { status, headers: { ...headers, 'content-type': JSON_TYPE } });
  }
  return new fetchAPI.Response(`${message}\n`, {
    status,
    headers: { ...PLAIN_HEADERS, ...headers, 'content-type': PLAIN_TEXT },
  });
}
