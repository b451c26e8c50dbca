import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askOverHttp, asPerson } from '../../support/access/ask-as.ts';
import { openDistricts } from '../../support/access/copies.ts';
import { askAlong, fieldsOf, type Step, waysToTypes } from '../../support/access/documents.ts';
import { expectedOf, isOpenTo } from '../../support/access/expectation.ts';
import { givenReferences } from '../../support/access/given-values.ts';
import { Matrix } from '../../support/access/matrix.ts';
import { PEOPLE_ASKING, type PersonAsking } from '../../support/access/people-asking.ts';
import { TARGETS, type TargetName } from '../../support/access/targets.ts';
import { TestApi } from '../../support/api.ts';
import type { TestApp } from '../../support/open-app.ts';

/** The way to the objects of each type. */
const TYPES = [...waysToTypes()].filter(([type]) => type !== 'Query');
let app: TestApp;

beforeAll(async () => {
  app = await openDistricts();
});

afterAll(() => app.close());

describe('every field of every object', () => {
  test.each(PEOPLE_ASKING)('as $name', async (person) => {
    const api = await asPerson(new TestApi(app), person);
    const matrix = new Matrix(person, (question) => askOverHttp(api, question));
    for (const [type, way] of TYPES) {
      for (const target of targetsOf(way)) {
        for (const fields of askedAtOnce(person, way, type, target)) {
          await matrix.look({
            where: `${way.map(({ field }) => field.name).join('.')} { ${fields.map(({ name }) => name).join(' ')} }`,
            fields: fields.length,
            target,
            expected: expectedOf(person, way, fields, target),
            ask: (of) => askAlong(way, fields, { target: TARGETS[of] }),
          });
        }
      }
    }
    expect(matrix.faults).toEqual([]);
    expect(matrix.leaks).toBe(0);
    expect(matrix.cells).toBeGreaterThan(1_500);
  });
});

/** Where nothing has to be named, all targets are one. */
function targetsOf([root]: readonly Step[]): readonly TargetName[] {
  const isNamed = root !== undefined && givenReferences(root.field).length > 0;
  return isNamed ? ['own', 'nextTown', 'nextDistrict', 'farAway'] : ['own'];
}

/** What is answered is asked for at once, and so is everything where nothing is; the rest one by one. */
function askedAtOnce(person: PersonAsking, way: readonly Step[], type: string, target: TargetName) {
  const fields = fieldsOf(type);
  if (expectedOf(person, way, [], target) !== 'ANSWERED') return [fields];
  const open = fields.filter(({ name }) => isOpenTo(person, type, name));
  return [open, ...fields.filter((field) => !open.includes(field)).map((field) => [field])];
}
