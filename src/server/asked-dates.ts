import { type DocumentNode, Kind, type ValueNode, visit } from 'graphql';

const found = new WeakMap<DocumentNode, readonly ValueNode[]>();

/** How many dates a document speaks of beside today: what is stored answers for today alone, others are computed. */
export function countAskedDates(document: DocumentNode, variables: Readonly<Record<string, unknown>>): number {
  const values = found.get(document) ?? findDates(document);
  found.set(document, values);
  const dates = new Set(values.map((value) => read(value, variables)));
  dates.delete(undefined);
  return dates.size;
}

function findDates(document: DocumentNode): readonly ValueNode[] {
  const values: ValueNode[] = [];
  visit(document, {
    Argument({ name, value }) {
      if (name.value === 'asOf') values.push(value);
    },
  });
  return values;
}

function read(value: ValueNode, variables: Readonly<Record<string, unknown>>): unknown {
  if (value.kind === Kind.VARIABLE) return variables[value.name.value] ?? undefined;
  return value.kind === Kind.STRING ? value.value : undefined;
}
