import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { sizeOf } from './check-document.ts';
import { type CompiledOperation, compileOperation, compilerSchema, readVariables } from './compile-operation.ts';

/** Compiling takes some 80 ms for so many fields; what has more is executed as it is. */
const MOST_SELECTIONS = 1_000;

/** The operations of one document by name: null, cannot be compiled; undefined, came once. */
type Operations = Map<string | undefined, CompiledOperation | null | undefined>;

/**
 * Runs operations that come again compiled by graphql-jit, which is faster than walking them. Its own reading of
 * variables ignores defaults inside input objects and takes absent for null (0.8.9 with graphql 17), so graphql-js
 * reads them and the compiled function gets them ready-made; what cannot be given that way, graphql-js executes.
 */
export function compileQueries(): Plugin {
  const kept = new WeakMap<DocumentNode, Operations>();
  const schemas = new WeakMap<GraphQLSchema, GraphQLSchema>();

  function compileAgain(schema: GraphQLSchema, document: DocumentNode, operationName: string | undefined) {
    const target = schemas.get(schema) ?? compilerSchema(schema);
    schemas.set(schema, target);
    return compileOperation(target, document, operationName);
  }

  return {
    onExecute({ args: { schema, document, operationName, variableValues }, setExecuteFn }) {
      const operations: Operations = kept.get(document) ?? new Map();
      kept.set(document, operations);
      const name = operationName ?? undefined;
      let compiled = operations.get(name);
      // compiling costs more than executing once, and a document that came once may never come again
      if (compiled === undefined && operations.has(name)) {
        compiled = sizeOf(document) > MOST_SELECTIONS ? null : compileAgain(schema, document, name);
      }
      operations.set(name, compiled);
      if (!compiled) return;

      const { run } = compiled;
      const variables = readVariables(compiled, schema, variableValues ?? {});
      if (variables !== null) setExecuteFn(({ rootValue, contextValue }) => run(rootValue, contextValue, variables));
    },
  };
}
