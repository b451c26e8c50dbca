import { createLocalJWKSet, createRemoteJWKSet, errors, type JWTVerifyGetKey, jwtVerify } from 'jose';
import type { IdentityConfig } from '../config.ts';

const ALGORITHMS = ['RS256', 'PS256', 'ES256', 'EdDSA'];
/** What tokens to ask with call themselves; others (for signing out, for one answer) are signed with the same keys. */
const TYPES = [undefined, 'jwt', 'at+jwt'];
/** How far two clocks may differ. */
const TOLERANCE_SECONDS = 30;
const PATIENCE_MS = 5_000;
/** A provider that did not answer is not asked again for so long, and neither is one that has just shown its keys. */
const COOL_DOWN_MS = 10_000;
const KEYS_KEPT_MS = 600_000;

/** Somebody as the identity provider calls them. */
export interface Identity {
  readonly issuer: string;
  readonly subject: string;
}

/** The identity provider cannot be asked for its keys: nobody can be told from anybody. */
export class ProviderDown extends Error {}

/** Tells by their tokens whom the identity provider knows. Its keys are looked for when they are first needed, and kept. */
export class IdentityProvider {
  readonly issuer: string;
  readonly #config: IdentityConfig;
  #keys: ReturnType<typeof createRemoteJWKSet> | undefined;
  readonly #coolDownMs: number;
  #downUntil = 0;

  constructor(config: IdentityConfig, coolDownMs = COOL_DOWN_MS) {
    this.#coolDownMs = coolDownMs;
    this.issuer = config.issuer;
    this.#config = config;
  }

  /** Whose token it is; null: nobody's, for here, now. @throws ProviderDown where it cannot be told. */
  async identify(token: string, now: Temporal.Instant): Promise<Identity | null> {
    const { issuer, audience } = this.#config;
    try {
      const { payload, protectedHeader } = await jwtVerify(token, (header, input) => this.#findKey(header, input), {
        issuer,
        audience,
        algorithms: ALGORITHMS,
        clockTolerance: TOLERANCE_SECONDS,
        currentDate: new Date(now.epochMilliseconds),
        requiredClaims: ['exp', 'sub'],
      });
      const type = protectedHeader.typ?.toLowerCase().replace(/^application\//, '');
      // whoever signed it may have put anything there
      const subject: unknown = payload.sub;
      return TYPES.includes(type) && typeof subject === 'string' && subject !== '' ? { issuer, subject } : null;
    } catch (error) {
      if (isFaultOfToken(error)) return null;
      throw error;
    }
  }

  async #findKey(...asked: Parameters<JWTVerifyGetKey>): Promise<Awaited<ReturnType<JWTVerifyGetKey>>> {
    try {
      if (performance.now() < this.#downUntil) return await this.#findKeptKey(...asked);
      this.#keys ??= createRemoteJWKSet(await this.#findAddress(), {
        timeoutDuration: PATIENCE_MS,
        cooldownDuration: this.#coolDownMs,
        cacheMaxAge: KEYS_KEPT_MS,
      });
      return await this.#keys(...asked);
    } catch (error) {
      if (error instanceof ProviderDown || isFaultOfToken(error)) throw error;
      this.#downUntil = performance.now() + this.#coolDownMs;
      throw new ProviderDown('it does not show its keys', { cause: error });
    }
  }

  /** While it is not asked, what it has shown of late holds; whether it has another key by now cannot be told. */
  async #findKeptKey(...asked: Parameters<JWTVerifyGetKey>) {
    const kept = this.#keys?.fresh ? this.#keys.jwks() : undefined;
    if (kept === undefined) throw new ProviderDown('it did not answer a moment ago');
    return createLocalJWKSet(kept)(...asked).catch((cause: unknown) => {
      throw new ProviderDown('it did not answer a moment ago', { cause });
    });
  }

  /** Where its keys are, as it says itself. */
  async #findAddress(): Promise<URL> {
    const { issuer, keysAddress } = this.#config;
    if (keysAddress !== undefined) return new URL(keysAddress);
    const response = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, {
      signal: AbortSignal.timeout(PATIENCE_MS),
      redirect: 'error',
    });
    const told = response.ok ? ((await response.json()) as { issuer?: unknown; jwks_uri?: unknown }) : {};
    if (told.issuer !== issuer || typeof told.jwks_uri !== 'string') {
      throw new Error(`${response.status}, or a configuration of another issuer, or without keys`);
    }
    return new URL(told.jwks_uri);
  }
}

/** Everything that can be wrong with a token, as against what can be wrong with the provider. */
function isFaultOfToken(error: unknown): boolean {
  return (
    error instanceof errors.JOSEError &&
    !['ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID', 'ERR_JOSE_GENERIC'].includes(error.code)
  );
}
