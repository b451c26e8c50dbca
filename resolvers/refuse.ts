import { GraphQLError } from 'graphql';
import type { InputPath } from '../src/domain/errors.ts';
import type { Text } from '../src/domain/text.ts';
import type { Context } from './context.ts';

/** A refusal of a malformed request, in the caller's language; `path` leads to the argument. */
export function refuse(text: Text, context: Pick<Context, 'language'>, path: InputPath): GraphQLError {
  return new GraphQLError(text[context.language], { extensions: { code: 'BAD_REQUEST', argument: path } });
}
