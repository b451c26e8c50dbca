import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ConfirmNeighborsDocument, ProposeNeighborsDocument } from '../../src/client/generated/graphql.ts';
import type { ConfirmNeighborsInput } from '../../src/services/confirm-neighbors.ts';
import { loadAllFacts } from '../../src/storage/load-all-facts.ts';
import { TestApi } from '../support/api.ts';
import { exampleDistrict } from '../support/example-district.ts';

let api: TestApi;
beforeEach(async () => {
  api = await TestApi.open(exampleDistrict());
});
afterEach(() => api[Symbol.asyncDispose]());

describe('proposeNeighbors', () => {
  test('answers new and confirmed pairs of the district, what is odd, and how far to trust it', async () => {
    const { proposeNeighbors } = await api.execute(ProposeNeighborsDocument, { divisionCode: '320506' });
    expect(proposeNeighbors.asOf).toBe('2026-11-21');
    expect(proposeNeighbors.caveat).toContain('85%');
    expect(
      proposeNeighbors.proposals.map(({ stations, kind, isKnown }) => [
        ...stations.map(({ code }) => code),
        kind,
        isKnown,
      ]),
    ).toEqual([
      ['bing', 'ding', 'LINK', true],
      ['bing', 'yi', 'BORDER', true],
      ['ding', 'wu', 'BORDER', false],
      ['ji', 'wu', 'BORDER', false],
      ['jia', 'yi', 'BORDER', true],
    ]);
    expect(proposeNeighbors.proposals[3]).toEqual({
      kind: 'BORDER',
      source: 'GABRIEL',
      isPreselected: true,
      isKnown: false,
      distanceM: 13343,
      stations: [
        { code: 'ji', name: '己站' },
        { code: 'wu', name: '戊站' },
      ],
    });
    expect(proposeNeighbors.warnings).toEqual([]);
  });

  test('follows the date and the division asked for', async () => {
    const later = await api.execute(ProposeNeighborsDocument, { divisionCode: '320500', asOf: '2027-01-01' });
    const codes = later.proposeNeighbors.proposals.map(({ stations }) => stations.map(({ code }) => code).join('-'));
    expect(codes).toEqual(['bing-ding', 'bing-yi', 'ding-wu', 'ji-xin', 'jia-yi', 'wu-xin']);
    const town = await api.execute(ProposeNeighborsDocument, { divisionCode: 'town-1' });
    expect(town.proposeNeighbors.proposals).toHaveLength(3);
    const elsewhere = await api.execute(ProposeNeighborsDocument, { divisionCode: '410100' });
    expect(elsewhere.proposeNeighbors).toMatchObject({ proposals: [], warnings: [] });
  });

  test('warns in the language asked for', async () => {
    await api.run('mutation { moveStation(input: { stationCode: "ji", location: null }) { __typename } }');
    const english = await api.execute(
      ProposeNeighborsDocument,
      { divisionCode: '320506' },
      { 'accept-language': 'en' },
    );
    expect(english.proposeNeighbors.warnings).toEqual([
      {
        kind: 'NO_NEIGHBOR',
        message: expect.stringContaining('no confirmed neighbour'),
        stations: [{ code: 'ji', name: '己站' }],
      },
    ]);
    expect(english.proposeNeighbors.caveat).toContain('Points alone');
  });

  test('reads all stations of the answer in one statement', async () => {
    const { reader } = api.app.database;
    const executeQuery = reader.executeQuery.bind(reader);
    let count = 0;
    reader.executeQuery = (...args) => {
      count += 1;
      return executeQuery(...args);
    };
    await api.execute(ProposeNeighborsDocument, { divisionCode: '320506' });
    reader.executeQuery = executeQuery;
    // whether anything was written, whether it says who may ask, whose key it is, whether policies were added, the division
    // asked for, and the stations answered
    expect(count).toBe(6);
  });

  test('refuses a division that does not exist', async () => {
    const { errors } = await api.run('{ proposeNeighbors(divisionCode: "x") { asOf } }');
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_REQUEST', argument: ['divisionCode'] } });
  });
});

describe('confirmNeighbors', () => {
  const confirm = (...pairs: ConfirmNeighborsInput['pairs']) =>
    api
      .execute(ConfirmNeighborsDocument, {
        input: { pairs: pairs.map(({ stationCodes, kind }) => ({ stationCodes: [...stationCodes], kind })) },
      })
      .then((data) => data.confirmNeighbors);
  const recorded = async () => (await loadAllFacts(api.app.database.reader)).adjacencies;
  const pair = (one: string, other: string, kind: 'BORDER' | 'LINK' = 'BORDER') => ({
    stationCodes: [one, other],
    kind,
  });

  test('adds pairs and changes kinds, and takes none away', async () => {
    const before = await recorded();
    const done = await confirm(pair('wu', 'ding'), pair('jia', 'yi', 'LINK'), pair('bing', 'yi'));
    expect(done).toMatchObject({
      __typename: 'ConfirmNeighborsSuccess',
      stations: [
        { code: 'bing' },
        { code: 'ding', neighbors: [{ code: 'bing' }, { code: 'wu' }] },
        { code: 'jia' },
        { code: 'wu' },
        { code: 'yi' },
      ],
      affectedStations: [],
    });
    const after = await recorded();
    expect(after).toHaveLength(before.length + 1);
    expect(after).toContainEqual(pair('ding', 'wu'));
    expect(after).toContainEqual(pair('jia', 'yi', 'LINK'));
    expect(after).toContainEqual(pair('bing', 'ding', 'LINK'));
  });

  test('alters the plan of those who can now share a branch', async () => {
    expect(await confirm(pair('ji', 'jia'))).toMatchObject({
      affectedStations: [{ code: 'ji' }, { code: 'jia' }, { code: 'yi' }],
    });
  });

  test('twice, or either way round, changes nothing more', async () => {
    await confirm(pair('ding', 'wu'), pair('wu', 'ding'));
    const once = await recorded();
    await confirm(pair('wu', 'ding'));
    expect(await recorded()).toEqual(once);
  });

  test('takes a border where no kind is said', async () => {
    await api.run('mutation { confirmNeighbors(input: { pairs: [{ stationCodes: ["wu", "ji"] }] }) { __typename } }');
    expect(await recorded()).toContainEqual(pair('ji', 'wu'));
  });

  test.each<[string, ConfirmNeighborsInput['pairs'], object]>([
    [
      'an unknown station',
      [pair('ding', 'x')],
      { __typename: 'NotFoundError', code: 'x', path: ['pairs', '1', 'stationCodes', '1'] },
    ],
    [
      'a pair of one',
      [{ stationCodes: ['ding'], kind: 'BORDER' }],
      { __typename: 'InvalidInputError', path: ['pairs', '1', 'stationCodes'] },
    ],
    [
      'a pair of three',
      [{ stationCodes: ['ding', 'wu', 'ji'], kind: 'BORDER' }],
      { __typename: 'InvalidInputError', path: ['pairs', '1', 'stationCodes'] },
    ],
    [
      'a station beside itself',
      [pair('ding', 'ding')],
      { __typename: 'InvalidInputError', path: ['pairs', '1', 'stationCodes', '1'] },
    ],
    [
      'one pair of two kinds',
      [pair('ji', 'wu', 'LINK')],
      { __typename: 'InvalidInputError', path: ['pairs', '1', 'kind'] },
    ],
  ])('refuses %s, and then nothing is changed', async (_, pairs, refusal) => {
    const before = await recorded();
    expect(await confirm(pair('wu', 'ji'), ...pairs)).toMatchObject(refusal);
    expect(await recorded()).toEqual(before);
  });
});
