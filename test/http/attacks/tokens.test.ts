import { exportSPKI } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApi } from '../../../src/server/create-api.ts';
import { IdentityProvider } from '../../../src/server/identity-provider.ts';
import { setUser } from '../../../src/services/access/set-user.ts';
import { importSnapshot } from '../../../src/services/import-snapshot.ts';
import { exampleDistrict } from '../../support/example-district.ts';
import { type Claims, openIssuer, signToken } from '../../support/issuer.ts';
import { OWNER, openApp, type TestApp } from '../../support/open-app.ts';

let app: TestApp;
let issuer: Awaited<ReturnType<typeof openIssuer>>;
let key: Awaited<ReturnType<typeof issuer.addKey>>;
let ask: (authorization: string, path?: string) => Promise<{ status: number; text: string }>;
const token = (claims: Claims = {}, typ?: string) => signToken(key, issuer.issuer, app.now(), claims, typ);
const seconds = () => Math.floor(app.now().epochMilliseconds / 1000);
const QUERY = '/graphql?query={stations{totalCount}}';

function askOf(of: ReturnType<typeof createApi>) {
  return async (authorization: string, path = QUERY) => {
    const response = await of.fetch(`http://zhibu.test${path}`, { headers: { authorization } });
    return { status: response.status, text: await response.text() };
  };
}

beforeAll(async () => {
  [app, issuer] = [await openApp('2026-11-21'), await openIssuer()];
  await importSnapshot(app, exampleDistrict());
  key = await issuer.addKey('first');
  const grants = [{ role: 'REPORTER', divisionCode: '320506' }] as const;
  await setUser(app, { issuer: issuer.issuer, subject: 'zhang', name: '张三', grants });
  ask = askOf(createApi(app, { identity: issuer.config }));
});
afterAll(async () => {
  await issuer[Symbol.asyncDispose]();
  await app.close();
});

test('a user with a token is answered as their roles allow, with every file that they may have', async () => {
  const answer = await ask(`Bearer ${await token()}`);
  expect(answer).toMatchObject({ status: 200, text: expect.stringMatching(/"totalCount":\d/) });
  const file = await ask(`bearer ${await token({}, 'at+jwt')}`, '/export/stations.csv?divisionCode=320506');
  expect(file.status).toBe(200);
  expect((await ask(`Bearer ${await token()}`, '/graphql?query={workers{totalCount}}')).text).toContain('FORBIDDEN');
});

test.each(['RS256', 'PS256', 'ES256', 'EdDSA'])('a token signed with %s is read', async (alg) => {
  const other = await issuer.addKey(`with ${alg}`, alg);
  const provider = new IdentityProvider(issuer.config);
  const signed = await signToken(other, issuer.issuer, app.now());
  expect(await provider.identify(signed, app.now())).toEqual({ issuer: issuer.issuer, subject: 'zhang' });
});

test('keys that take the place of others count as soon as they are shown, and those no longer shown do not', async () => {
  await using rotating = await openIssuer();
  const provider = new IdentityProvider(rotating.config, 0);
  const isKnown = async (signer: typeof key) =>
    (await provider.identify(await signToken(signer, rotating.issuer, app.now()), app.now())) !== null;
  const old = await rotating.addKey('old');
  expect(await isKnown(old)).toBe(true);
  rotating.state.keys = [];
  const next = await rotating.addKey('next');
  expect([await isKnown(next), await isKnown(old)]).toEqual([true, false]);
});

describe('refused with the words for any wrong key', () => {
  test.each<[string, () => Promise<string>]>([
    ['signed by nobody', async () => `${btoa('{"alg":"none"}')}.${(await token()).split('.')[1]}.`.replaceAll('=', '')],
    [
      'signed with the public key as a secret',
      async () =>
        signToken(
          { kid: 'first', alg: 'HS256', privateKey: new TextEncoder().encode(await exportSPKI(key.publicKey)) },
          issuer.issuer,
          app.now(),
        ),
    ],
    ['of another issuer', () => token({ iss: 'https://elsewhere.example' })],
    ['for another audience', () => token({ aud: 'other' })],
    ['for no audience', () => token({ aud: undefined })],
    ['expired by more than the clocks may differ', () => token({ exp: seconds() - 31 })],
    ['that never expires', () => token({ exp: undefined })],
    ['not yet valid', () => token({ nbf: seconds() + 32 })],
    ['of nobody', () => token({ sub: undefined })],
    ['of a number', () => token({ sub: 123 })],
    ['of a list', () => token({ sub: ['zhang'] })],
    ['for something else', () => token({}, 'logout+jwt')],
    ['with a key nobody shows', () => signToken({ ...key, kid: 'unknown' }, issuer.issuer, app.now())],
    ['changed on its way', async () => (await token()).replace(/\.[^.]+\./, `.${btoa('{"sub":"zhang"}')}.`)],
    ['cut', async () => (await token()).slice(0, -4)],
  ])('a token %s', async (_, make) => {
    const [wrong, unknown] = [await ask(`Bearer ${await make()}`), await ask('Bearer nobody')];
    expect(wrong.status).toBe(401);
    expect(JSON.parse(wrong.text).errors).toEqual(JSON.parse(unknown.text).errors);
  });
});

test.each([
  ['expired by as much as the clocks may differ', { exp: -29 }],
  ['valid as soon as the clocks may differ', { nbf: 30 }],
])('answered: %s', async (_, after) => {
  const claims = Object.fromEntries(Object.entries(after).map(([claim, by]) => [claim, seconds() + by]));
  expect((await ask(`Bearer ${await token(claims)}`)).status).toBe(200);
});

test('a user nobody let in is told what an administrator must do, and once let in is answered', async () => {
  const li = await token({ sub: 'li' });
  const refused = await ask(`Bearer ${li}`);
  expect(refused.status).toBe(403);
  expect(refused.text).toContain(`zhibu user add --issuer ${issuer.issuer} --subject li`);
  const grants = [{ role: 'ADMINISTRATOR' }] as const;
  await setUser(app, { issuer: issuer.issuer, subject: 'li', name: '李四', grants });
  expect((await ask(`Bearer ${li}`)).status).toBe(200);
});

test('a token in the address is refused, and not repeated', async () => {
  const inAddress = await token();
  const refused = await ask(`Bearer ${inAddress}`, `/export/stations.csv?access_token=${inAddress}`);
  expect(refused.status).toBe(401);
  expect(refused.text).not.toContain(inAddress);
});

test('while the provider does not answer, tokens are told so and keys are answered', async () => {
  issuer.state.up = false;
  const fresh = askOf(createApi(app, { identity: issuer.config, log: { answered() {}, failed() {} } }));
  const before = issuer.state.asked;
  for (let time = 0; time < 3; time++) {
    const refused = await fresh(`Bearer ${await token()}`);
    expect([refused.status, refused.text]).toEqual([503, expect.stringContaining(issuer.issuer)]);
  }
  // and it is not asked again and again
  expect(issuer.state.asked - before).toBe(1);
  expect((await fresh(OWNER.authorization)).status).toBe(200);
  // what it showed a moment ago still holds
  expect((await ask(`Bearer ${await token()}`)).status).toBe(200);
  issuer.state.up = true;
});
