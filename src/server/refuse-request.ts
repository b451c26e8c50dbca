import { GraphQLError } from 'graphql';
import type { Text } from '../domain/text.ts';
import type { Visit } from './visit.ts';

/** Why a request is refused before it is looked at as GraphQL. */
export const DOOR_CODES = [
  'BAD_REQUEST',
  'BODY_TOO_LARGE',
  'DATABASE_BUSY',
  'FORBIDDEN',
  'IDENTITY_PROVIDER_DOWN',
  'INTERNAL_SERVER_ERROR',
  'INTROSPECTION_OFF',
  'NOT_FOUND',
  'PERSISTED_QUERY_NOT_FOUND',
  'RATE_LIMITED',
  'REQUEST_TOO_LARGE',
  'UNAUTHENTICATED',
  'UNKNOWN_OPERATION',
  'UNSUPPORTED_MEDIA_TYPE',
] as const;
export type DoorCode = (typeof DOOR_CODES)[number];

/** A refusal in the language of the caller. */
export function refuseRequest(visit: Visit, status: number, code: DoorCode, text: Text): GraphQLError {
  // what is wrong with a document has status 200 for callers of plain JSON: they read it from the answer
  const spec = status === 400 && code !== 'BAD_REQUEST';
  const http = spec ? { status, spec } : { status };
  return new GraphQLError(text[visit.language], { extensions: { code, http } });
}
