import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EVERYTHING_OF_STATIONS } from '../../support/everything.ts';
import { codesOf, type OpenDoor, openDoor } from '../../support/open-door.ts';

let door: OpenDoor;
beforeAll(async () => {
  door = await openDoor();
});
afterAll(() => door.close());

const many = (times: number, make: (index: number) => string) =>
  Array.from({ length: times }, (_, n) => make(n)).join(' ');
const nest = (depth: number, open: string, leaf: string, close: string) =>
  open.repeat(depth) + leaf + close.repeat(depth);
const inCircle = (count: number) => many(count, (n) => `fragment F${n} on Query { ...F${(n + 1) % count} }`);
const doubling = (count: number) => many(count, (n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`);
const overlap = (depth: number): string =>
  depth === 0 ? 'code' : many(4, () => `neighbors { ${overlap(depth - 1)} }`);
const types = (depth: number): string => nest(depth, 'fields { type { ', 'name', ' } }');

describe('a document is refused before it is compared with the schema: it has', () => {
  test.each<[string, string]>([
    ['one field under 201 names', `{ station(code: "jia") { ${many(201, (n) => `a${n}: code`)} } }`],
    ['101 fields at the top', `{ ${many(101, (n) => `a${n}: __typename`)} }`],
    [
      '101 fields at the top, in fragments',
      `{ ...A ...B } fragment A on Query { ${many(60, (n) => `a${n}: __typename`)} } fragment B on Query { ${many(60, (n) => `b${n}: __typename`)} }`,
    ],
    ['one field 3,000 times', `{ ${many(3_000, () => '__typename')} }`],
    ['51 directives', `{ __typename ${many(51, () => '@include(if: true)')} }`],
    ['51 directives that do not exist', `{ __typename ${many(51, (n) => `@a${n}`)} }`],
    ['too many tokens', `{ __typename station(code: "jia") { ${many(5_000, () => 'code')} } }`],
    ['too many characters', `{ __typename } #${'x'.repeat(70_000)}`],
    ['remarks without end', `{ __typename }\n${'#\n'.repeat(40_000)}`],
    ['a text of 10,001 characters', `{ station(code: "${'x'.repeat(10_001)}") { code } }`],
    ['braces 2,000 deep', `{ ${nest(2_000, 'a { ', 'b', ' }')} }`],
    ['inline fragments 2,000 deep', `{ ${nest(2_000, '... { ', '__typename', ' }')} }`],
    ['lists 2,000 deep', `{ station(code: ${nest(2_000, '[', '', ']')}) { code } }`],
    ['objects 1,500 deep', `{ stations(filter: ${nest(1_500, '{ a: ', '1', ' }')}) { totalCount } }`],
    ['types 2,000 deep', `query($a: ${nest(2_000, '[', 'Int', ']')}) { __typename }`],
    ['fields 40 deep', `{ division(code: "town-1") { ${nest(40, 'parent { ', 'code', ' }')} } }`],
    [
      'fields 40 deep through fragments',
      `{ division(code: "town-1") { ...F0 } } ${many(40, (n) => `fragment F${n} on Division { parent { ...F${n + 1} } }`)} fragment F40 on Division { code }`,
    ],
    ['a fragment that contains itself', '{ ...F } fragment F on Query { __typename ...F }'],
    ['fragments in a circle of ten', `{ ...F0 } ${inCircle(10)}`],
    ['a circle nobody enters', `{ __typename } ${inCircle(3)}`],
    ['fragments that double 30 times', `{ ...F0 } ${doubling(30)} fragment F30 on Query { __typename }`],
    ['51 operations and fragments', `{ __typename } ${many(50, (n) => `fragment F${n} on Station { code }`)}`],
    ['fields that overlap in 4 to the power of 5 ways', `{ station(code: "jia") { ${overlap(5)} } }`],
    ['a field with another argument 70 times', `{ ${many(70, () => 'stations(first: 1) { totalCount }')} }`],
    ['the schema six times', `{ ${many(6, (n) => `a${n}: __schema { types { name } }`)} }`],
    ['lists of the schema within lists', `{ __schema { types { ${types(2)} } } }`],
    ['lists of the schema under many names', `{ __schema { types { ${many(6, (n) => `a${n}: fields { name }`)} } } }`],
    [
      'lists of a type within lists, in fragments',
      `{ __type(name: "Station") { ...A } } fragment A on __Type { fields { type { ...B } } } fragment B on __Type { fields { type { fields { name } } } }`,
    ],
  ])('%s', async (_, document) => {
    const answer = await door.run(document);
    expect(answer.status).toBe(200);
    expect(answer.data).toBeUndefined();
    expect(codesOf(answer)).toEqual(['REQUEST_TOO_LARGE']);
    expect(answer.text.length).toBeLessThan(1_000);
  });
});

