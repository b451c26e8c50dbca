import { describe, expect, test } from 'vitest';
import { ForecastDocument, type ForecastQuery } from '../../src/client/generated/graphql.ts';
import { addDays } from '../../src/domain/date.ts';
import type { Facts } from '../../src/domain/facts.ts';
import { TestApi, TODAY } from '../support/api.ts';
import { exampleDistrict } from '../support/example-district.ts';
import { readForecastCases, shortenAnswer } from '../support/forecast-cases.ts';
import { readSnapshot } from '../support/read-snapshot.ts';

test.each(readForecastCases())('$name, through GraphQL', async ({ snapshot, from, until, expect: expected }) => {
  await using api = await TestApi.open(readSnapshot(JSON.stringify(snapshot)));
  const { forecast } = await api.execute(ForecastDocument, { divisionCode: '320506', from, until });
  expect(shortenAnswer(forecast)).toEqual(expected);
  expect(forecast).toMatchObject({ from, until, entries: { totalCount: expected.entries.length } });
});

/** The example with three workers who leave, one after the other. */
function leaving(): Facts {
  const example = exampleDistrict();
  const ends = new Map([
    ['jia-1', '2027-03-01'],
    ['yi-1', '2027-01-01'],
    ['bing-1', '2027-01-01'],
  ]);
  const workers = example.workers.map((worker) => ({
    ...worker,
    postings: worker.postings.map((posting) => ({ ...posting, until: ends.get(worker.code) })),
  }));
  return { ...example, workers };
}

describe('the entries of a forecast', () => {
  const question = { divisionCode: '320506', until: '2028-01-01' };

  test('come in pages, by date and station, and add up to all of them', async () => {
    await using api = await TestApi.open(leaving());
    const { forecast } = await api.execute(ForecastDocument, question);
    const places = forecast.entries.nodes.map(({ date, station, basis }) => `${date} ${station.code} ${basis}`);
    expect(places).toEqual(places.toSorted((one, other) => (byPlace(one) < byPlace(other) ? -1 : 1)));
    expect(places.length).toBeGreaterThan(5);
    expect(forecast.entries.pageInfo.hasNextPage).toBe(false);

    const found: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const answer: ForecastQuery = await api.execute(ForecastDocument, { ...question, first: 2, after });
      const page = answer.forecast.entries;
      expect(page.totalCount).toBe(places.length);
      found.push(...page.nodes.map(({ date, station, basis }) => `${date} ${station.code} ${basis}`));
      after = page.pageInfo.endCursor;
      more = page.pageInfo.hasNextPage;
    }
    expect(found).toEqual(places);
  });

  test('are those of the division asked for, judged with its whole district', async () => {
    await using api = await TestApi.open(leaving());
    const town = await api.execute(ForecastDocument, { ...question, divisionCode: 'town-1' });
    const whole = await api.execute(ForecastDocument, question);
    const ofTown = whole.forecast.entries.nodes.filter(({ station }) => ['jia', 'yi', 'bing'].includes(station.code));
    expect(town.forecast.entries.nodes).toEqual(ofTown);
    expect(town.forecast.development.nodes).toEqual([]);
    expect(whole.forecast.development.nodes.map(({ station }) => station.code)).toEqual(['wu']);
    const elsewhere = await api.execute(ForecastDocument, { ...question, divisionCode: '410100' });
    expect(elsewhere.forecast).toMatchObject({ from: TODAY, entries: { nodes: [] }, development: { nodes: [] } });
  });

  test('speak the language asked for', async () => {
    await using api = await TestApi.open(leaving());
    const chinese = await api.execute(ForecastDocument, { ...question, first: 1 });
    const english = await api.execute(ForecastDocument, { ...question, first: 1 }, { 'accept-language': 'en' });
    expect(chinese.forecast.entries.nodes[0]?.sentence).toContain(
      '社工 bing-1 离开丙站；驻站社工 1 → 0；正式党员 3 → 2',
    );
    expect(english.forecast.entries.nodes[0]?.sentence).toContain('worker bing-1 leaves 丙站; resident workers 1 → 0');
    expect(english.forecast.entries.nodes[0]?.consequences).toEqual([
      'full members 3 → 2: with fewer than 3 it must be covered by a joint branch or by affiliation',
    ]);
    expect(chinese.forecast.development.nodes[0]?.sentence).toContain('一镇党委');
  });

  function byPlace(place: string): string {
    const [date, code, basis] = place.split(' ');
    return `${date} ${code} ${basis === 'CERTAIN' ? 0 : 1}`;
  }
});

