import { PROGRAM } from '../access/asker.ts';
import { POLICIES } from '../compliance/policies/policies.ts';
import { type Config, SHORTEST_OWNER_KEY } from '../config.ts';
import { InvalidInputError } from '../domain/errors.ts';
import { ensureOwnerKey, hasShortOwnerKey, hasUsableKey, setOwnerKey } from '../services/access/owner-key.ts';
import type { App } from '../services/app.ts';
import { PieceSolver } from '../services/pieces/piece-solver.ts';
import { renewVerdicts } from '../services/renew-verdicts.ts';
import { connect } from '../storage/connect.ts';
import { migrate } from '../storage/migrate.ts';
import { createApi } from './create-api.ts';
import { createLog } from './create-log.ts';
import { keepVerdictsCurrent } from './keep-verdicts-current.ts';
import { loadSample } from './load-sample.ts';
import { startServer } from './start-server.ts';

interface ServeOptions {
  /** Whether to fill an empty database that nobody named with the sample. */
  readonly withSample: boolean;
  /** Told the address once it answers, and the owner's key where one was made: nobody can read it again. */
  readonly announce: (address: string, ownerKey: string | null) => void | Promise<void>;
}

/**
 * Runs the whole program until SIGTERM or SIGINT: opens and migrates the database, brings the verdicts to today,
 * answers requests; then lets what runs finish and closes everything.
 *
 * @throws InvalidInputError when the database cannot be opened or the address cannot be used, or nobody could enter.
 */
export async function serve(config: Config, { withSample, announce }: ServeOptions): Promise<void> {
  const stopped = untilStopped();
  const database = await connect(config.databaseUrl);
  const solver = new PieceSolver();
  try {
    await migrate(database);
    const app: App = { database, policies: POLICIES, solver, now: () => Temporal.Now.instant(), asker: PROGRAM };
    await openDoor(app, config);
    if (withSample && !config.namesDatabase) await loadSample(app);
    // renewing may wait for a long plan
    const isStopped = await Promise.race([renewVerdicts(app), stopped.then(() => true)]);
    if (isStopped === true) return;
    const log = createLog(config.logLevel);
    const api = createApi(app, { door: config.door, log, identity: config.identity });
    const server = await startServer(api, config.host, config.port);
    const stopRenewing = keepVerdictsCurrent(app, log);
    // not before it can be told
    const ownerKey = config.isLoopback ? await ensureOwnerKey(app) : null;
    await announce(`${server.origin}/graphql`, ownerKey);
    await stopped;
    await server.stop();
    // whatever still waits for a plan waits in vain from here on
    await solver.close();
    await stopRenewing();
  } finally {
    await solver.close();
    await database.close();
  }
}

/** Takes the owner's key somebody chose; refuses to stand open to others where there is none with which to enter. */
async function openDoor(app: App, { ownerKey, isLoopback, host, identity }: Config): Promise<void> {
  if (ownerKey !== undefined) await setOwnerKey(app, ownerKey, ownerKey.length < SHORTEST_OWNER_KEY);
  else if (!isLoopback && (await hasShortOwnerKey(app))) {
    throw new InvalidInputError(
      {
        'zh-CN': `所有者密钥是为本机选定的，少于 ${SHORTEST_OWNER_KEY} 个字符，不在本机以外的地址（HOST=${host}）提供服务：请用 ZHIBU_OWNER_KEY 另设，或先执行 zhibu key revoke owner`,
        en: `The owner's key was chosen for this machine and has less than ${SHORTEST_OWNER_KEY} characters, so nothing is served beyond it (HOST=${host}): set another as ZHIBU_OWNER_KEY, or \`zhibu key revoke owner\` first`,
      },
      ['HOST'],
    );
  } else if (!isLoopback && identity === undefined && !(await hasUsableKey(app))) {
    throw new InvalidInputError(
      {
        'zh-CN': `尚无密钥，也无身份提供方，不在本机以外的地址（HOST=${host}）提供服务：请设 ZHIBU_OWNER_KEY 或 ZHIBU_OIDC_ISSUER，或先用 zhibu key create 生成密钥`,
        en: `There is no key to enter with and no identity provider, so nothing is served beyond this machine (HOST=${host}): set ZHIBU_OWNER_KEY or ZHIBU_OIDC_ISSUER, or make a key with \`zhibu key create\` first`,
      },
      ['HOST'],
    );
  }
}

/** Resolves when the process is asked to end. A second time it ends at once, as if nobody had listened. */
function untilStopped(): Promise<unknown> {
  return new Promise((resolve) => {
    process.once('SIGTERM', resolve);
    process.once('SIGINT', resolve);
  });
}
