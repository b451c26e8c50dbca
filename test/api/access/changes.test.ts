import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schema } from '../../../resolvers/schema.ts';
import type { Asker } from '../../../src/access/asker.ts';
import { MUTATION_ABILITIES, type MutationName } from '../../../src/access/mutation-abilities.ts';
import { ABILITIES_OF, type Role } from '../../../src/access/role.ts';
import { DatabaseWithin } from '../../../src/storage/database.ts';
import { changeAs, hashFacts } from '../../support/ask-as.ts';
import { CHANGE_CASES, type NamedCodes } from '../../support/change-cases.ts';
import type { TestApp } from '../../support/open-app.ts';
import { openScopedDistrict, someone } from '../../support/scoped-district.ts';

const OWN: NamedCodes = { station: 'a', worker: 'a-w0', branch: 'B-a', division: 'T1', partyBody: 'P-T1' };

const place = (station: string, division: string): NamedCodes => ({
  station,
  worker: `${station}-w0`,
  branch: `B-${station}`,
  division,
  partyBody: `P-${division}`,
});

/** Each role with what lies beyond it. */
const ROLES: readonly (readonly [Role, Asker, NamedCodes | null])[] = [
  ['OWNER', someone({ role: 'OWNER' }), null],
  ['ADMINISTRATOR', someone({ role: 'ADMINISTRATOR' }), null],
  ['DISTRICT_OFFICER', someone({ role: 'DISTRICT_OFFICER', divisionCode: 'D1' }), place('d', 'T3')],
  ['TOWN_OFFICER', someone({ role: 'TOWN_OFFICER', divisionCode: 'T1' }), place('c', 'T2')],
  ['STATION_MANAGER', someone({ role: 'STATION_MANAGER', stationCode: 'a' }), place('b', 'T1')],
  ['REPORTER', someone({ role: 'REPORTER', divisionCode: 'T1' }), place('c', 'T2')],
];

const NAMES = Object.keys(schema.getMutationType()?.getFields() ?? {});
const MATRIX = ROLES.flatMap(([role, asker, outside]) =>
  NAMES.map((name) => ({ role, asker, outside, name: name as MutationName })),
);

let app: TestApp;
let facts: string;
beforeAll(async () => {
  app = await openScopedDistrict();
  facts = await hashFacts(app);
});
afterAll(() => app.close());

/** Asks for a change, and undoes it. */
function tryAs(asker: Asker, name: string, input: (own: TestApp) => object | Promise<object>) {
  return app.database.tryOut(async (trx) => {
    const within = { ...app, database: new DatabaseWithin(trx) };
    return changeAs(within, asker, name, await input({ ...within, asker }));
  });
}

test('every mutation of the schema has a case', () => {
  expect(NAMES.filter((name) => !Object.hasOwn(CHANGE_CASES, name))).toEqual([]);
});

describe.each(MATRIX)('$role asks for $name', ({ role, asker, outside, name }) => {
  const { names, input } = CHANGE_CASES[name];
  const may = ABILITIES_OF[role].includes(MUTATION_ABILITIES[name]);

  test(may ? 'of their own: done' : 'of their own: not allowed', async () => {
    const { answer, codes } = await tryAs(asker, name, (own) => input(OWN, own));
    if (!may) expect([answer, codes]).toEqual([undefined, ['FORBIDDEN']]);
    else expect([answer, codes]).toMatchObject([{ __typename: expect.stringMatching(/Success$/) }, []]);
    expect(await hashFacts(app)).toBe(facts);
  });

  if (!may || outside === null) return;
  test.each(names)('of another %s: as if there were none', async (noun) => {
    const ask = async (code: string) => {
      const codes = { ...OWN, [noun]: code };
      return changeAs(app, asker, name, await input(codes, { ...app, asker }));
    };
    const seen = await ask(outside[noun]);
    const unknown = await ask('nowhere');
    expect(unknown.answer).toMatchObject({ __typename: 'NotFoundError', code: 'nowhere' });
    const isOwn = outside[noun] === OWN[noun];
    if (isOwn) expect(seen.answer?.__typename).not.toBe('NotFoundError');
    else expect(JSON.stringify(seen)).toBe(JSON.stringify(unknown).replaceAll('nowhere', outside[noun]));
    expect(await hashFacts(app)).toBe(facts);
  });
});
