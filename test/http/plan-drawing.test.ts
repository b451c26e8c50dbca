import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createApi } from '../../src/server/create-api.ts';
import { importSnapshot } from '../../src/services/import-snapshot.ts';
import { exampleDistrict } from '../support/example-district.ts';
import { OWNER, openApp } from '../support/open-app.ts';
import { type OpenServer, openServer } from '../support/open-server.ts';
import { parseXml, wordsOf } from '../support/parse-xml.ts';

let server: OpenServer;
beforeAll(async () => {
  server = await openServer(exampleDistrict());
});
afterAll(() => server.close());

const get = (query: string, init: RequestInit = {}) => server.ask(`/plan.svg${query}`, init);

test('is a picture that may load nothing and run nothing', async () => {
  const response = await get('?division=320506');
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8');
  expect(response.headers.get('content-security-policy')).toBe("default-src 'none'; style-src 'unsafe-inline'");
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  expect(wordsOf(parseXml(await response.text()))).toContain('示例区社工站党组织与联合党支部方案截至 2026-11-21');
});

test('speaks of another date, in another language', async () => {
  const words = wordsOf(parseXml(await (await get('?division=320506&asOf=2022-01-01&lang=en')).text()));
  expect(words).toContain('As of 2022-01-01');
  expect(words).toContain('Shape: what is required');
});

test('speaks the language of the browser where none is named', async () => {
  const english = { headers: { 'accept-language': 'en' } };
  expect(await (await get('?division=320506', english)).text()).toContain('xml:lang="en"');
  expect(await (await get('?division=320506&lang=zh-CN', english)).text()).toContain('xml:lang="zh-CN"');
});

test('answers HEAD without the picture', async () => {
  const response = await get('?division=320506', { method: 'HEAD' });
  expect([response.status, await response.text()]).toEqual([200, '']);
});

describe('refuses in plain words', () => {
  test.each([
    ['?division=nowhere', 404, '在您的权限范围内没有代码为“nowhere”的行政区划，请核对代码\n'],
    ['?division=nowhere&lang=en', 404, 'There is no division with the code "nowhere" in your area; check the code\n'],
    ['', 400, '参数 division 应为一个区划代码\n'],
    ['?division=', 400, '参数 division 应为一个区划代码\n'],
    ['?division=320506&asOf=2026-02-30', 400, '参数 asOf 应为日历上存在的日期，写作 YYYY-MM-DD\n'],
    ['?division=320506&asOf=&lang=en', 400, 'asOf must be a date of the calendar, written YYYY-MM-DD\n'],
    ['?division=320506&lang=fr', 400, '参数 lang 应为 zh-CN、en 之一\n'],
  ])('%s', async (query, status, words) => {
    const response = await get(query);
    expect([response.status, await response.text()]).toEqual([status, words]);
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  });

  test('anything but reading', async () => {
    const response = await get('?division=320506', { method: 'POST', body: '{}' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  test('what goes wrong inside, without telling what', async () => {
    const broken = await openApp('2026-11-21');
    const failed = vi.fn();
    const api = createApi(broken, { log: { answered() {}, failed } });
    await broken.close();
    const ask = (headers = {}) =>
      api.fetch('http://zhibu.test/plan.svg?division=320506', { headers: { ...OWNER, ...headers } });
    const [response, english] = [await ask(), await ask({ 'accept-language': 'en' })];
    expect(failed).toHaveBeenCalledWith(expect.any(Error), response.headers.get('x-request-id'));
    expect([response.status, await response.text()]).toEqual([500, '服务器内部错误。\n']);
    expect([english.status, await english.text()]).toEqual([500, 'Something went wrong inside the server.\n']);
  });
});

test('refuses what no sheet can hold', async () => {
  const many = await openApp('2026-11-21');
  const facts = exampleDistrict();
  const [station] = facts.stations;
  if (station === undefined) throw new Error('no station');
  const stations = Array.from({ length: 1_001 }, (_, index) => ({ ...station, code: `s${index}` }));
  await importSnapshot(many, { ...facts, stations, adjacencies: [], workers: [], branches: [] });
  const response = await createApi(many).fetch('http://zhibu.test/plan.svg?division=320506', { headers: OWNER });
  await many.close();
  expect([response.status, await response.text()]).toEqual([
    400,
    '该区划有 1001 个社工站，最多可画 1000 个；请改画其下级区划\n',
  ]);
});
