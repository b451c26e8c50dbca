import { describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { InvalidInputError } from '../../src/domain/errors.ts';

test('without a word the server is for this machine, and may be explored', () => {
  expect(readConfig({})).toMatchObject({
    port: 4000,
    host: '127.0.0.1',
    logLevel: 'warn',
    door: { costPerMinute: undefined, origins: [], explores: true, knownOperationsOnly: false },
  });
});

test.each([
  ['127.0.0.1', true],
  ['localhost', true],
  ['::1', true],
  ['0.0.0.0', false],
  ['::', false],
  ['10.0.0.1', false],
  ['127.example.com', false],
])('at %s it may be explored: %s, unless somebody says otherwise', (HOST, explores) => {
  expect(readConfig({ HOST }).door.explores).toBe(explores);
  expect(readConfig({ HOST, ZHIBU_EXPLORE: 'on' }).door.explores).toBe(true);
  expect(readConfig({ HOST, ZHIBU_EXPLORE: 'off' }).door.explores).toBe(false);
});

test('an address may stand in brackets, as it does in a URL', () => {
  expect(readConfig({ HOST: '[::1]' })).toMatchObject({ host: '::1', isLoopback: true });
});

test('what was said is taken', () => {
  const { door, logLevel } = readConfig({
    ZHIBU_COST_PER_MINUTE: '5000',
    ZHIBU_ORIGINS: 'https://a.example, http://127.0.0.1:3000,',
    ZHIBU_KNOWN_OPERATIONS_ONLY: 'on',
    ZHIBU_LOG: 'silent',
  });
  expect({ ...door, logLevel }).toEqual({
    costPerMinute: 5_000,
    origins: ['https://a.example', 'http://127.0.0.1:3000'],
    explores: true,
    knownOperationsOnly: true,
    logLevel: 'silent',
  });
});

test('the identity provider and whom its tokens are meant for go together', () => {
  expect(readConfig({}).identity).toBeUndefined();
  const [ZHIBU_OIDC_ISSUER, ZHIBU_OIDC_AUDIENCE] = ['https://login.example', 'zhibu'];
  expect(readConfig({ ZHIBU_OIDC_ISSUER, ZHIBU_OIDC_AUDIENCE }).identity).toEqual({
    issuer: 'https://login.example',
    audience: 'zhibu',
    keysAddress: undefined,
  });
  expect(() => readConfig({ ZHIBU_OIDC_ISSUER })).toThrow('ZHIBU_OIDC_AUDIENCE');
  expect(() => readConfig({ ZHIBU_OIDC_AUDIENCE })).toThrow('ZHIBU_OIDC_ISSUER');
});

test.each([
  ['127.0.0.1', 'a', true],
  ['127.0.0.1', 'a b', true],
  ['127.0.0.1', ' a', false],
  ['127.0.0.1', 'a\n', false],
  ['127.0.0.1', '钥匙', false],
  ['0.0.0.0', 'x'.repeat(31), false],
  ['0.0.0.0', 'x'.repeat(32), true],
])("at %s the owner's key %j can be used: %s", (HOST, ZHIBU_OWNER_KEY, isUsable) => {
  const read = () => readConfig({ HOST, ZHIBU_OWNER_KEY }).ownerKey;
  if (isUsable) expect(read()).toBe(ZHIBU_OWNER_KEY);
  else expect(read).toThrow('ZHIBU_OWNER_KEY');
});

describe('what cannot be is refused', () => {
  test.each([
    ['ZHIBU_EXPLORE', 'yes'],
    ['ZHIBU_KNOWN_OPERATIONS_ONLY', 'true'],
    ['ZHIBU_LOG', 'debug'],
    ['ZHIBU_COST_PER_MINUTE', '0'],
    ['ZHIBU_COST_PER_MINUTE', '-1'],
    ['ZHIBU_COST_PER_MINUTE', '1e9'],
    ['ZHIBU_OIDC_ISSUER', 'login.example'],
    ['ZHIBU_OIDC_ISSUER', 'http://login.example'],
    ['ZHIBU_OIDC_ISSUER', 'http://127.login.example'],
    ['ZHIBU_ORIGINS', '*'],
    ['ZHIBU_ORIGINS', 'null'],
    ['ZHIBU_ORIGINS', 'https://a.example/'],
    ['ZHIBU_ORIGINS', 'https://a.example,b.example'],
  ])('%s=%s', (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(InvalidInputError);
    expect(() => readConfig({ [name]: value })).toThrow(name);
  });
});
