import { type DocumentNode, execute, type GraphQLError, parse, validate } from 'graphql';
import { createContext } from '../../../resolvers/context.ts';
import { schema } from '../../../resolvers/schema.ts';
import { actFor } from '../../../src/services/act-for.ts';
import type { App } from '../../../src/services/app.ts';
import type { TestApi } from '../api.ts';
import type { Question } from './documents.ts';
import type { PersonAsking } from './people-asking.ts';

/** What somebody is told. */
export interface Told {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: Readonly<Record<string, unknown>>;
  }[];
}

const parsed = new Map<string, DocumentNode>();

/** The API as somebody has it, with a key of theirs. */
export async function asPerson(api: TestApi, { name, grants }: PersonAsking): Promise<TestApi> {
  if (grants === null) return api.withKey(null);
  if (name === 'owner') return api;
  // no key is made without a role, but a role can be taken away
  if (grants.length > 0) return api.asKey(grants);
  const divisionCode = 'town-onyx-a';
  const made = await api.asKey([{ role: 'REPORTER', divisionCode }]);
  const { database } = api.app;
  await database.write((trx) => trx.deleteFrom('key_grant').where('division_code', '=', divisionCode).execute());
  return made;
}

/** Asks through the door. */
export function askOverHttp(api: TestApi, { document, variables }: Question): Promise<Told> {
  return api.run(document, variables);
}

/** Asks behind the door, where no limits are: for what is larger than anybody may ask for at once. */
export async function askInside(app: App, { asker }: PersonAsking, { document, variables }: Question): Promise<Told> {
  if (asker === null) throw new Error('nobody comes in without a key');
  const context = createContext(actFor(app, asker), 'zh-CN', { requestId: 'matrix', client: null });
  const { data, errors } = (await execute({
    schema,
    document: parseOnce(document),
    variableValues: variables,
    contextValue: context,
  })) as { data?: Told['data']; errors?: readonly GraphQLError[] };
  // as it is told: what went wrong inside has no code
  return JSON.parse(JSON.stringify({ data, errors }));
}

/** The codes of what was refused, and where; a fault of the program is told as such. */
export function refusalsIn({ errors = [] }: Told): readonly string[] {
  return errors.map(({ message, path = [], extensions }) => {
    const code = extensions?.code ?? 'FAULT';
    return `${code} ${path.join('.')}${code === 'FAULT' ? `: ${message}` : ''}`;
  });
}

function parseOnce(document: string): DocumentNode {
  const known = parsed.get(document);
  if (known !== undefined) return known;
  const made = parse(document);
  const faults = validate(schema, made);
  if (faults.length > 0) throw new Error(`${document}\n${faults.join('\n')}`);
  parsed.set(document, made);
  return made;
}
