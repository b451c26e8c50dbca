import { type GraphQLSchema, isObjectType } from 'graphql';

/**
 * Takes away resolvers that only read the property of their own name: the executor does that by itself, and compiled
 * queries then read it in place.
 */
export function inlineProperties(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.extensions.pothosExposedField === field.name) field.resolve = undefined;
    }
  }
  return schema;
}
