import { type GraphQLField, type GraphQLSchema, isObjectType } from 'graphql';

/**
 * Takes away resolvers that only read the property of their own name: the executor does that by itself, and compiled
 * queries then read it in place.
 */
export function inlineProperties(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const isExposed = field.extensions.pothosExposedField === field.name;
      if (isExposed && !isGuarded(field)) field.resolve = undefined;
    }
  }
  return schema;
}

/** Whether somebody can be refused the field: then its resolver asks first. */
export function isGuarded({ extensions }: GraphQLField<unknown, unknown>): boolean {
  const options = extensions.pothosOptions as { readonly authScopes?: unknown } | undefined;
  return options?.authScopes !== undefined;
}
