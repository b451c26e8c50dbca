import { GraphQLError } from 'graphql';
import type { Plugin, YogaInitialContext } from 'graphql-yoga';
import type { Rates } from './rates.ts';
import { refuseAtDoor } from './refuse-at-door.ts';
import { visitOf } from './visit.ts';

/** What a request costs whatever it asks, in values read. */
const COST_OF_REQUEST = 100;
/** A picture, a letter, a table. */
const COST_OF_FILE = 10_000;

/**
 * Refuses who has asked too much of late, before the request is read. That it was made and how long it is counts whatever
 * the answer; what it costs to answer, `spendCost` counts. Whether the server lives can be asked at any time: `/health`
 * never comes here.
 */
export function limitRate(rates: Rates): Plugin<YogaInitialContext> {
  return {
    onRequest({ request, url, serverContext, fetchAPI, endResponse }) {
      const visit = visitOf(request, serverContext);
      const refused = rates.refusalOf(visit);
      if (refused !== null) return endResponse(refuseAtDoor(visit, url.pathname, fetchAPI, refused));
      const bytes = Number(request.headers.get('content-length') ?? 0);
      const cost = url.pathname === '/graphql' ? COST_OF_REQUEST : COST_OF_FILE;
      rates.spend(visit, cost);
      // what comes in pieces is counted as it comes
      if (bytes > 0) rates.spendBytes(visit, bytes);
    },
  };
}

/**
 * Counts what is about to be executed, and refuses it where others that came at the same time have used up what there was
 * when it came; to be put behind what finds its cost, which executes nothing that costs too much.
 */
export function spendCost(rates: Rates): Plugin<YogaInitialContext> {
  return {
    onExecute({ context, setResultAndStopExecution }) {
      const visit = visitOf(context.request, context);
      const refused = rates.refusalOf(visit);
      if (refused === null) return rates.spend(visit, visit.cost);
      const { status, code, text, headers = {} } = refused;
      const error = new GraphQLError(text[visit.language], { extensions: { code, http: { status, headers } } });
      setResultAndStopExecution({ errors: [error] });
    },
  };
}