describe('a forecast is refused', () => {
  const BARE = '{ forecast(divisionCode: "320506", until: "2027-11-21") { until } }';

  test.each<[string, string, string, RegExp]>([
    ['until the day it starts from', '2027-11-21"', `${TODAY}"`, /应晚于起始日期/],
    ['until the day before', '2027-11-21"', '2026-11-20"', /应晚于起始日期/],
    ['for ten years and a day', '2027-11-21"', '2036-11-22"', /不得超过 10 年.*2036-11-21/],
  ])('%s', async (_what, from, to, message) => {
    await using api = await TestApi.open(exampleDistrict());
    const { errors } = await api.run(BARE.replace(from, to));
    expect(errors?.[0]?.message).toMatch(message);
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: ['until'] });
  });

  test('not for ten years', async () => {
    await using api = await TestApi.open(exampleDistrict());
    const { data } = await api.run(BARE.replace('2027-11-21', '2036-11-21'));
    expect(data).toEqual({ forecast: { until: '2036-11-21' } });
  });

  test('when it is asked for many times at once, not with all there is of a hundred entries', async () => {
    await using api = await TestApi.open(exampleDistrict());
    const question = { divisionCode: '320506', until: '2028-01-01', first: 100 };
    expect((await api.execute(ForecastDocument, question)).forecast.until).toBe('2028-01-01');
    const many = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => BARE.replace(/[{] (.*) [}]$/, `${name}: $1`));
    const { errors } = await api.run(`{ ${many.join(' ')} }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'REQUEST_TOO_LARGE' });
  });

  test('for a division that does not exist, and with a cursor of another day', async () => {
    await using api = await TestApi.open(leaving());
    const { errors } = await api.run(BARE.replace('320506', 'x'));
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_REQUEST', argument: ['divisionCode'] } });

    const question = { divisionCode: '320506', until: '2028-01-01', first: 1 };
    const { forecast } = await api.execute(ForecastDocument, question);
    const after = forecast.entries.pageInfo.endCursor;
    const other = await api.run(
      'query($after: String) { forecast(divisionCode: "320506", until: "2028-01-01", from: "2026-11-22") { entries(after: $after) { totalCount } } }',
      { after },
    );
    expect(other.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_REQUEST', argument: ['after'] });
  });

  test('for more than 500 stations, and for more judgements than take some seconds', async () => {
    await using large = await TestApi.open(bareStations(501, 0));
    const stations = await large.run('{ forecast(divisionCode: "D", until: "2027-11-21") { until } }');
    expect(stations.errors?.[0]?.message).toBe('共有 501 个社工站，一次最多预测 500 个：请按区（县）分别查询');

    await using busy = await TestApi.open(bareStations(300, 201));
    const english = { 'accept-language': 'en' };
    const ask = (until: string) =>
      busy.run(`{ forecast(divisionCode: "D", until: "${until}") { entries { totalCount } } }`, {}, english);
    const days = await ask(addDays(TODAY, 201));
    expect(days.errors?.[0]?.message).toContain('more than 60000 judgements to make (stations × days)');
    expect((await ask(addDays(TODAY, 1))).data).toEqual({ forecast: { entries: { totalCount: 1 } } });
  });

  /** Stations of a district, and one worker who becomes a full member and ceases to be one day after day. */
  function bareStations(count: number, days: number): Facts {
    const codes = Array.from({ length: count }, (_, index) => `s${String(index).padStart(3, '0')}`);
    return {
      divisions: [{ code: 'D', name: '区', level: 'DISTRICT' }],
      partyBodies: [],
      stations: codes.map((code) => ({
        code,
        name: `${code}站`,
        level: 'TOWN_STATION',
        divisionCode: 'D',
        openedOn: '2022-01-01',
        responsibleBodies: [],
      })),
      adjacencies: [],
      workers: [
        {
          code: 'w',
          name: '社工',
          postings: [{ stationCode: 's000', kind: 'RESIDENT', from: '2022-01-01' }],
          membership: Array.from({ length: days }, (_, index) => ({
            stage: index % 2 === 0 ? ('FULL' as const) : ('ENDED' as const),
            from: addDays(TODAY, index + 1),
          })),
          relations: [],
        },
      ],
      branches: [],
      waivers: [],
    };
  }
});
