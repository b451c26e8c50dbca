import { type DocumentNode, Kind, type OperationDefinitionNode, type ValueNode, visit } from 'graphql';

type Variables = Readonly<Record<string, unknown>>;
/** A document with one operation. */
interface Asked extends DocumentNode {
  readonly operation: OperationDefinitionNode;
}

const found = new WeakMap<OperationDefinitionNode, readonly ValueNode[]>();

/**
 * How many values stand in the lists that an operation gives to its fields, in variables or in the document: as often as
 * they are given, since each field looks at them anew. Values outside of lists are few and count nothing.
 */
export function countListedValues(asked: Asked, variables: Variables): number {
  const values = found.get(asked.operation) ?? findValues(asked);
  found.set(asked.operation, values);
  const sizes: Sizes = new Map();
  return values.reduce((sum, value) => sum + sizeOf(value, variables, sizes), 0);
}

/** What is given to fields, but for plain values. */
function findValues(asked: Asked): readonly ValueNode[] {
  const values: ValueNode[] = [];
  visit(asked, {
    Argument({ value }) {
      if (value.kind === Kind.VARIABLE || value.kind === Kind.LIST || value.kind === Kind.OBJECT) values.push(value);
      return false;
    },
  });
  return values;
}

type Sizes = Map<string, number>;

function sizeOf(value: ValueNode, variables: Variables, sizes: Sizes, isListed = false): number {
  if (value.kind === Kind.VARIABLE) {
    const name = `${value.name.value} ${isListed}`;
    const size = sizes.get(name) ?? sizeWithin(variables[value.name.value], isListed);
    sizes.set(name, size);
    return size;
  }
  if (value.kind === Kind.LIST) {
    return value.values.reduce((sum, each) => sum + sizeOf(each, variables, sizes, true), 0);
  }
  if (value.kind === Kind.OBJECT) {
    return value.fields.reduce((sum, field) => sum + sizeOf(field.value, variables, sizes, isListed), 0);
  }
  return isListed ? 1 : 0;
}

function sizeWithin(value: unknown, isListed: boolean): number {
  if (typeof value !== 'object' || value === null) return isListed ? 1 : 0;
  const isInList = isListed || Array.isArray(value);
  return Object.values(value).reduce<number>((sum, each) => sum + sizeWithin(each, isInList), 0);
}
