import { isUint8Array } from 'node:util/types';
import type { Plugin } from 'graphql-yoga';
import { requireAbility } from '../access/require-ability.ts';
import { LANGUAGES } from '../domain/text.ts';
import { actFor } from '../services/act-for.ts';
import type { App } from '../services/app.ts';
import { PLAIN_HEADERS, PLAIN_TEXT, type Refusal, refusalOf, refuseWriting } from './answer-refusal.ts';
import type { Log } from './create-log.ts';
import { findFile } from './file-routes.ts';
import { dispositionOf, FILE_TYPES, type MadeFile } from './made-file.ts';
import { readLanguage } from './read-language.ts';
import { streamBody } from './stream-body.ts';
import { visitOf } from './visit.ts';

/** So many texts may be on their way in pieces; each keeps a state of the database. */
const MOST_STREAMS = 8;

/** The server's side of a request over a real connection. */
interface Connection {
  readonly res?: { destroy(): unknown } | undefined;
}

/** `GET /export/…`, `/letters/…`, `/reports/…`: tables, letters and reports as files; what is wrong, in plain text. */
export function serveFiles(app: App, log: Log): Plugin<object> {
  let streams = 0;

  // counted from the first piece on: a text that nobody begins to read holds nothing
  async function* count(pieces: AsyncIterable<string>): AsyncGenerator<string> {
    streams++;
    try {
      yield* pieces;
    } finally {
      streams--;
    }
  }

  function asBody({ content }: MadeFile, connection: Connection, report: (error: unknown) => void): BodyInit {
    if (typeof content === 'string') return content;
    if (isUint8Array(content)) return content as BodyInit;
    const breakOff = (error: Error) => {
      report(error);
      connection.res?.destroy();
    };
    return streamBody(count(content), breakOff) as unknown as BodyInit;
  }

  return {
    async onRequest({ request, url, fetchAPI, endResponse, serverContext }) {
      const found = findFile(url.pathname);
      if (found === undefined) return;
      const { asker, client, id } = visitOf(request, serverContext);
      const report = (error: unknown) => log.failed(error, id);
      const spoken = readLanguage(request.headers.get('accept-language'));
      const given = url.searchParams;
      const refuse = ({ status, body }: Refusal, headers: Readonly<Record<string, string>> = {}) =>
        endResponse(
          new fetchAPI.Response(request.method === 'HEAD' ? null : body, {
            status,
            headers: { ...PLAIN_HEADERS, 'content-type': PLAIN_TEXT, ...headers },
          }),
        );

      const language = LANGUAGES.find((known) => known === given.get('lang')) ?? spoken;
      try {
        requireAbility(asker, found.ability);
        const refused = refuseWriting(request, spoken);
        if (refused !== null) return refuse(refused, { allow: 'GET, HEAD' });
        if (streams >= MOST_STREAMS) {
          return refuse({ status: 503, body: `${BUSY[language]}\n` }, { 'retry-after': '5' });
        }
        const file = await found.make({
          app: actFor(app, asker),
          path: found.path,
          given,
          origin: { requestId: id, client },
          spoken,
        });
        const headers = {
          ...PLAIN_HEADERS,
          'content-type': FILE_TYPES[file.ending],
          'content-disposition': dispositionOf(file),
        };
        const body = request.method === 'HEAD' ? null : asBody(file, serverContext as Connection, report);
        endResponse(new fetchAPI.Response(body, { status: 200, headers }));
      } catch (error) {
        refuse(refusalOf(error, language, report));
      }
    },
  };
}

const BUSY = {
  'zh-CN': `正在导出的文件已有 ${MOST_STREAMS} 个，请稍后再试`,
  en: `${MOST_STREAMS} exports are under way; try again in a moment`,
};
