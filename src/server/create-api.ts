import { createYoga, type Plugin } from 'graphql-yoga';
import { type Context, createContext } from '../../resolvers/context.ts';
import { schema } from '../../resolvers/schema.ts';
import type { DoorConfig, IdentityConfig } from '../config.ts';
import { actFor } from '../services/act-for.ts';
import type { App } from '../services/app.ts';
import { lookForPolicies } from '../services/look-for-policies.ts';
import { allowOrigins } from './allow-origins.ts';
import { authenticate } from './authenticate.ts';
import { compileQueries } from './compile-queries.ts';
import { createLog, type Log } from './create-log.ts';
import { DocumentCache, REMEMBERS_NOTHING } from './document-cache.ts';
import { IdentityProvider } from './identity-provider.ts';
import { knownOperations } from './known-operations.ts';
import { letContextsGo } from './let-contexts-go.ts';
import { limitCost } from './limit-cost.ts';
import { limitDocument } from './limit-document.ts';
import { limitExploration } from './limit-exploration.ts';
import { limitRate, spendCost } from './limit-rate.ts';
import { maskFailure } from './mask-failure.ts';
import { Rates } from './rates.ts';
import { readParams } from './read-params.ts';
import { refuseElsewhere } from './refuse-elsewhere.ts';
import { type Hidden, reportVisits } from './report-visits.ts';
import { secureHeaders } from './secure-headers.ts';
import { serveDrawing } from './serve-drawing.ts';
import { serveFiles } from './serve-files.ts';
import { serveGraphiql } from './serve-graphiql.ts';
import { serveRoster } from './serve-roster.ts';
import { speakOneLanguage } from './speak-one-language.ts';
import { traceReadings } from './trace-readings.ts';
import { visitOf } from './visit.ts';

/** As on loopback, where nothing else was said. */
const USUAL_DOOR: DoorConfig = { costPerMinute: undefined, origins: [], explores: true, knownOperationsOnly: false };

interface ApiOptions {
  /** Extra plugins, run after the server's own. */
  readonly plugins?: readonly Plugin<object>[];
  /** False: execute every document with graphql-js. */
  readonly compiles?: boolean;
  readonly door?: DoorConfig;
  readonly log?: Log;
  /** Who tells users by their tokens; absent: there are only keys. */
  readonly identity?: IdentityConfig | undefined;
}

/** The API over HTTP: `/graphql`, with GraphiQL for browsers, `/plan.svg`, files to save and print, rosters, and `/health`. */
export function createApi(app: App, options: ApiOptions = {}) {
  const { plugins = [], compiles = true, door = USUAL_DOOR, log = createLog('error'), identity } = options;
  const rates = new Rates(door.costPerMinute);
  const hidden: Hidden = new WeakMap();
  return createYoga<object, Context>({
    schema,
    context: async (initial) => {
      // a database that cannot be read is reported by the field that needs it
      await lookForPolicies(app).catch(ignore);
      const { asker, client, id, language } = visitOf(initial.request, initial);
      return createContext(actFor(app, asker), language, { requestId: id, client });
    },
    graphqlEndpoint: '/graphql',
    healthCheckEndpoint: '/health',
    landingPage: false,
    multipart: false,
    cors: false,
    graphiql: false,
    // while it is read, by readParams
    maxRequestBodySize: false,
    parserAndValidationCache: { documentCache: new DocumentCache(), errorCache: REMEMBERS_NOTHING },
    maskedErrors: { isDev: false, maskError: (error) => maskFailure(error, hidden) },
    // what was hidden is logged with the request it happened in
    logging: { debug: ignore, info: ignore, warn: ignore, error: ignore },
    plugins: [
      secureHeaders(),
      allowOrigins(door.origins),
      authenticate(app, log, door, rates, identity && new IdentityProvider(identity)),
      limitRate(rates),
      serveGraphiql(door),
      serveDrawing(app, log),
      serveFiles(app, log),
      serveRoster(app, log, rates),
      refuseElsewhere(door),
      readParams(rates),
      knownOperations(door),
      limitDocument(),
      reportVisits(log, hidden),
      limitExploration(door),
      limitCost(),
      spendCost(rates),
      speakOneLanguage(),
      traceReadings(hidden),
      letContextsGo(),
      ...(compiles ? [compileQueries()] : []),
      ...plugins,
    ],
  });
}

export type Api = ReturnType<typeof createApi>;

function ignore(): void {}
