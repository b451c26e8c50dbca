import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { NOT_A_DATE, sayBoth } from '../../resolvers/scalars.ts';
import { FAILURES } from './failure.ts';
import { readLanguage } from './read-language.ts';

/** What is said where the language of the request is not known. */
const SAID_IN_BOTH = [NOT_A_DATE, ...FAILURES.map(({ text }) => text)];

/** Leaves of every message that is in both languages the one that was asked for. */
export function speakOneLanguage(): Plugin<object> {
  return {
    onResultProcess({ request, result, setResult }) {
      if (Array.isArray(result) || !('errors' in result) || result.errors === undefined) return;
      const language = readLanguage(request.headers.get('accept-language'));
      const errors = result.errors.map((error) => {
        const both = SAID_IN_BOTH.find((text) => error.message.includes(sayBoth(text)));
        // never changed in place: errors of documents are kept for the next request
        return both === undefined ? error : repeat(error, error.message.replace(sayBoth(both), both[language]));
      });
      setResult({ ...result, errors });
    },
  };
}

function repeat({ nodes, source, positions, path, originalError, extensions }: GraphQLError, message: string) {
  return new GraphQLError(message, { nodes, source, positions, path, originalError, extensions });
}
