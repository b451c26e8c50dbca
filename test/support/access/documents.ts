import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isLeafType,
  isObjectType,
} from 'graphql';
import { schema } from '../../../resolvers/schema.ts';
import { type Asked, argumentsFor } from './given-values.ts';

export type Field = GraphQLField<unknown, unknown>;

/** A field on the way to something, and the type of the object that is reached by it. */
export interface Step {
  readonly parent: string;
  readonly field: Field;
  readonly reached: string;
}

/** A document with its variables. */
export interface Question {
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The shortest way from the queries to the objects of each type. */
export function waysToTypes(): ReadonlyMap<string, readonly Step[]> {
  const ways = new Map<string, readonly Step[]>([['Query', []]]);
  for (const [parent, way] of ways) {
    for (const field of fieldsOf(parent)) {
      // what an id finds has a way of its own
      if (field.name === 'node') continue;
      for (const reached of typesReached(field)) {
        if (!ways.has(reached)) ways.set(reached, [...way, { parent, field, reached }]);
      }
    }
  }
  return ways;
}

export function fieldsOf(typeName: string): readonly Field[] {
  const type = schema.getType(typeName);
  return isObjectType(type) ? Object.values(type.getFields()) : [];
}

/** The names of the object types a field leads to. */
export function typesReached({ type }: Field): readonly string[] {
  const named = getNamedType(type);
  if (!isCompositeType(named)) return [];
  return (isAbstractType(named) ? schema.getPossibleTypes(named) : [named as GraphQLObjectType]).map(
    ({ name }) => name,
  );
}

/** The question that goes a way and asks for some fields at its end. */
export function askAlong(way: readonly Step[], wanted: readonly Field[], asked: Omit<Asked, 'field'>): Question {
  const variables: Variables = new Map();
  const call = (field: Field) => callOf(field, { ...asked, field: field.name }, variables);
  const leaves = wanted.map(
    (field) => `${call(field)}${isLeafType(getNamedType(field.type)) ? '' : ' { __typename }'}`,
  );
  const selection = way.reduceRight(
    (inner, { field, reached }) => `${call(field)} { ... on ${reached} { ${inner} } }`,
    leaves.join(' ') || '__typename',
  );
  return asDocument('query', selection, variables);
}

/** The variables of a document that is being written, by name. */
export type Variables = Map<string, { readonly type: string; readonly value: unknown }>;

/** The question that calls one root field; `under` writes what is selected of it. */
export function askRoot(
  root: 'query' | 'mutation',
  field: Field,
  asked: Omit<Asked, 'field'>,
  under: (variables: Variables) => string,
): Question {
  const variables: Variables = new Map();
  const call = callOf(field, { ...asked, field: field.name }, variables);
  return asDocument(root, `${call} ${under(variables)}`, variables);
}

/** A field with its arguments, as a document calls it. */
export function callOf(field: Field, asked: Asked, variables: Variables): string {
  const given = Object.entries(argumentsFor(field.args, asked)).map(([name, value]) => {
    const type = String(field.args.find((arg) => arg.name === name)?.type);
    const variable = `${name}${variables.size}`;
    variables.set(variable, { type, value });
    return `${name}: $${variable}`;
  });
  return given.length === 0 ? field.name : `${field.name}(${given.join(', ')})`;
}

function asDocument(root: string, selection: string, variables: Variables): Question {
  const declared = [...variables].map(([name, { type }]) => `$${name}: ${type}`);
  return {
    document: `${root}${declared.length === 0 ? '' : `(${declared.join(', ')})`} { ${selection} }`,
    variables: Object.fromEntries([...variables].map(([name, { value }]) => [name, value])),
  };
}
