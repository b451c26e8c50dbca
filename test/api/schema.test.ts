import { existsSync, readFileSync } from 'node:fs';
import {
  buildSchema,
  findBreakingChanges,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { schema } from '../../resolvers/schema.ts';
import { printedSchema } from '../../src/server/printed-schema.ts';

const CORE = '../shared/contract/core.graphql';

describe('the schema', () => {
  test.skipIf(!existsSync(CORE))('has everything callers already rely on', () => {
    const core = buildSchema(readFileSync(CORE, 'utf8'));
    expect(findBreakingChanges(core, buildSchema(printedSchema()))).toEqual([]);
  });

  test('describes every type, field, argument and enum value, with the Chinese term', () => {
    const undescribed = Object.values(schema.getTypeMap())
      .filter((type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type))
      .flatMap(describedParts)
      .filter(([, description]) => !/\p{Script=Han}/u.test(description ?? ''));
    expect(undescribed.map(([name]) => name)).toEqual([]);
  });

  test('names nothing in words the rules do not use', () => {
    expect(printedSchema()).not.toMatch(/violation|issue(?!r)|problem|assessment/i);
  });
});

type Part = readonly [name: string, description: string | null | undefined];

function describedParts(type: GraphQLNamedType): Part[] {
  const parts: Part[] = [[type.name, type.description]];
  if (isEnumType(type)) {
    for (const value of type.getValues()) parts.push([`${type.name}.${value.name}`, value.description]);
  }
  if (isInputObjectType(type)) {
    for (const field of Object.values(type.getFields())) parts.push([`${type.name}.${field.name}`, field.description]);
  }
  if (isObjectType(type) || isInterfaceType(type)) {
    for (const field of Object.values(type.getFields())) {
      parts.push([`${type.name}.${field.name}`, field.description]);
      for (const arg of field.args) parts.push([`${type.name}.${field.name}(${arg.name})`, arg.description]);
    }
  }
  return parts;
}
