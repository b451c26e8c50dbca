import {
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  isObjectType,
} from 'graphql';

/** What a field can cost: so many objects itself, and everything under it so many times. */
export interface Weight {
  readonly field: number;
  readonly multiplier: number;
}

/** Lists that do not say how long they usually are. */
const SHORT_LIST = 4;

/** A list of usually so many objects. */
export function weighList(length: number): Weight {
  return { field: length, multiplier: length };
}

/** Gives every field that says nothing of it the weight its type suggests. */
export function weighFields(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const options = field.extensions.pothosOptions as { readonly complexity?: unknown } | undefined;
      if (options?.complexity === undefined)
        field.extensions = { ...field.extensions, complexity: weightOf(field.type) };
    }
  }
  return schema;
}

/** Plain values cost nothing, an object counts one. */
function weightOf(type: GraphQLOutputType): Weight {
  if (isLeafType(getNamedType(type))) return { field: 0, multiplier: 1 };
  return weighList(isListType(getNullableType(type)) ? SHORT_LIST : 1);
}
