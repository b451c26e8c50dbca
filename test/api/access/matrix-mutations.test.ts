import { getNamedType, isLeafType, isUnionType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TABLE } from '../../../resolvers/access/table.ts';
import { askOverHttp, asPerson } from '../../support/access/ask-as.ts';
import { Copies, digestFacts, openDistricts } from '../../support/access/copies.ts';
import { askRoot, type Field, fieldsOf } from '../../support/access/documents.ts';
import { CODE_OF_SOMEBODY_NEW } from '../../support/access/expectation.ts';
import { referencesOf } from '../../support/access/given-values.ts';
import { Matrix } from '../../support/access/matrix.ts';
import { PEOPLE_ASKING, satisfies } from '../../support/access/people-asking.ts';
import { isTheirs, TARGETS, type TargetName } from '../../support/access/targets.ts';
import { TestApi } from '../../support/api.ts';
import type { TestApp } from '../../support/open-app.ts';

const OTHERS = ['nextTown', 'nextDistrict', 'farAway'] as const;
const MUTATIONS = fieldsOf('Mutation');
let copies: Copies;
let shared: TestApp;

beforeAll(async () => {
  copies = await Copies.make();
  shared = await openDistricts();
});

afterAll(async () => {
  copies[Symbol.dispose]();
  await shared.close();
});

describe('every mutation', () => {
  test.each(PEOPLE_ASKING)('as $name', async (person) => {
    const api = await asPerson(new TestApi(shared), person);
    const matrix = new Matrix(person, (question) => askOverHttp(api, question));
    const before = await digestFacts(shared.database);
    for (const field of MUTATIONS) {
      const ask = (at?: string) => (of: TargetName) =>
        askRoot('mutation', field, { target: TARGETS[of], at }, () => everythingOf(field));
      const cell = { where: field.name, fields: 1 };

      const need = TABLE.needOf('Mutation', field.name) ?? 'OPEN';
      if (!satisfies(person, need)) {
        for (const target of ['own', ...OTHERS] as const) {
          await matrix.look({ ...cell, target, expected: 'REFUSED', ask: ask() });
        }
      } else {
        const told = await copies.use(async (app) => {
          const copy = await asPerson(new TestApi(app), person);
          const own = { ...cell, target: 'own', expected: 'ANSWERED', ask: ask() } as const;
          return matrix.look(own, (question) => askOverHttp(copy, question));
        });
        // keys, users and packs are of no district
        if (need !== 'ADMINISTER') expect(JSON.stringify(told)).not.toMatch(/NotFoundError|ForbiddenError/);
        for (const { path, kind } of referencesOf(field.name, field.args)) {
          for (const target of OTHERS) {
            if (isTheirs(person, kind, TARGETS[target])) continue;
            const where = `${field.name}, asked at ${path}`;
            const expected = path === CODE_OF_SOMEBODY_NEW ? 'HEARD' : 'UNKNOWN';
            await matrix.look({ where, fields: 1, target, expected, ask: ask(path) });
          }
        }
      }
      if ((await digestFacts(shared.database)) !== before) matrix.faults.push(`${field.name} changed something`);
    }
    expect(matrix.faults).toEqual([]);
    expect(matrix.leaks).toBe(0);
    expect(matrix.cells).toBeGreaterThanOrEqual(MUTATIONS.length);
  });
});

/** All that a mutation can answer, one step deep. */
function everythingOf(field: Field): string {
  const answered = getNamedType(field.type);
  if (!isUnionType(answered)) return isLeafType(answered) ? '' : '{ __typename }';
  const members = answered.getTypes().map(({ name }) => {
    return `... on ${name} { ${fieldsOf(name)
      .map((each) => leafOf(name, each))
      .join(' ')} }`;
  });
  return `{ __typename ${members.join(' ')} }`;
}

function leafOf(type: string, { name, type: answered }: Field): string {
  const alias = `${type}_${name}: ${name}`;
  if (isLeafType(getNamedType(answered))) return alias;
  return `${alias} ${name === 'affectedStations' ? '{ id code name }' : '{ __typename }'}`;
}
