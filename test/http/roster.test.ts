import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { exportSnapshot } from '../../src/services/export-snapshot.ts';
import { OWNER } from '../support/open-app.ts';
import { type OpenServer, openServer } from '../support/open-server.ts';
import { smallDistrict } from '../support/small-district.ts';

let server: OpenServer;
beforeEach(async () => {
  server = await openServer(smallDistrict({ stations: 'a2 b1', neighbors: 'a-b' }));
});
afterEach(() => server.close());

const SHEET = '姓名,政治面貌,入党时间\n新人,中共党员,不知道\n';
const CSV = { 'content-type': 'text/csv' };

async function post(address: string, body: BodyInit = SHEET, headers: Record<string, string> = CSV) {
  const response = await fetch(`${server.origin}/roster/${address}`, {
    method: 'POST',
    body,
    headers: { ...OWNER, ...headers },
  });
  return { status: response.status, body: await response.json() };
}

test('a file is previewed, then applied', async () => {
  const preview = await post('preview?station=a', SHEET, { ...CSV, 'accept-language': 'en' });
  expect(preview).toMatchObject({
    status: 200,
    body: {
      asOf: '2026-11-21',
      counts: { rows: 1, new: 1, faults: 1, left: 2 },
      faults: [{ row: 2, column: 'C', value: '不知道', code: 'DATE_NOT_UNDERSTOOD' }],
      entries: [{ kind: 'NEW', workerCode: 'a-w2' }],
    },
  });
  expect(preview.body.effects[0].sentence).toContain('reaches 3 full members (now 2): a branch must be established.');
  const applied = await post(`apply?station=a&fingerprint=${preview.body.fingerprint}`);
  expect(applied).toMatchObject({ status: 200, body: { changes: 1, affectedStations: ['a', 'b'] } });
  expect(applied.body.counts).toEqual(preview.body.counts);
  expect(await post('apply?station=a')).toMatchObject({ status: 200, body: { changes: 0 } });
});

describe('nothing is changed', () => {
  test.each([
    ['by a form of another site', 415, SHEET, { 'content-type': 'application/x-www-form-urlencoded' }],
    ['by a text of another site', 415, SHEET, { 'content-type': 'text/plain' }],
    ['by something without a type', 415, new Uint8Array(3), {}],
    ['by a file that is too large', 413, new Uint8Array(5 * 1024 * 1024 + 1), CSV],
    ['by a file that is no roster', 422, '1,2', CSV],
    ['without a fingerprint', 409, SHEET, CSV],
  ] as const)('%s', async (_, status, body, headers) => {
    const before = await exportSnapshot(server.app);
    const answer = await post('apply?station=a', body as BodyInit, headers);
    expect(answer.status).toBe(status);
    expect(answer.body.error.message).not.toBe('');
    expect(await exportSnapshot(server.app)).toEqual(before);
  });

  test('without a fingerprint, which is said to be missing', async () => {
    const english = { ...CSV, 'accept-language': 'en' };
    const { body } = await post('apply?station=a', SHEET, english);
    expect(body.error).toMatchObject({ code: 'ConflictError', path: ['fingerprint'] });
    expect(body.error.message).toContain('The fingerprint is missing');
    const other = await post('apply?station=a&fingerprint=x', SHEET, english);
    expect(other.body.error.message).toContain('no longer the preview');
  });

  test('by reading', async () => {
    const response = await fetch(`${server.origin}/roster/apply?station=a`, { headers: OWNER });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
  });
});

test('nobody is missing while a name was not read', async () => {
  const sheet = '姓名,政治面貌\n社工a0,党员\n110101199003070011,党员\n,党员\n';
  const refused = await post('preview?station=a&endMissing=true', sheet, { ...CSV, 'accept-language': 'en' });
  expect(refused).toMatchObject({ status: 422, body: { error: { code: 'ROWS_NOT_READ', path: ['endMissing'] } } });
  expect(refused.body.error.message).toContain('CSV row 3, CSV row 4;');
  expect(await post('preview?station=a', sheet)).toMatchObject({ status: 200, body: { counts: { rows: 0, left: 2 } } });
});

test.each([
  ['preview?station=none', 404, ['station']],
  ['preview?division=none', 404, ['division']],
  ['preview', 400, ['station']],
  ['preview?station=a&asOf=2026-02-30', 400, ['asOf']],
  ['preview?station=a&confirm=x', 400, ['confirm']],
  ['preview?station=a&confirm=9=NEW', 400, ['confirm', '0']],
  ['preview?station=a&endMissing=yes', 400, ['endMissing']],
])('%s is refused by the name of the parameter', async (address, status, path) => {
  expect(await post(address)).toMatchObject({ status, body: { error: { path } } });
});

test.each([
  ['the roster', 'preview?station=none', 404, CSV],
  ['the door', 'preview?station=a', 401, { ...CSV, authorization: 'Bearer nobody' }],
] as const)('what %s refuses says by which id the log knows it', async (_, address, status, headers) => {
  const response = await fetch(`${server.origin}/roster/${address}`, {
    method: 'POST',
    body: SHEET,
    headers: { ...OWNER, ...headers },
  });
  const { requestId, error } = await response.json();
  expect([response.status, requestId]).toEqual([status, response.headers.get('x-request-id')]);
  expect(error.message).not.toBe('');
});

describe('a roster that comes again with its key', () => {
  const KEYED = { ...CSV, 'idempotency-key': 'k' };

  test('is applied once, and answered the same', async () => {
    const { body: preview } = await post('preview?station=a');
    const address = `apply?station=a&fingerprint=${preview.fingerprint}`;
    const answers = await Promise.all([1, 2, 3].map(() => post(address, SHEET, KEYED)));
    expect(answers[0]).toMatchObject({ status: 200, body: { changes: 1, workers: ['a-w2'] } });
    expect(answers).toEqual([answers[0], answers[0], answers[0]]);
    expect((await exportSnapshot(server.app)).workers).toHaveLength(4);
    expect(await post(address, SHEET.replace('新人', '别人'), KEYED)).toMatchObject({
      status: 409,
      body: { error: { code: 'ConflictError', path: ['idempotencyKey'] } },
    });
  });

  test('is refused with a key that is too long', async () => {
    const answer = await post('apply?station=a', SHEET, { ...CSV, 'idempotency-key': 'k'.repeat(201) });
    expect(answer).toMatchObject({ status: 400, body: { error: { path: ['idempotencyKey'] } } });
  });
});
