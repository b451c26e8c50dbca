import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askInside } from '../../support/access/ask-as.ts';
import { openDistricts } from '../../support/access/copies.ts';
import { askRoot, type Field, fieldsOf } from '../../support/access/documents.ts';
import { expectedOf } from '../../support/access/expectation.ts';
import { givenReferences, referencesOf } from '../../support/access/given-values.ts';
import { Matrix } from '../../support/access/matrix.ts';
import { PEOPLE_ASKING } from '../../support/access/people-asking.ts';
import { TARGETS, type TargetName } from '../../support/access/targets.ts';
import { treeUnder } from '../../support/access/trees.ts';
import type { TestApp } from '../../support/open-app.ts';

const QUERIES = fieldsOf('Query');
let app: TestApp;

beforeAll(async () => {
  app = await openDistricts();
});

afterAll(() => app.close());

describe('every query, with everything under it that may be asked for', () => {
  test.each(PEOPLE_ASKING.filter(({ asker }) => asker !== null))('as $name', async (person) => {
    const matrix = new Matrix(person, (question) => askInside(app, person, question));
    for (const field of QUERIES) {
      for (const { at, target } of placesOf(field)) {
        await matrix.look({
          where: `${field.name}, asked at ${at ?? 'what it must be given'}`,
          fields: 1,
          target,
          expected: expectedOf(person, [{ parent: 'Query', field, reached: '' }], [], target, at),
          ask: (of) => {
            const asked = { target: TARGETS[of], at };
            return askRoot('query', field, asked, (variables) => treeUnder(field, person, asked, variables));
          },
        });
      }
    }
    expect(matrix.faults).toEqual([]);
    expect(matrix.leaks).toBe(0);
    expect(matrix.cells).toBeGreaterThan(100);
  });
});

/** Every place in the arguments of a query where something can be named, with everything to name there. */
function placesOf(field: Field): readonly { readonly at: string | undefined; readonly target: TargetName }[] {
  const targets = ['own', 'nextTown', 'nextDistrict', 'farAway'] as const;
  const optional = referencesOf(field.name, field.args).filter(
    ({ path }) => !givenReferences(field).some((each) => each.path === path),
  );
  const base = givenReferences(field).length > 0 ? targets : (['own'] as const);
  return [
    ...base.map((target) => ({ at: undefined, target })),
    ...optional.flatMap(({ path }) => targets.map((target) => ({ at: path, target }))),
  ];
}
