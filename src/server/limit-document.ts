import { type DocumentNode, Source, validate } from 'graphql';
import type { Plugin, YogaInitialContext } from 'graphql-yoga';
import type { Text } from '../domain/text.ts';
import { checkDocument } from './check-document.ts';
import { checkIntrospection } from './check-introspection.ts';
import { checkTokens } from './check-tokens.ts';
import { checkVariables } from './check-variables.ts';
import { refuseRequest } from './refuse-request.ts';
import { visitOf } from './visit.ts';

/** So many mistakes of a document are told. */
const MOST_ERRORS = 10;

/**
 * Refuses documents and variables that are too large, each by the cheapest look that can tell: its length, its words, its fields.
 * Only then is it validated, and nothing is guessed of what was meant: guessing costs, and tells what there is.
 */
export function limitDocument(): Plugin<YogaInitialContext> {
  return {
    onParams({ request, params, context }) {
      const excess = checkVariables(params?.variables);
      if (excess !== null) throw refuseRequest(visitOf(request, context), 400, 'REQUEST_TOO_LARGE', excess);
    },
    onParse({ context, parseFn, setParseFn }) {
      const visit = visitOf(context.request, context);
      const require = (excess: Text | null) => {
        if (excess !== null) throw refuseRequest(visit, 400, 'REQUEST_TOO_LARGE', excess);
      };
      setParseFn((source, options) => {
        require(checkTokens(source instanceof Source ? source.body : source));
        const document: DocumentNode = parseFn(source, options);
        require(checkDocument(document) ?? checkIntrospection(document));
        return document;
      });
    },
    onValidate({ setValidationFn }) {
      setValidationFn((schema, document, rules) => {
        return validate(schema, document, rules, { maxErrors: MOST_ERRORS, hideSuggestions: true });
      });
    },
  };
}
