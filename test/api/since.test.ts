import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FailingStationsDocument, PostWorkerDocument } from '../../src/client/generated/graphql.ts';
import { TestApi } from '../support/api.ts';
import { exampleDistrict } from '../support/example-district.ts';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open(exampleDistrict());
});
afterAll(() => api[Symbol.asyncDispose]());

const FINDINGS = `query($code: String!, $asOf: Date) { station(code: $code, asOf: $asOf) { compliance { findings {
  code since daysOpen
  evidence { fullMembers candidates countedWorkers stations partyBody partyBodyLive limits { unit value } branches { code count on } }
} } } }`;

type Findings = { station: { compliance: { findings: object[] } } };

async function findingsOf(code: string, asOf?: string) {
  return (await api.run<Findings>(FINDINGS, { code, asOf })).data?.station.compliance.findings;
}

describe('a finding says since when, and what it rests on', () => {
  test('today, from what is stored', async () => {
    expect(await findingsOf('bing')).toEqual([
      {
        code: 'BRANCH_MISSING',
        since: '2026-09-01',
        daysOpen: 81,
        evidence: {
          fullMembers: 3,
          candidates: null,
          countedWorkers: ['bing-1', 'bing-2', 'bing-3'],
          stations: [],
          partyBody: 'body-1',
          partyBodyLive: true,
          limits: [{ unit: 'FULL_MEMBERS', value: 3 }],
          branches: [],
        },
      },
    ]);
  });

  test.each([
    ['on its first day', '2026-09-01', 0],
    ['on the day after', '2026-09-02', 1],
    ['in the future', '2027-03-01', 181],
  ])('%s, computed', async (_what, asOf, daysOpen) => {
    expect(await findingsOf('bing', asOf)).toMatchObject([{ code: 'BRANCH_MISSING', since: '2026-09-01', daysOpen }]);
  });

  test('the eve of another: since the station opened, under two policies', async () => {
    expect(await findingsOf('bing', '2026-08-31')).toMatchObject([
      {
        code: 'DEVELOPMENT_NOT_STARTED',
        since: '2022-01-01',
        evidence: { candidates: 0, countedWorkers: [], limits: [] },
      },
    ]);
  });
});

describe('failing stations in the order of their first day', () => {
  const list = async (of: TestApi, direction: 'ASC' | 'DESC', asOf?: string) => {
    const codes: string[] = [];
    let after: string | null | undefined;
    do {
      const { nonCompliantStations } = await of.execute(FailingStationsDocument, {
        orderBy: { field: 'SINCE', direction },
        first: 1,
        after,
        asOf,
      });
      codes.push(...nonCompliantStations.nodes.map(({ code }) => code));
      after = nonCompliantStations.pageInfo.hasNextPage ? nonCompliantStations.pageInfo.endCursor : null;
    } while (after);
    return codes;
  };

  test.each([undefined, '2026-11-22'])('both ways, page by page (%s)', async (asOf) => {
    await using changed = await TestApi.open(exampleDistrict());
    const input = { workerCode: 'yi-1', stationCode: 'bing', kind: 'RESIDENT', on: '2026-10-01' } as const;
    await changed.execute(PostWorkerDocument, { input });
    // 乙 has no member left from October on, 丙 three since September, like 甲 and 己 without coverage
    expect(await list(changed, 'ASC', asOf)).toEqual(['bing', 'ji', 'jia', 'yi']);
    expect(await list(changed, 'DESC', asOf)).toEqual(['yi', 'jia', 'ji', 'bing']);
  });

  test('a cursor is refused in another order', async () => {
    const first = { orderBy: { field: 'SINCE', direction: 'ASC' }, first: 1 } as const;
    const { endCursor } = (await api.execute(FailingStationsDocument, first)).nonCompliantStations.pageInfo;
    const { errors } = await api.run('query($after: String) { nonCompliantStations(after: $after) { totalCount } }', {
      after: endCursor,
    });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_REQUEST' } }]);
  });
});

describe('the history of a station', () => {
  const HISTORY = `query($code: String!, $from: Date!, $until: Date!) { station(code: $code) { history(from: $from, until: $until) {
    on appeared gone byPlanAlone movedByStations
    before { status requiredKind minimumBranches jointGroup findings waivedFindings }
    after { status requiredKind minimumBranches jointGroup findings waivedFindings }
    facts { kind on code about text }
  } } }`;
  const ask = (variables: object, headers = {}) =>
    api.run<{ station: { history: object[] } }>(HISTORY, { code: 'bing', ...variables }, headers);

  test('tells every day of change, and why', async () => {
    const { data } = await ask({ from: '2022-01-01', until: '2026-11-22' });
    expect(data?.station.history).toMatchObject([
      {
        on: '2022-01-01',
        before: { status: 'NOT_APPLICABLE', requiredKind: null },
        facts: [{ kind: 'STATION_OPENED' }],
      },
      {
        on: '2026-09-01',
        appeared: ['BRANCH_MISSING'],
        gone: ['DEVELOPMENT_NOT_STARTED'],
        byPlanAlone: false,
        movedByStations: [],
        before: { status: 'NON_COMPLIANT', requiredKind: 'DEVELOPMENT', minimumBranches: 0 },
        after: { status: 'NON_COMPLIANT', requiredKind: 'BRANCH', minimumBranches: 1, findings: ['BRANCH_MISSING'] },
        facts: [
          {
            kind: 'POSTING_BEGAN',
            code: 'bing-1',
            about: 'bing',
            text: '社工 bing-1 在社工站 bing 的派驻于 2026-09-01 开始。',
          },
          { code: 'bing-2' },
          { code: 'bing-3' },
          { code: 'bing-4' },
        ],
      },
    ]);
  });

  test('in English where asked for', async () => {
    const { data } = await ask({ from: '2022-01-01', until: '2022-01-02' }, { 'accept-language': 'en' });
    expect(data?.station.history).toMatchObject([{ facts: [{ text: 'The station bing opened on 2022-01-01.' }] }]);
  });

  test('its first day is in the range, its last is not', async () => {
    expect((await ask({ from: '2026-09-01', until: '2026-09-02' })).data?.station.history).toHaveLength(1);
    expect((await ask({ from: '2026-08-31', until: '2026-09-01' })).data?.station.history).toHaveLength(0);
  });

  test.each([
    ['empty', '2026-01-01', '2026-01-01'],
    ['turned round', '2026-01-01', '2025-12-31'],
    ['longer than twenty years', '2006-01-01', '2026-01-02'],
  ])('is refused for a range that is %s', async (_what, from, until) => {
    const { errors } = await ask({ from, until });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: ['until'] } }]);
  });

  test('of twenty years is answered', async () => {
    expect((await ask({ from: '2006-11-22', until: '2026-11-22' })).errors).toBeUndefined();
  });

  test('is too dear for a page of stations', async () => {
    const { errors } = await api.run(
      '{ stations(first: 20) { nodes { history(from: "2026-01-01", until: "2026-02-01") { on } } } }',
    );
    expect(errors).toMatchObject([{ extensions: { code: 'REQUEST_TOO_LARGE' } }]);
  });
});
