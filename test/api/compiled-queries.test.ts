import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { TestApi } from '../support/api.ts';
import { EVERYTHING_OF_STATIONS } from '../support/everything.ts';
import { exampleDistrict } from '../support/example-district.ts';

let compiled: TestApi;
let plain: TestApi;
beforeAll(async () => {
  compiled = await TestApi.open(exampleDistrict());
  plain = await TestApi.open(exampleDistrict(), { compiles: false });
});
afterAll(async () => {
  await compiled[Symbol.asyncDispose]();
  await plain[Symbol.asyncDispose]();
});

const LIST =
  'query($filter: StationFilter, $orderBy: StationOrder, $first: Int = 3, $asOf: Date) { stations(filter: $filter, orderBy: $orderBy, first: $first, asOf: $asOf) { nodes { code } } }';
const NESTED =
  'query($search: String, $field: StationOrderField!, $direction: OrderDirection!, $level: StationLevel) { stations(filter: { search: $search, levels: [$level!] }, orderBy: { field: $field, direction: $direction }) { nodes { code } } }'
    .replace('$level!', '$level')
    .replace('$level: StationLevel', '$level: StationLevel!');
const SKIP =
  'query($no: Boolean!, $yes: Boolean!) { station(code: "jia") { code @skip(if: $no) ...N @include(if: $yes) ... @include(if: $no) { name } } } fragment N on Station { headcount { members } }';
const NODE =
  '{ a: node(id: "U3RhdGlvbi8vamlh") { __typename id ... on Station { code } } b: node(id: "V29ya2VyLy9qaWEtMQ") { ...W } c: node(id: "x") { id } } fragment W on Worker { code name }';
const CHANGES = `mutation($from: Date!, $closed: Date) {
  a: recordMembershipStage(input: { workerCode: "yi-2", stage: FULL, from: $from }) { ...R }
  b: recordMembershipStage(input: { workerCode: "yi-2", stage: ENDED, from: $from }) { ...R }
  c: correctStationDates(input: { stationCode: "yi", closedOn: $closed }) { ... on CorrectStationDatesSuccess { station { closedOn } } }
}
fragment R on RecordMembershipStageResult {
  __typename
  ... on RecordMembershipStageSuccess { worker { membershipStage } affectedStations { code } }
  ... on Error { message }
  ... on ConflictError { path conflictsWith }
}`;

test.each<[string, string, object?]>([
  ['everything of a page', EVERYTHING_OF_STATIONS],
  ['everything on another date', EVERYTHING_OF_STATIONS, { asOf: '2026-12-24', first: 5 }],
  ['introspection', getIntrospectionQuery()],
  ['an enum whose direction has a default', LIST, { orderBy: { field: 'NAME' } }],
  ['a null input, a default variable', LIST, { orderBy: null, filter: null }],
  ['a variable that overrides its default', LIST, { first: 1, filter: { codes: 'jia' } }],
  ['a null variable', LIST, { first: null, filter: { codes: null, search: 'i' } }],
  ['a wrong field in a variable', LIST, { filter: { colour: 'red' } }],
  ['a wrong enum value', LIST, { orderBy: { field: 'COLOUR' } }],
  ['a wrong date', LIST, { asOf: '2026-13-01' }],
  ['a wrong number', LIST, { first: '1' }],
  ['variables inside literals', NESTED, { search: 'i', field: 'NAME', direction: 'DESC', level: 'TOWN_STATION' }],
  ['an absent variable inside a literal', NESTED, { field: 'NAME', direction: 'DESC', level: 'TOWN_STATION' }],
  ['a missing variable', NESTED, {}],
  ['skipped and included parts', SKIP, { no: false, yes: true }],
  ['the other way round', SKIP, { no: true, yes: false }],
  ['an interface and a malformed id', NODE],
  ['an error at the root', '{ stations(first: 101) { totalCount } }'],
  [
    'an error beside an answer',
    '{ a: station(code: "jia") { code } b: station(code: "jia") { workers(first: -1) { totalCount } } }',
  ],
  ['changes one after the other', CHANGES, { from: '2026-11-01' }],
  ['no such field', '{ colour }'],
])('%s: the same answer whether compiled or not', async (_, document, variables) => {
  // the first time is never compiled, the second time is, the third time the compiled function is at hand
  for (let time = 0; time < 3; time += 1) {
    const [one, other] = [await compiled.run(document, variables), await plain.run(document, variables)];
    expect(withoutLocations(one)).toEqual(withoutLocations(other));
  }
});

test('each operation of a document is its own', async () => {
  const query = 'query A { station(code: "jia") { code } } query B { station(code: "yi") { name } }';
  for (const [operationName, data] of [
    ['A', { station: { code: 'jia' } }],
    ['B', { station: { name: '乙站' } }],
    ['A', { station: { code: 'jia' } }],
    ['B', { station: { name: '乙站' } }],
  ] as const) {
    const response = await compiled.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, operationName }),
    });
    expect(await response.json()).toMatchObject({ data });
  }
});

function withoutLocations({ data, errors }: Awaited<ReturnType<TestApi['run']>>) {
  return { data, errors: errors?.map(({ message, path, extensions }) => ({ message, path, extensions })) };
}
