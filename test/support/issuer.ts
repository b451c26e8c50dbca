import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';

const AUDIENCE = 'zhibu';

/** An identity provider on this machine, whose answers can be changed while it runs. */
export async function openIssuer() {
  const state = { up: true, keys: [] as JWK[], asked: 0 };
  const server = createServer((request, response) => {
    state.asked += 1;
    if (!state.up) return response.writeHead(500).end();
    const body = request.url?.endsWith('/openid-configuration')
      ? { issuer: origin, jwks_uri: `${origin}/keys` }
      : { keys: state.keys };
    response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  /** Shows a new key, and answers it. */
  async function addKey(kid: string, alg = 'ES256') {
    const { publicKey, privateKey } = await generateKeyPair(alg, { extractable: true });
    const shown = { ...(await exportJWK(publicKey)), kid, alg };
    state.keys.push(shown);
    return { kid, alg, privateKey, publicKey, shown };
  }

  return {
    issuer: origin,
    config: { issuer: origin, audience: AUDIENCE, keysAddress: undefined },
    state,
    addKey,
    async [Symbol.asyncDispose]() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** `undefined`: without. */
export type Claims = Readonly<Record<string, string | number | readonly string[] | undefined>>;

interface Signed {
  readonly kid: string;
  readonly alg: string;
  readonly privateKey: CryptoKey | Uint8Array;
}

/** A token of an issuer, as of an instant; `claims` beside or instead of the usual ones. */
export function signToken(
  { kid, alg, privateKey }: Signed,
  issuer: string,
  now: Temporal.Instant,
  claims: Claims = {},
  typ?: string,
): Promise<string> {
  const seconds = Math.floor(now.epochMilliseconds / 1000);
  const payload = { iss: issuer, aud: AUDIENCE, sub: 'zhang', iat: seconds, exp: seconds + 300, ...claims };
  return new SignJWT(payload).setProtectedHeader({ alg, kid, ...(typ === undefined ? {} : { typ }) }).sign(privateKey);
}
