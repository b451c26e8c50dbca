import { GraphQLError } from 'graphql';
import type { Plugin, YogaInitialContext } from 'graphql-yoga';
import type { Context } from '../../resolvers/context.ts';
import { traceReading } from '../services/trace-reading.ts';
import { failureOf } from './failure.ts';
import type { Hidden } from './report-visits.ts';
import { visitOf } from './visit.ts';

/** An operation that has no name. */
const NAMELESS = 'graphql';

/**
 * Writes to the log whose data an answer has before it leaves. What cannot be written does not leave: the answer is an
 * error then. An answer about nobody costs nothing.
 */
export function traceReadings(hidden: Hidden): Plugin<YogaInitialContext & Context> {
  return {
    onExecute({ args: { contextValue } }) {
      const { app, loaders, origin, language, request } = contextValue;
      const { people } = loaders;
      return {
        async onExecuteDone({ setResult }) {
          if (people.size === 0) return;
          const { operation, cost } = visitOf(request, contextValue);
          try {
            await traceReading(app, { action: operation ?? NAMELESS, detail: { cost }, workers: people, origin });
          } catch (error) {
            const { code, text } = failureOf(error);
            const told = new GraphQLError(text[language], { extensions: { code } });
            hidden.set(told, error);
            setResult({ errors: [told] });
          }
        },
      };
    },
  };
}
