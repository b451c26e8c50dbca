import { GraphQLError } from 'graphql';
import { maskError } from 'graphql-yoga';
import { sayBoth } from '../../resolvers/scalars.ts';
import { failureOf } from './failure.ts';
import type { Hidden } from './report-visits.ts';

/** What is told in place of an error; where that is another, what was behind it is hidden. */
export function maskFailure(error: unknown, hidden: Hidden): Error {
  const { code, text } = failureOf(error instanceof GraphQLError ? error.originalError : error);
  const masked = maskError(error, sayBoth(text), false);
  if (masked === error || !(masked instanceof GraphQLError)) return masked;
  const { message, nodes, source, positions, path, extensions } = masked;
  const told = new GraphQLError(message, { nodes, source, positions, path, extensions: { ...extensions, code } });
  hidden.set(told, error);
  return told;
}
