import { type GraphQLField, type GraphQLSchema, isObjectType } from 'graphql';

/** Types of which objects may be concealed, with what is told of them all the same: see {@link asSeen}. */
const CONCEALED: Readonly<Record<string, readonly string[]>> = { Station: ['code', 'name'], Branch: ['code', 'name'] };

/**
 * Takes away resolvers that only read the property of their own name: the executor does that by itself, and compiled
 * queries then read it in place. Where an object may refuse to be read, a resolver stays, which may fail by itself.
 */
export function inlineProperties(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const isPlain = CONCEALED[type.name]?.includes(field.name) ?? true;
      const isExposed = field.extensions.pothosExposedField === field.name;
      if (isPlain && isExposed && !isGuarded(field)) field.resolve = undefined;
    }
  }
  return schema;
}

/** Whether somebody can be refused the field: then its resolver asks first. */
export function isGuarded({ extensions }: GraphQLField<unknown, unknown>): boolean {
  const options = extensions.pothosOptions as { readonly authScopes?: unknown } | undefined;
  return options?.authScopes !== undefined;
}
