import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { StationFilter, StationOrder } from '../../src/client/generated/graphql.ts';
import { AllStationsDocument, FailingStationsDocument } from '../../src/client/generated/graphql.ts';
import { TestApi } from '../support/api.ts';
import { exampleDistrict } from '../support/example-district.ts';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open(exampleDistrict());
});
afterAll(() => api[Symbol.asyncDispose]());

const listCodes = async (filter?: StationFilter, orderBy?: StationOrder, asOf?: string) => {
  const { stations } = await api.execute(AllStationsDocument, { filter, orderBy, asOf });
  const codes = stations.edges.map(({ node }) => node.code);
  expect(stations.totalCount).toBe(codes.length);
  return codes;
};

// 2026-11-21 is today and answered from stored verdicts, the day after is computed: both must say the same
describe.each([undefined, '2026-11-22'])('the stations on %s', (asOf) => {
  test.each<[string, StationFilter, string[]]>([
    ['all that are open', {}, ['bing', 'ding', 'geng', 'ji', 'jia', 'wu', 'yi']],
    ['a division and all below it', { divisionCode: 'town-1' }, ['bing', 'jia', 'yi']],
    ['a division with nothing in it', { divisionCode: '410100' }, []],
    ['some codes', { codes: ['yi', 'jia', 'nobody', 'xin'] }, ['jia', 'yi']],
    ['no codes', { codes: [] }, []],
    ['a level', { levels: ['VILLAGE_ROOM', 'DISTRICT_CENTER'] }, ['geng']],
    ['statuses', { statuses: ['COMPLIANT', 'IN_PROGRESS'] }, ['ding', 'wu']],
    ['required kinds', { requiredKinds: ['JOINT_BRANCH', 'DEVELOPMENT'] }, ['jia', 'wu', 'yi']],
    ['a finding', { findingCodes: ['BRANCH_MISSING', 'BRANCH_OVER_CAP'] }, ['bing']],
    ['part of a name', { search: '站' }, ['bing', 'ding', 'ji', 'jia', 'wu', 'yi']],
    ['part of a code', { search: 'ING' }, ['bing', 'ding']],
    ['a pattern is taken as it stands', { search: '%' }, []],
    [
      'several conditions at once',
      { divisionCode: 'town-1', search: 'i', statuses: ['NON_COMPLIANT'] },
      ['bing', 'jia', 'yi'],
    ],
  ])('are filtered by %s', async (_, filter, expected) => {
    expect(await listCodes(filter, undefined, asOf)).toEqual(expected);
  });

  test.each<[StationOrder, string[]]>([
    [{ field: 'CODE', direction: 'DESC' }, ['yi', 'wu', 'jia', 'ji', 'geng', 'ding', 'bing']],
    [{ field: 'NAME' }, ['ding', 'bing', 'yi', 'ji', 'geng', 'wu', 'jia']],
    [{ field: 'FULL_MEMBERS', direction: 'ASC' }, ['geng', 'wu', 'ji', 'yi', 'jia', 'bing', 'ding']],
    [{ field: 'FULL_MEMBERS', direction: 'DESC' }, ['ding', 'bing', 'jia', 'yi', 'ji', 'wu', 'geng']],
  ])('are ordered by %o', async (orderBy, expected) => {
    expect(await listCodes({}, orderBy, asOf)).toEqual(expected);
  });

  test('that fail are those with status NON_COMPLIANT, whatever statuses the filter names', async () => {
    const fail = async (filter: StationFilter) => {
      const { nonCompliantStations } = await api.execute(FailingStationsDocument, { filter, asOf });
      expect(nonCompliantStations.totalCount).toBe(nonCompliantStations.nodes.length);
      return nonCompliantStations.nodes.map(({ code }) => code);
    };
    expect(await fail({})).toEqual(['bing', 'ji', 'jia', 'yi']);
    expect(await fail({ statuses: ['NON_COMPLIANT', 'COMPLIANT'], divisionCode: 'town-2' })).toEqual(['ji']);
    expect(await fail({ statuses: ['COMPLIANT'] })).toEqual([]);
    expect(await fail({ statuses: [] })).toEqual([]);
  });
});

test('a null condition is none', async () => {
  expect(await listCodes({ divisionCode: null, codes: null, search: null, statuses: null })).toHaveLength(7);
});

test.each([
  'query($d: String!) { stations(filter: { divisionCode: $d }) { nodes { code } } }',
  'query($d: String!) { stations(filter: { divisionCode: $d }, first: 0) { totalCount } }',
  'query($d: String!) { nonCompliantStations(filter: { divisionCode: $d }) { totalCount } }',
  'query($d: String!) { complianceSummary(divisionCode: $d) { stations } }',
  'query($d: String!) { jointBranchPlan(divisionCode: $d) { asOf } }',
  'query($d: String!) { workers(filter: { divisionCode: $d }) { totalCount } }',
  'query($d: String!) { branches(filter: { divisionCode: $d }) { totalCount } }',
])('an unknown division is an error, never an empty answer: %s', async (document) => {
  const { data, errors } = await api.run(document, { d: '999999' });
  expect(data).toBeNull();
  expect(errors?.[0]?.message).toContain('999999');
  expect(errors?.[0]?.extensions?.argument).toContain('divisionCode');
});
