import { GraphQLError } from 'graphql';
import type { DomainError, InputPath } from '../src/domain/errors.ts';
import type { Text } from '../src/domain/text.ts';
import type { Context } from './context.ts';

/** A refusal of a malformed request, in the caller's language; `path` leads to the argument. */
export function refuse(text: Text, context: Pick<Context, 'language'>, path: InputPath): GraphQLError {
  return new GraphQLError(text[context.language], { extensions: { code: 'BAD_REQUEST', argument: path } });
}

/** A refusal of what somebody may not see or do. */
export function forbid(text: Text, context: Pick<Context, 'language'>): GraphQLError {
  return new GraphQLError(text[context.language], { extensions: { code: 'FORBIDDEN' } });
}

/** A refusal of what a query was given, well-formed as it is, because it does not fit the facts. */
export function refuseInput({ text, path }: DomainError, context: Pick<Context, 'language'>): GraphQLError {
  return new GraphQLError(text[context.language], { extensions: { code: 'BAD_USER_INPUT', argument: path } });
}
