import { getOperationAST, OperationTypeNode } from 'graphql';
import type { Plugin, YogaInitialContext } from 'graphql-yoga';
import type { DoorConfig } from '../config.ts';
import { Allowance } from './allowance.ts';
import { refuseRequest } from './refuse-request.ts';
import { type Visit, visitOf } from './visit.ts';

/** Of who does not come from this machine, where nobody said how much: some five seconds of work in a minute. */
const USUAL_PER_MINUTE = 2_000_000;
/** What a request costs whatever it asks, and what a change costs beyond its answer, in values read. */
const COST_OF_REQUEST = 100;
const COST_OF_CHANGE = 1_000;
/** A picture, a letter, a table. */
const COST_OF_FILE = 10_000;
/** So many bytes of a body cost as much as a value. */
const BYTES_A_VALUE = 50;

/**
 * Refuses who has asked too much of late, before the request is read. What was asked counts by its cost, also where the
 * answer was a refusal. Whether it answers at all can be asked at any time: `/health` never comes here.
 */
export function limitRate(
  { costPerMinute }: DoorConfig,
  allowance = new Allowance(costPerMinute ?? USUAL_PER_MINUTE),
): Plugin<YogaInitialContext> {
  // the machine's own programs are limited only if somebody says how much
  const isLimited = ({ visitor }: Visit) => costPerMinute !== undefined || !visitor.isLocal;
  return {
    onRequest({ request, url, serverContext, fetchAPI, endResponse }) {
      const visit = visitOf(request, serverContext);
      if (!isLimited(visit)) return;
      const { address } = visit.visitor;
      const seconds = allowance.wait(address);
      const bytes = Number(request.headers.get('content-length') ?? 0);
      if (seconds === 0) {
        const cost = url.pathname === '/graphql' ? COST_OF_REQUEST : COST_OF_FILE;
        allowance.spend(address, cost + (bytes > 0 ? bytes / BYTES_A_VALUE : 0));
        return;
      }
      const error = refuseRequest(visit, 429, 'RATE_LIMITED', {
        'zh-CN': `请求过于频繁，请在 ${seconds} 秒后再试。`,
        en: `Too much was asked in a short time: ask again in ${seconds} seconds.`,
      });
      visit.errorCodes = ['RATE_LIMITED'];
      const body = {
        errors: [{ message: error.message, extensions: { code: 'RATE_LIMITED' } }],
        extensions: { requestId: visit.id },
      };
      const headers = { 'content-type': 'application/json; charset=utf-8', 'retry-after': String(seconds) };
      endResponse(new fetchAPI.Response(JSON.stringify(body), { status: 429, headers }));
    },
    onExecute({ args: { document, operationName }, context }) {
      const visit = visitOf(context.request, context);
      if (!isLimited(visit)) return;
      const changes = getOperationAST(document, operationName)?.operation === OperationTypeNode.MUTATION;
      allowance.spend(visit.visitor.address, visit.cost + (changes ? COST_OF_CHANGE : 0));
    },
  };
}
