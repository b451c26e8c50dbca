import {
  type DocumentNode,
  GraphQLScalarType,
  GraphQLSchema,
  getOperationAST,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';

/** An operation made into a function. */
export interface CompiledOperation {
  readonly operation: OperationDefinitionNode;
  readonly run: CompiledQuery['query'];
  /** Variables inside literals: `{ filter: { search: $search } }`. */
  readonly nestedVariables: readonly string[];
}

// Stands for the type of every variable: its values are ready to use.
const READY = new GraphQLScalarType({ name: '_Ready', parseValue: (value) => value });

/** The schema as operations are compiled against it. */
export function compilerSchema(schema: GraphQLSchema): GraphQLSchema {
  const config = schema.toConfig();
  return new GraphQLSchema({ ...config, types: [...config.types, READY], assumeValid: true });
}

/** The operation as a function; null where the compiler has no right answer. */
export function compileOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
): CompiledOperation | null {
  const operation = getOperationAST(document, operationName);
  if (!operation || asksForSchema(document)) return null;
  const compiled = compileQuery(schema, withReadyVariables(document), operationName);
  if (!isCompiledQuery(compiled)) return null;
  return { operation, run: compiled.query, nestedVariables: findNestedVariables(document) };
}

/** The variables as the compiled function takes them; null: graphql-js must execute the operation, or refuse it. */
export function readVariables(
  { operation, nestedVariables }: CompiledOperation,
  schema: GraphQLSchema,
  given: Readonly<Record<string, unknown>>,
): Record<string, unknown> | null {
  const read = getVariableValues(schema, operation.variableDefinitions ?? [], given);
  if (read.errors !== undefined) return null;
  const { coerced } = read.variableValues;
  return nestedVariables.some((name) => (coerced[name] ?? null) === null) ? null : coerced;
}

function withReadyVariables(document: DocumentNode): DocumentNode {
  return visit(document, {
    VariableDefinition: ({ kind, variable }) => ({
      kind,
      variable,
      type: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: READY.name } },
    }),
  });
}

function findNestedVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Variable(variable, _key, parent) {
      const isInList = Array.isArray(parent);
      const isInObject = parent !== undefined && 'kind' in parent && parent.kind === Kind.OBJECT_FIELD;
      if (isInList || isInObject) names.add(variable.name.value);
    },
  });
  return [...names];
}

/** Whether it asks what the schema is: the compiler's own has a scalar more. */
function asksForSchema(document: DocumentNode): boolean {
  let asks = false;
  visit(document, {
    Field({ name }) {
      if (name.value === '__schema' || name.value === '__type') asks = true;
    },
  });
  return asks;
}
