import { defaultFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import { refuseConcealed } from './conceal.ts';

/** The types of which objects may be concealed, and what is told of them all the same. */
const TOLD: Readonly<Record<string, readonly string[]>> = {
  Station: ['id', 'code', 'name'],
  Branch: ['id', 'code', 'name'],
};

/**
 * Has every field of what may be concealed look whether it is, but those that are told: a resolver that needs no more
 * than a code would answer. The executor also needs a resolver wherever reading may fail.
 */
export function guardConcealed(schema: GraphQLSchema): GraphQLSchema {
  for (const [name, told] of Object.entries(TOLD)) {
    const type = schema.getType(name);
    if (!isObjectType(type)) throw new Error(`${name} is no type of objects`);
    for (const field of Object.values(type.getFields())) {
      if (told.includes(field.name)) continue;
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = (source, args, context, info) => {
        refuseConcealed(source);
        return resolve(source, args, context, info);
      };
    }
  }
  return schema;
}
