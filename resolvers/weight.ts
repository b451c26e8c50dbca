import { type GraphQLOutputType, getNamedType, getNullableType, isLeafType, isListType } from 'graphql';

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

/** A field as its type says: plain values cost nothing, an object counts one. */
export function weighField(type: GraphQLOutputType): Weight {
  if (isLeafType(getNamedType(type))) return { field: 0, multiplier: 1 };
  return weighList(isListType(getNullableType(type)) ? SHORT_LIST : 1);
}