describe('a document is answered: it has', () => {
  test.each<[string, string, object?]>([
    ['100 fields at the top', `{ ${many(100, (n) => `a${n}: station(code: "jia") { code }`)} }`],
    ['50 directives', `{ __typename ${many(25, (n) => `a${n}: __typename @include(if: true) @skip(if: false)`)} }`],
    ['a text of 10,000 characters', `{ station(code: "${'x'.repeat(10_000)}") { code } }`],
    ['everything of 100 stations', EVERYTHING_OF_STATIONS, { first: 100 }],
    [
      'the questions of GraphiQL for the schema',
      getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true }),
    ],
  ])('%s', async (_, document, variables = {}) => {
    const answer = await door.run(document, variables);
    expect(answer.errors).toBeUndefined();
    expect(answer.extensions).toEqual({
      requestId: expect.stringMatching(/^[\w-]{36}$/),
      cost: expect.any(Number),
      costLimit: 100_000,
    });
  });
});

test('what was asked once too often is not answered the next time either', async () => {
  const document = `{ ${many(200, (n) => `a${n}: __typename`)} }`;
  for (let time = 0; time < 3; time++) expect(codesOf(await door.run(document))).toEqual(['REQUEST_TOO_LARGE']);
});

test('a page of more than 100 is refused with what is allowed', async () => {
  const { data, errors } = await door.run('{ stations(first: 2147483647) { nodes { code } } }');
  expect(data ?? null).toBeNull();
  expect(errors).toMatchObject([{ message: expect.stringContaining('100') }]);
});

test('pages within pages are refused by what they would cost', async () => {
  const answer = await door.run(
    '{ stations(first: 100) { nodes { neighbors { workers(first: 100) { nodes { posting { station { code } } } } } } } }',
  );
  expect(codesOf(answer)).toEqual(['REQUEST_TOO_LARGE']);
  expect(answer.extensions?.cost).toBeGreaterThan(100_000);
});

test('verdicts of very many other dates are refused by what they would cost', async () => {
  const of = (count: number) =>
    `{ ${many(count, (n) => `a${n}: complianceSummary(asOf: "2020-01-${String(1 + n).padStart(2, '0')}") { stations }`)} }`;
  expect((await door.run(of(20))).errors).toBeUndefined();
  expect(codesOf(await door.run(of(28)))).toEqual(['REQUEST_TOO_LARGE']);
});

describe('nothing is guessed of what was meant', () => {
  test.each<[string, string, object?]>([
    ['a field', '{ statoin(code: "jia") { code } }'],
    ['an argument', '{ station(cod: "jia") { code } }'],
    ['a type', 'query($a: Strin) { __typename }'],
    ['a member of an input', '{ stations(filter: { serch: "x" }) { totalCount } }'],
    ['a value of an enum', '{ stations(filter: { statuses: [NON_COMPLIANTT] }) { totalCount } }'],
    [
      'a value of an enum in a variable',
      'query($s: [ComplianceStatus!]) { stations(filter: { statuses: $s }) { totalCount } }',
      { s: ['NON_COMPLIANTT'] },
    ],
    [
      'a member in a variable',
      'query($f: StationFilter) { stations(filter: $f) { totalCount } }',
      { f: { serch: 'x' } },
    ],
  ])('%s', async (_, document, variables = {}) => {
    const { errors = [], text } = await door.run(document, variables);
    expect(errors.length).toBeGreaterThan(0);
    expect(text).not.toMatch(/did you mean/i);
  });
});

test('of a thousand mistakes ten are told', async () => {
  const { errors = [] } = await door.run(`{ ${many(90, (n) => `no${n}`)} }`);
  expect(errors.length).toBeLessThanOrEqual(11);
});

describe('names of the language the server is written in are names like others', () => {
  test.each<[string, string, object?]>([
    ['as names of fields', '{ constructor: __typename toString: __typename hasOwnProperty: __typename }'],
    ['as the name of a field, __proto__', '{ station(code: "jia") { __proto__: code code } }'],
    [
      'as variables',
      'query($__proto__: String!, $constructor: String!) { a: station(code: $constructor) { code } b: station(code: $__proto__) { code } }',
      JSON.parse('{ "constructor": "jia", "__proto__": "yi" }'),
    ],
    ['as names of fragments', '{ ...__proto__ } fragment __proto__ on Query { __typename }'],
  ])('%s', async (_, document, variables = {}) => {
    // the third time it runs compiled
    for (let time = 0; time < 3; time++) {
      const { status, data } = await door.run(document, variables);
      expect([status, typeof data]).toEqual([200, 'object']);
    }
    expect(({} as Record<string, unknown>).code).toBeUndefined();
  });
});
