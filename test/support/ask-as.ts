import { createHash } from 'node:crypto';
import { type ExecutionResult, graphql } from 'graphql';
import { createContext } from '../../resolvers/context.ts';
import { schema } from '../../resolvers/schema.ts';
import { typeNameOf } from '../../resolvers/type-name.ts';
import type { Asker } from '../../src/access/asker.ts';
import { actFor } from '../../src/services/act-for.ts';
import type { App } from '../../src/services/app.ts';
import { COLUMNS } from '../../src/storage/columns.ts';

/** What a mutation answers, or null where it may not be asked for at all. */
export interface ChangeAnswer {
  readonly __typename: string;
  readonly message?: string;
  readonly path?: readonly string[];
  readonly affectedStations?: readonly { readonly code: string }[];
}

/** Asks for anything on somebody's behalf. */
export async function askAs(app: App, asker: Asker, source: string, variableValues = {}): Promise<ExecutionResult> {
  const contextValue = createContext(actFor(app, asker), 'zh-CN', { requestId: 'test', client: null });
  return graphql({ schema, source, variableValues, contextValue });
}

/** Asks for a change on somebody's behalf. */
export async function changeAs(app: App, asker: Asker, name: string, input: object) {
  const type = typeNameOf(name);
  const { data, errors } = await askAs(
    app,
    asker,
    `mutation($input: ${type}Input!) {
      ${name}(input: $input) {
        __typename
        ... on Error { message }
        ... on NotFoundError { path code }
        ... on ForbiddenError { path }
        ... on ConflictError { path conflictsWith }
        ... on InvalidInputError { path }
        ... on ${type}Success { affectedStations { code } }
      }
    }`,
    { input },
  );
  return {
    answer: data?.[name] as ChangeAnswer | null | undefined,
    codes: (errors ?? []).map(({ extensions, message }) => extensions.code ?? message),
  };
}

/** A hash over every row of facts and verdicts. */
export async function hashFacts({ database }: App): Promise<string> {
  const hash = createHash('sha256');
  for (const table of Object.keys(COLUMNS) as (keyof typeof COLUMNS)[]) {
    const rows = await database.reader
      .selectFrom(table as 'station')
      .selectAll()
      .execute();
    hash.update(JSON.stringify([table, rows]));
  }
  return hash.digest('hex');
}
