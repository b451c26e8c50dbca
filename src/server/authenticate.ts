import type { Plugin } from 'graphql-yoga';
import type { DoorConfig } from '../config.ts';
import type { IsoDate } from '../domain/date.ts';
import { KnownAskers, type KnownKey } from '../services/access/known-askers.ts';
import { noteUse } from '../services/access/note-use.ts';
import { type App, today } from '../services/app.ts';
import type { Log } from './create-log.ts';
import { failureOf } from './failure.ts';
import { type IdentityProvider, ProviderDown } from './identity-provider.ts';
import { createKeyPage, wantsPage } from './key-page.ts';
import { mayExplore } from './may-explore.ts';
import type { Rates } from './rates.ts';
import { readKey, showsKey } from './read-key.ts';
import { type DoorRefusal, refuseAtDoor } from './refuse-at-door.ts';
import { KEY_IN_ADDRESS, NO_KEY, refuseUnknownUser, sayProviderDown } from './unauthenticated.ts';
import { type Visit, visitOf } from './visit.ts';
import type { Arrival } from './who-asks.ts';

/** What a wrong key costs the address it comes from, in values read. */
const COST_OF_WRONG_KEY = 10_000;
const TOKEN = /^[\w-]+\.[\w-]+\.[\w-]*$/;

/** Asks everybody who they are, whatever they want; only `/health`, which never comes here, answers anybody. */
export function authenticate(
  app: App,
  log: Log,
  door: DoorConfig,
  rates: Rates,
  provider?: IdentityProvider,
): Plugin<object> {
  const askers = new KnownAskers(app);
  const used = new WeakMap<Request, KnownKey>();
  // what is known of a key stays as it was read, whenever its use was noted since
  const notedOn = new WeakMap<KnownKey, IsoDate>();

  async function find(request: Request, arrival: Arrival, url: URL, visit: Visit): Promise<DoorRefusal | null> {
    if (showsKey(url)) return KEY_IN_ADDRESS;
    const shown = readKey(request, arrival);
    if (shown === null) return NO_KEY;
    const known = await askers.byKey(shown);
    if (known === null) return provider !== undefined && TOKEN.test(shown) ? findUser(provider, shown, visit) : NO_KEY;
    visit.asker = known.asker;
    used.set(request, known);
    return null;
  }

  async function findUser(asked: IdentityProvider, token: string, visit: Visit): Promise<DoorRefusal | null> {
    const identity = await asked.identify(token, app.now());
    if (identity === null) return NO_KEY;
    const asker = await askers.byUser(identity.issuer, identity.subject);
    if (asker === null) return refuseUnknownUser(identity);
    visit.asker = asker;
    return null;
  }

  function refuseFault(error: unknown, { id }: Visit): DoorRefusal {
    log.failed(error, id);
    if (error instanceof ProviderDown && provider !== undefined) return sayProviderDown(provider);
    return failureOf(error);
  }

  return {
    async onRequest({ request, url, serverContext, fetchAPI, endResponse }) {
      const visit = visitOf(request, serverContext);
      const refused = await find(request, serverContext, url, visit).catch((error) => refuseFault(error, visit));
      if (refused === null) return;
      const waits = rates.refusalOf(visit);
      if (waits === null) rates.spend(visit, COST_OF_WRONG_KEY);
      const answer = waits ?? refused;
      const response = refuseAtDoor(visit, url.pathname, fetchAPI, answer);
      if (answer !== NO_KEY || !wantsPage(request)) return endResponse(response);
      const showsGraphiql = url.pathname === '/graphql' && mayExplore(door, visit.visitor);
      const page = createKeyPage(visit.language, showsGraphiql);
      endResponse(new fetchAPI.Response(page.html, { status: 401, headers: { ...answer.headers, ...page.headers } }));
    },
    onResponse({ request, serverContext }) {
      const known = used.get(request);
      if (known === undefined) return;
      const day = today(app);
      if ((notedOn.get(known) ?? known.key.lastUsedOn) === day) return;
      notedOn.set(known, day);
      const { id } = visitOf(request, serverContext);
      // nobody waits for it
      setImmediate(() =>
        noteUse(app, known.key).catch((error: unknown) => {
          notedOn.delete(known);
          log.failed(error, id);
        }),
      );
    },
  };
}
