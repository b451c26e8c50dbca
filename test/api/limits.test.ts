import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TestApi } from '../support/api.ts';
import { EVERYTHING_OF_STATIONS } from '../support/everything.ts';
import { exampleDistrict } from '../support/example-district.ts';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open(exampleDistrict());
});
afterAll(() => api[Symbol.asyncDispose]());

test('a page of 100 stations with everything about them is well inside the limit', async () => {
  const { data, errors } = await api.run(EVERYTHING_OF_STATIONS, { first: 100 });
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({ stations: { totalCount: 7 } });
  const twice = EVERYTHING_OF_STATIONS.replace(
    /stations\(([\s\S]*)\}$/,
    (whole) => `${whole.slice(0, -1)} again: ${whole}`,
  );
  expect((await api.run(twice, { first: 100 })).errors).toBeUndefined();
});

describe('a request is refused before any of it runs when it is', () => {
  const nest = (depth: number): string => (depth === 0 ? 'code' : `neighbors { ${nest(depth - 1)} }`);
  const ascend = (depth: number): string => (depth === 0 ? 'code' : `parent { ${ascend(depth - 1)} }`);
  const many = (times: number, field: string) =>
    Array.from({ length: times }, (_, index) => `a${index}: ${field}`).join(' ');

  test.each<[string, string, object?]>([
    ['nested in a circle', `{ station(code: "jia") { ${nest(8)} } }`],
    ['nested too deep', `{ division(code: "town-1") { ${ascend(20)} } }`],
    [
      'nested through fragments',
      `{ stations(first: 100) { nodes { ...A } } } fragment A on Station { neighbors { ...B } } fragment B on Station { neighbors { ...C } } fragment C on Station { neighbors { ${nest(2)} } }`,
    ],
    [
      'multiplied by page sizes',
      '{ stations(first: 100) { nodes { neighbors { workers(first: 100) { nodes { posting { station { code } } } } } } } }',
    ],
    [
      'multiplied by page sizes in variables',
      'query($n: Int) { stations(first: $n) { nodes { neighbors { workers(first: $n) { nodes { posting { station { code } } } } } } } }',
      { n: 100 },
    ],
    ['repeated under other names', `{ ${many(300, 'jointBranchPlan(divisionCode: "320506") { asOf }')} }`],
    [
      'a change that asks too much',
      `mutation { closeStation(input: { stationCode: "jia", on: "2026-11-01" }) { ... on CloseStationSuccess { station { ${nest(8)} } } } }`,
    ],
  ])('%s', async (_, document, variables) => {
    const { data, errors } = await api.run(document, variables);
    expect(data).toBeUndefined();
    expect(errors).toHaveLength(1);
    expect(errors).toMatchObject([
      { message: expect.stringContaining('请求'), extensions: { code: 'REQUEST_TOO_LARGE' } },
    ]);
  });

  test('endlessly long', async () => {
    const { data, errors } = await api.run(`{ ${many(2000, '__typename')} }`);
    expect(data).toBeUndefined();
    expect(errors).toMatchObject([{ message: expect.stringMatching(/token/i) }]);
  });

  test('and nothing was changed', async () => {
    const { data } = await api.run('{ station(code: "jia") { closedOn } }');
    expect(data).toEqual({ station: { closedOn: null } });
  });
});

test('a request of few objects may be nested some way', async () => {
  const { errors } = await api.run(
    '{ station(code: "jia") { neighbors { neighbors { neighbors { code division { parent { parent { code } } } } } } } }',
  );
  expect(errors).toBeUndefined();
});

test('asking what the schema is costs nothing', async () => {
  const deep =
    '{ __schema { types { fields { args { type { ofType { ofType { ofType { name } } } } } type { ofType { ofType { ofType { name } } } } } } } }';
  expect((await api.run(deep)).errors).toBeUndefined();
});
