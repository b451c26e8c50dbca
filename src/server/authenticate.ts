import type { Plugin } from 'graphql-yoga';
import type { Text } from '../domain/text.ts';
import { KnownAskers, type KnownKey } from '../services/access/known-askers.ts';
import { noteUse } from '../services/access/note-use.ts';
import { type App, today } from '../services/app.ts';
import { UNEXPECTED } from './answer-refusal.ts';
import type { Log } from './create-log.ts';
import type { Rates } from './rates.ts';
import { readKey, showsKey } from './read-key.ts';
import { type DoorRefusal, refuseAtDoor } from './refuse-at-door.ts';
import { type Visit, visitOf } from './visit.ts';
import type { Arrival } from './who-asks.ts';

/** What a wrong key costs the address it comes from, in values read. */
const COST_OF_WRONG_KEY = 10_000;

/** Asks everybody who they are, whatever they want; only `/health`, which never comes here, answers anybody. */
export function authenticate(app: App, log: Log, rates: Rates): Plugin<object> {
  const askers = new KnownAskers(app);
  const used = new WeakMap<Request, KnownKey>();

  async function find(request: Request, arrival: Arrival, url: URL, visit: Visit): Promise<DoorRefusal | null> {
    if (showsKey(url)) return refusal(KEY_IN_ADDRESS);
    const shown = readKey(request, arrival);
    const known = shown === null ? null : await askers.byKey(shown);
    if (known === null) return refusal(NO_KEY);
    visit.asker = known.asker;
    used.set(request, known);
    return null;
  }

  return {
    async onRequest({ request, url, serverContext, fetchAPI, endResponse }) {
      const visit = visitOf(request, serverContext);
      let refused: DoorRefusal | null;
      try {
        refused = await find(request, serverContext, url, visit);
      } catch (error) {
        log.failed(error, visit.id);
        refused = { status: 500, code: 'INTERNAL_SERVER_ERROR', text: UNEXPECTED };
      }
      if (refused === null) return;
      const waits = rates.refusalOf(visit);
      if (waits === null) rates.spend(visit, COST_OF_WRONG_KEY);
      endResponse(refuseAtDoor(visit, url.pathname, fetchAPI, waits ?? refused));
    },
    onResponse({ request, serverContext }) {
      const known = used.get(request);
      if (known === undefined || known.key.lastUsedOn === today(app)) return;
      const { id } = visitOf(request, serverContext);
      // nobody waits for it
      setImmediate(() => noteUse(app, known.key).catch((error: unknown) => log.failed(error, id)));
    },
  };
}

function refusal(text: Text): DoorRefusal {
  return { status: 401, code: 'UNAUTHENTICATED', text, headers: { 'www-authenticate': 'Bearer' } };
}

/** The same words for every key that does not open: they must not tell which of them once did. */
const NO_KEY: Text = {
  'zh-CN':
    '请出示有效的密钥：请求头 Authorization: Bearer 密钥。密钥由管理员用 zhibu key create 生成；在本机运行时，首次启动会打印 owner key。',
  en: 'Show a valid key: the header Authorization: Bearer KEY. An administrator makes keys with `zhibu key create`; on your own machine, the first start prints the owner key.',
};
const KEY_IN_ADDRESS: Text = {
  'zh-CN':
    '密钥不能写在网址中（网址会留在日志和历史记录里），请放在请求头 Authorization: Bearer 中；已写入网址的密钥应予撤销。',
  en: 'A key must not stand in the address, which logs and histories keep: send it in the header Authorization: Bearer, and have the one you put there revoked.',
};
