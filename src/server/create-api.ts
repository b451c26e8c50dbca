import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { createYoga, maskError as maskUnexpected, type Plugin } from 'graphql-yoga';
import { type Context, createContext } from '../../resolvers/context.ts';
import { sayBoth } from '../../resolvers/scalars.ts';
import { schema } from '../../resolvers/schema.ts';
import type { App } from '../services/app.ts';
import { lookForPolicies } from '../services/look-for-policies.ts';
import { UNEXPECTED } from './answer-refusal.ts';
import { compileQueries } from './compile-queries.ts';
import { GRAPHIQL_TABS } from './graphiql-tabs.ts';
import { limitCost } from './limit-cost.ts';
import { readLanguage } from './read-language.ts';
import { serveDrawing } from './serve-drawing.ts';
import { serveFiles } from './serve-files.ts';
import { speakOneLanguage } from './speak-one-language.ts';

interface ApiOptions {
  /** Extra plugins, run after the server's own. */
  readonly plugins?: readonly Plugin<object>[];
  /** False: execute every document with graphql-js. */
  readonly compiles?: boolean;
}

/** The GraphQL API over HTTP: `/graphql`, with GraphiQL for browsers, `/plan.svg`, files to save and print, and `/health`. */
export function createApi(app: App, { plugins = [], compiles = true }: ApiOptions = {}) {
  return createYoga<object, Context>({
    schema,
    context: async ({ request }) => {
      // a database that cannot be read is reported by the field that needs it
      await lookForPolicies(app).catch(ignore);
      return createContext(app, readLanguage(request.headers.get('accept-language')));
    },
    graphqlEndpoint: '/graphql',
    healthCheckEndpoint: '/health',
    landingPage: false,
    multipart: false,
    cors: false,
    renderGraphiQL,
    graphiql: { title: '支部 Zhibu', defaultTabs: GRAPHIQL_TABS },
    maskedErrors: { errorMessage: sayBoth(UNEXPECTED), isDev: false, maskError: maskUnexpected },
    logging: { debug: ignore, info: ignore, warn: ignore, error: logError },
    plugins: [
      serveDrawing(app),
      serveFiles(app),
      limitCost(),
      speakOneLanguage(),
      ...(compiles ? [compileQueries()] : []),
      ...plugins,
    ],
  });
}

export type Api = ReturnType<typeof createApi>;

function logError(...parts: readonly unknown[]): void {
  console.error(...parts);
}

function ignore(): void {}
