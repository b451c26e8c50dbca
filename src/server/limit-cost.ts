import { complexityFromQuery } from '@pothos/plugin-complexity';
import { type DocumentNode, GraphQLError, type GraphQLSchema, getOperationAST, getVariableValues } from 'graphql';
import type { Plugin, YogaInitialContext } from 'graphql-yoga';
import type { Text } from '../domain/text.ts';
import { countAskedDates } from './asked-dates.ts';
import { countListedValues } from './listed-values.ts';
import { visitOf } from './visit.ts';

/** So many objects an answer may have; 100 stations with everything about them have about a third. */
export const GREATEST_COST = 100_000;
/** The longest way through the schema that makes sense has some ten steps. */
const GREATEST_DEPTH = 16;
/** What another date than today costs: its verdicts are computed for it. */
const COST_OF_DATE = 4_000;
/** What a value in a list costs that a field is given: it is read, looked up, compared. */
const COST_OF_LISTED = 2;
/** So many mistakes in variables are told. */
const MOST_ERRORS = 5;

interface Request {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variableValues?: Readonly<Record<string, unknown>> | null | undefined;
}

/** Refuses a request that is nested or multiplied too far, or has variables that cannot be, before any of it runs. */
export function limitCost(): Plugin<YogaInitialContext> {
  return {
    onExecute({ args, context, setResultAndStopExecution }) {
      const visit = visitOf(context.request, context);
      const cost = weigh(args);
      if (cost === null) return;
      if ('errors' in cost) {
        for (const { extensions } of cost.errors) Object.assign(extensions, { http: { status: 400, spec: true } });
        setResultAndStopExecution(cost);
        return;
      }
      visit.cost = cost.cost;
      const excess = findExcess(cost);
      if (excess === null) return;
      const error = new GraphQLError(excess[visit.language], { extensions: { code: 'REQUEST_TOO_LARGE', ...cost } });
      setResultAndStopExecution({ errors: [error] });
    },
  };
}

/** What a request can cost at most; null where it will be refused anyway. */
function weigh({ schema, document, operationName, variableValues }: Request) {
  const operation = getOperationAST(document, operationName);
  if (!operation) return null;
  const variables = variableValues ?? {};
  const reading = { maxErrors: MOST_ERRORS, hideSuggestions: true };
  const read = getVariableValues(schema, operation.variableDefinitions ?? [], variables, reading);
  if (read.errors !== undefined) return { errors: read.errors };
  // with the defaults of what was not given
  const { coerced } = read.variableValues;
  const definitions = document.definitions.filter((each) => each.kind === 'FragmentDefinition' || each === operation);
  const asked = { ...document, definitions, operation };
  const given = COST_OF_LISTED * countListedValues(asked, coerced) + COST_OF_DATE * countAskedDates(document, coerced);
  // weighing the fields reads what they are given once more, for each of them
  if (given > GREATEST_COST) return { cost: given, depth: 0 };
  const { complexity, depth } = complexityFromQuery(asked, { schema, variables });
  return { cost: given + complexity, depth };
}

function findExcess({ cost, depth }: { readonly cost: number; readonly depth: number }): Text | null {
  if (depth > GREATEST_DEPTH) {
    return {
      'zh-CN': `请求嵌套 ${depth} 层，最多 ${GREATEST_DEPTH} 层：请分几次查询。`,
      en: `The request is nested ${depth} deep, at most ${GREATEST_DEPTH} are answered: ask in several requests.`,
    };
  }
  if (cost > GREATEST_COST) {
    return {
      'zh-CN': `请求的内容过多（最多可达 ${cost} 项，上限 ${GREATEST_COST} 项）：请减少每页数量或嵌套。`,
      en: `The request asks for too much (up to ${cost} values, at most ${GREATEST_COST} are answered): ask for smaller pages or nest less.`,
    };
  }
  return null;
}
