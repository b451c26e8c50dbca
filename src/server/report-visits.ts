import { type GraphQLError, getOperationAST } from 'graphql';
import type { Plugin, YogaInitialContext } from 'graphql-yoga';
import type { AnsweredRequest, Log } from './create-log.ts';
import { GREATEST_COST } from './limit-cost.ts';
import { type Visit, visitOf } from './visit.ts';

const PATHS = ['/graphql', '/plan.svg', '/health', '/roster/preview', '/roster/apply'];
const FOLDERS = ['export', 'letters', 'reports'];

/** What somebody calls an operation is cut here: it stands in the log for good, once for every reading. */
const LONGEST_OPERATION = 200;

/** What was behind an error that callers are not told: by the error they are told. */
export type Hidden = WeakMap<object, unknown>;

/** Every answer says its request id and its cost; the log knows both. */
export function reportVisits(log: Log, hidden: Hidden): Plugin<YogaInitialContext> {
  return {
    onResultProcess({ request, serverContext, result, setResult }) {
      if (Array.isArray(result) || Symbol.asyncIterator in result) return;
      const visit = visitOf(request, serverContext);
      const { errors = [], extensions } = result;
      visit.errorCodes = [...new Set(errors.map(codeOf))];
      for (const error of errors) if (hidden.has(error)) log.failed(hidden.get(error), visit.id);
      const told = { requestId: visit.id, cost: visit.cost, costLimit: GREATEST_COST };
      setResult({ ...result, extensions: { ...extensions, ...told } });
    },
    onExecute({ args: { document, operationName }, context: { request }, context }) {
      const operation = getOperationAST(document, operationName);
      if (operation) visitOf(request, context).operation = operation.name?.value.slice(0, LONGEST_OPERATION) ?? null;
    },
    onResponse({ request, serverContext, response }) {
      const visit = visitOf(request, serverContext);
      response.headers.set('x-request-id', visit.id);
      log.answered(describe(request, visit, response.status));
    },
  };
}

function codeOf({ extensions }: GraphQLError): string {
  return typeof extensions?.code === 'string' ? extensions.code : 'GRAPHQL_ERROR';
}

/** Without what stands behind the path: a key that somebody put there would be in the log for good. */
function describe(request: Request, visit: Visit, status: number): AnsweredRequest {
  const path = URL.parse(request.url)?.pathname ?? '';
  return {
    requestId: visit.id,
    caller: nameCaller(visit),
    method: request.method,
    path: pathFor(path),
    operation: visit.operation,
    milliseconds: Math.round((performance.now() - visit.begun) * 10) / 10,
    cost: visit.cost,
    status,
    errors: visit.errorCodes,
  };
}

function nameCaller({ asker: { caller } }: Visit): string {
  return caller.kind === 'NOBODY' ? caller.kind : `${caller.kind} ${caller.id}`;
}

function pathFor(path: string): string {
  if (PATHS.includes(path)) return path;
  const folder = FOLDERS.find((each) => path.startsWith(`/${each}/`));
  return folder === undefined ? 'other' : `/${folder}/…`;
}
