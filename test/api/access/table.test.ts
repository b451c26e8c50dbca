import { extendSchema, getNamedType, isAbstractType, isObjectType, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { AccessTable } from '../../../resolvers/access/access-table.ts';
import { checkTable } from '../../../resolvers/access/check-table.ts';
import { TABLE } from '../../../resolvers/access/table.ts';
import { isGuarded } from '../../../resolvers/inline-properties.ts';
import { schema } from '../../../resolvers/schema.ts';
import { ABILITIES_OF, type Ability, ROLES } from '../../../src/access/role.ts';

const every = TABLE.fields.length;

describe('the table of who may call what', () => {
  test('holds every field of the schema', () => {
    expect(every).toBeGreaterThan(600);
    expect(() => checkTable(schema, TABLE)).not.toThrow();
  });

  test.each([
    [
      'a field of a type in the table',
      'extend type Worker { telephone: String }',
      'Worker.telephone is not declared: add "telephone" to the row "Worker" in resolvers/access/table/people.ts, under',
    ],
    [
      'a type that is not in it',
      'type Diary { page: Int } extend type Station { diary: Diary }',
      'Diary.page is not declared: add a row "Diary" with "page" to the file of its subject in resolvers/access/table',
    ],
    ['a query', 'extend type Query { sum: Int }', 'Query.sum is not declared: add "sum" to the row "Query" in'],
    [
      'a mutation',
      'extend type Mutation { forget: Int }',
      'Mutation.forget is not declared: add it with its ability to',
    ],
  ])('stops a build with %s', (_, more, said) => {
    expect(() => checkTable(extendSchema(schema, parse(more)), TABLE)).toThrow(said);
  });

  test('stops a build where it names what is not there, or one field twice', () => {
    const [first, ...rest] = rowsOf(TABLE);
    expect(first).toBeDefined();
    const more = { Station: { READ: 'colour' } };
    expect(() => checkTable(schema, new AccessTable({ a: [...rowsOf(TABLE), more] }))).toThrow(
      'Station.colour is not in the schema: take it out of a.',
    );
    expect(() => checkTable(schema, new AccessTable({ a: rowsOf(TABLE), b: rest.slice(0, 1) }))).toThrow(
      'is declared twice: take it out of b',
    );
  });

  test('stops a build where a field leads to what needs more', () => {
    const rows = rowsOf(TABLE).map((row) => (row.Query?.PEOPLE === 'worker' ? { Query: { READ: 'worker' } } : row));
    expect(() => checkTable(schema, new AccessTable({ a: rows }))).toThrow(
      'Query.worker needs READ and leads to Worker, which needs PEOPLE',
    );
  });
});

describe('whoever lacks an ability', () => {
  test.each(ROLES)('%s: is asked at every field that needs it, wherever they come from', (role) => {
    const { reached, unasked } = walk(new Set(ABILITIES_OF[role]));
    expect(reached).toBeGreaterThan(role === 'ADMINISTRATOR' ? 40 : 300);
    expect(unasked).toEqual([]);
  });

  test('somebody without any role is asked, too', () => {
    expect(walk(new Set()).unasked).toEqual([]);
  });

  test('few fields inside answers ask anybody, so that the others can be read in place', () => {
    const asking = TABLE.fields.filter(({ type, name }) => type !== 'Query' && type !== 'Mutation' && asks(type, name));
    expect(asking.length).toBeGreaterThan(0);
    expect(asking.length).toBeLessThan(20);
  });
});

/** Goes from the roots to everything that somebody with these abilities can be answered. */
function walk(abilities: ReadonlySet<Ability>) {
  const has = (need: string | undefined) => need === 'OPEN' || abilities.has(need as Ability);
  const unasked: string[] = [];
  const types = new Set(['Query', 'Mutation']);
  let reached = 0;
  for (const name of types) {
    const type = schema.getType(name);
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      reached += 1;
      if (!has(TABLE.needOf(name, field.name))) {
        if (!asks(name, field.name)) unasked.push(`${name}.${field.name}`);
        continue;
      }
      const answered = getNamedType(field.type);
      for (const member of isAbstractType(answered) ? schema.getPossibleTypes(answered) : [answered]) {
        // the id names the type, and who may not have it is refused
        const isRefused = field.name === 'node' && name === 'Query' && !has(TABLE.needWithin(member.name));
        if (!isRefused) types.add(member.name);
      }
    }
  }
  return { reached, unasked };
}

function asks(typeName: string, fieldName: string): boolean {
  const type = schema.getType(typeName);
  const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
  return field !== undefined && isGuarded(field) && field.resolve !== undefined;
}

/** The rows of a table, one a field. */
function rowsOf({ fields }: AccessTable) {
  return fields.map(({ type, name, need }) => ({ [type]: { [need]: name } }));
}
