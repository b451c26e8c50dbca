import { type GraphQLSchema, getNamedType, isAbstractType, isObjectType } from 'graphql';
import type { AccessTable } from './access-table.ts';
import { implies } from './need.ts';

/**
 * Answer objects of several types, and what the type needs was asked for: by the first itself (`decodeNodeId`), by the
 * mutation that refuses with the second.
 */
const SEVERAL_TYPES: readonly string[] = ['Query.node', 'StaleVersionError.current'];

/**
 * Throws where a table and a schema differ: a field that is not in the table, one that is not in the schema, or a field
 * that leads to objects whose fields need more than it does, where nobody would ask again.
 */
export function checkTable(schema: GraphQLSchema, table: AccessTable): void {
  const faults = [...findFieldFaults(schema, table), ...findRowFaults(schema, table)];
  if (faults.length > 0) throw new Error(`The table of who may call what does not fit:\n${faults.join('\n')}`);
}

function* findFieldFaults(schema: GraphQLSchema, table: AccessTable): Iterable<string> {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const name = `${type.name}.${field.name}`;
      const need = table.needOf(type.name, field.name);
      if (need === undefined) {
        yield `${name} is not declared: ${sayWhere(type.name, field.name, table)}`;
        continue;
      }
      const answered = getNamedType(field.type);
      const members = isAbstractType(answered) ? schema.getPossibleTypes(answered) : [answered];
      for (const member of members) {
        const within = table.needWithin(member.name);
        if (SEVERAL_TYPES.includes(name) || implies(need, within) || implies(table.needWithin(type.name), within))
          continue;
        yield `${name} needs ${need} and leads to ${member.name}, which needs ${within}: declare the field as ${within}, or a field of ${member.name} as less.`;
      }
    }
  }
}

function* findRowFaults(schema: GraphQLSchema, { fields }: AccessTable): Iterable<string> {
  const seen = new Set<string>();
  for (const { type, name, file } of fields) {
    const field = `${type}.${name}`;
    const there = schema.getType(type);
    const exists = isObjectType(there) && there.getFields()[name] !== undefined;
    if (!exists) yield `${field} is not in the schema: take it out of ${file}.`;
    if (seen.has(field)) yield `${field} is declared twice: take it out of ${file}, or of where it stands before.`;
    seen.add(field);
  }
}

function sayWhere(type: string, field: string, { fields }: AccessTable): string {
  if (type === 'Mutation') {
    return `add it with its ability to src/access/mutation-abilities.ts, and with what it answers to resolvers/access/table/mutations.ts.`;
  }
  const row = fields.find((each) => each.type === type);
  const where =
    row === undefined
      ? `add a row "${type}" with "${field}" to the file of its subject in resolvers/access/table`
      : `add "${field}" to the row "${type}" in ${row.file}`;
  return `${where}, under the ability it needs, or OPEN where anybody signed in may have it.`;
}
