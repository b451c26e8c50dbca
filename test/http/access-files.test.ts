import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Asker, askerOf, can } from '../../src/access/asker.ts';
import type { Ability } from '../../src/access/role.ts';
import { TestApi } from '../support/api.ts';
import { DIVISIONS_BELOW, EVERYBODY, fencedTowns } from '../support/fenced-towns.ts';

let api: TestApi;
const askers = new Map<string, TestApi>();
beforeAll(async () => {
  api = await TestApi.open(fencedTowns());
  for (const [name, grants] of Object.entries(EVERYBODY)) askers.set(name, await api.asKey(grants));
});
afterAll(() => api.app.close());

async function askAs(name: string, path: string, init?: RequestInit): Promise<Response> {
  const asker = askers.get(name);
  if (asker === undefined) throw new Error(`nobody is ${name}`);
  return asker.fetch(path, init);
}

/** Something that is asked about by a code, where it is; `own` and `other` to the town T1 and its stations. */
interface Asked {
  readonly ability: Ability;
  readonly path: (code: string) => string;
  readonly about: 'DIVISION' | 'STATION';
  readonly init?: RequestInit;
}

const SHEET = '姓名,政治面貌\n新人,群众\n';
const POST = { method: 'POST', body: SHEET, headers: { 'content-type': 'text/csv' } };
const divided = (file: string, ability: Ability = 'READ'): Asked => ({
  ability,
  about: 'DIVISION',
  path: (code) => `/export/${file}?divisionCode=${code}`,
});

const ASKED: Readonly<Record<string, Asked>> = {
  '/export/stations.csv': divided('stations.csv'),
  '/export/stations.ndjson': divided('stations.ndjson'),
  '/export/findings.csv': divided('findings.csv'),
  '/export/findings.ndjson': divided('findings.ndjson'),
  '/export/workers.csv': divided('workers.csv', 'PEOPLE'),
  '/export/workers.ndjson': divided('workers.ndjson', 'PEOPLE'),
  '/export/workers.ndjson of a station': {
    ability: 'PEOPLE',
    about: 'STATION',
    path: (code) => `/export/workers.ndjson?stationCode=${code}`,
  },
  '/export/failing.xlsx': divided('failing.xlsx'),
  '/export/statistics.xlsx': divided('statistics.xlsx'),
  '/export/plan.xlsx': divided('plan.xlsx'),
  '/letters/*.docx': { ability: 'READ', about: 'STATION', path: (code) => `/letters/${code}.docx` },
  '/letters/*.html': { ability: 'READ', about: 'STATION', path: (code) => `/letters/${code}.html` },
  '/reports/*.docx': { ability: 'READ', about: 'DIVISION', path: (code) => `/reports/${code}.docx` },
  '/reports/*.html': { ability: 'READ', about: 'DIVISION', path: (code) => `/reports/${code}.html` },
  '/plan.svg': { ability: 'READ', about: 'DIVISION', path: (code) => `/plan.svg?division=${code}` },
  '/roster/preview': {
    ability: 'PEOPLE',
    about: 'STATION',
    path: (code) => `/roster/preview?station=${code}`,
    init: POST,
  },
  '/roster/apply': { ability: 'PEOPLE', about: 'STATION', path: (code) => `/roster/apply?station=${code}`, init: POST },
};

/** C contains everything, T1 is a part of D1, T2 another; XA2 and XA5 lie in T1, XB2 in T2, XC1 in another district. */
const CODES = { DIVISION: ['C', 'D1', 'T1', 'T2'], STATION: ['XA2', 'XA5', 'XB2', 'XC1'] };
const NOTHING = 'NIX';

const stations = new Map(fencedTowns().stations.map((station) => [station.code, station]));

function askerNamed(name: string): Asker {
  return askerOf({ kind: 'KEY', id: 'x', name: 'x' }, EVERYBODY[name] ?? [], DIVISIONS_BELOW);
}

function isInside(asker: Asker, { ability, about }: Asked, code: string): boolean {
  const scope = asker.scopes[ability];
  const station = stations.get(code);
  return about === 'DIVISION' ? scope.includesDivision(code) : station !== undefined && scope.includesStation(station);
}

describe.each(Object.keys(EVERYBODY))('%s', (name) => {
  const asker = askerNamed(name);

  test.each(Object.entries(ASKED))('%s', async (_, asked) => {
    const answer = async (code: string) => {
      const response = await askAs(name, asked.path(code), asked.init);
      const text = (await response.text()).replaceAll(code, NOTHING);
      // which differs with every request, whatever it asks
      const id = response.headers.get('x-request-id') ?? '';
      return { status: response.status, text: text.replaceAll(id, 'the id of the request') };
    };
    const nothing = await answer(NOTHING);
    if (!can(asker, asked.ability)) {
      expect(nothing.status).toBe(403);
      expect(nothing.text).toContain('没有权限');
      for (const code of CODES[asked.about]) expect(await answer(code)).toEqual(nothing);
      return;
    }
    expect(nothing.status).toBe(404);
    for (const code of CODES[asked.about]) {
      const { status, text } = await answer(code);
      // what lies outside looks like what does not exist
      if (!isInside(asker, asked, code)) expect({ status, text }).toEqual(nothing);
      // a fingerprint is missing
      else expect([code, status]).toEqual([code, asked === ASKED['/roster/apply'] ? 409 : 200]);
    }
  });
});

test('nobody without a key is answered, whatever they ask', async () => {
  const stranger = api.withKey(null);
  for (const { path, init, about } of Object.values(ASKED)) {
    for (const code of [...CODES[about], NOTHING]) {
      const response = await stranger.fetch(path(code), init);
      expect([response.status, (await response.text()).includes(code)]).toEqual([401, false]);
    }
  }
});

describe('who may not ask is told nothing else', () => {
  test.each([
    ['/export/workers.csv?nonsense=1&asOf=never', {}],
    ['/export/workers.csv', { method: 'POST', body: '' }],
    ['/export/workers.csv', { method: 'HEAD' }],
    ['/roster/apply', {}],
    ['/roster/preview', { method: 'POST', body: 'x' }],
  ] as const)('%s %o', async (path, init) => {
    expect((await askAs('REPORTER', path, init)).status).toBe(403);
  });

  test('and who may, what is wrong', async () => {
    expect((await askAs('TOWN_OFFICER', '/export/workers.csv', { method: 'POST', body: '' })).status).toBe(405);
    expect((await askAs('TOWN_OFFICER', '/export/workers.csv?nonsense=1')).status).toBe(400);
    expect((await askAs('TOWN_OFFICER', '/roster/apply')).status).toBe(405);
  });

  test('in the language of the caller', async () => {
    const headers = { 'accept-language': 'en' };
    const plain = await askAs('REPORTER', '/export/workers.csv', { headers });
    expect(await plain.text()).toBe(
      'Not allowed: it takes the role of district officer, town officer or station manager. Ask an administrator if you need it\n',
    );
    expect(plain.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    const json = await askAs('REPORTER', '/roster/apply', { ...POST, headers });
    expect(await json.json()).toMatchObject({ error: { code: 'ForbiddenError' } });
  });
});
