import { RequestCache } from '@pothos/plugin-scope-auth';
import type { Plugin, YogaInitialContext } from 'graphql-yoga';
import type { Context } from '../../resolvers/context.ts';

/**
 * Has the auth scopes of a request forgotten once it is answered. They are kept in a weak map and hold their own key,
 * so that all the request has read would outlive every minor collection of garbage, at a quarter of the CPU of a page.
 */
export function letContextsGo(): Plugin<YogaInitialContext & Context> {
  return {
    onExecute({ args: { contextValue } }) {
      return { onExecuteDone: () => RequestCache.clearForContext(contextValue) };
    },
  };
}
