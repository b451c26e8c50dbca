import type { Plugin } from 'graphql-yoga';
import { requireAbility } from '../access/require-ability.ts';
import { DomainError } from '../domain/errors.ts';
import type { Text } from '../domain/text.ts';
import { readRoster } from '../exchange/roster/read-roster.ts';
import { READING_LIMITS } from '../exchange/roster/reading-limits.ts';
import type { RosterDocument } from '../exchange/roster/roster-row.ts';
import { actFor } from '../services/act-for.ts';
import { answerOnce } from '../services/answer-once.ts';
import type { App } from '../services/app.ts';
import { createAct } from '../services/create-act.ts';
import { Turns } from '../services/pieces/turns.ts';
import { applyRoster } from '../services/roster/apply-roster.ts';
import { peopleOf, previewRoster } from '../services/roster/preview-roster.ts';
import { traceReading } from '../services/trace-reading.ts';
import type { Log } from './create-log.ts';
import { describeCounts } from './describe-counts.ts';
import { failureOf } from './failure.ts';
import { OTHER_PATHS } from './file-routes.ts';
import { findUnreadRows } from './find-unread-rows.ts';
import { HttpRefused, httpRefusalOf } from './http-refused.ts';
import type { Rates } from './rates.ts';
import { readBody } from './read-body.ts';
import { parameterAt, readRosterAddress } from './read-roster-address.ts';
import { createRosterError } from './roster-error.ts';
import { createRosterReport } from './roster-report.ts';
import { stringifyInTurns } from './stringify-in-turns.ts';
import { type Visit, visitOf } from './visit.ts';
import type { Arrival } from './who-asks.ts';

const PATHS = ['/roster/preview', '/roster/apply'] as const;
/** A page of another site can send a form or a plain text without asking, but none of these. */
const TYPES = [
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'text/csv',
  'application/octet-stream',
];
/** So many files wait to be read, one after another: each may take a thread and its memory. */
const MOST_WAITING = 8;
const HEADERS = {
  'cache-control': 'no-store',
  'content-type': 'application/json; charset=utf-8',
  'x-content-type-options': 'nosniff',
} as const;

/**
 * `POST /roster/preview` and `POST /roster/apply`: the body is the file, everything else stands in the address
 * (`station` or `division`, `asOf`, `confirm`, `endMissing`, `fingerprint`, `skipConflicts`, `note`), but for the header `Idempotency-Key`. Answers JSON.
 */
export function serveRoster(app: App, log: Log, rates: Rates): Plugin<object> {
  const turns = new Turns();
  let waiting = 0;
  const readInTurn: typeof readRoster = async (bytes) => {
    if (waiting >= MOST_WAITING) throw new HttpRefused(503, 'BUSY', BUSY);
    waiting++;
    return turns
      .take(() => readRoster(bytes))
      .finally(() => {
        waiting--;
      });
  };
  const readFile = async (request: Request, arrival: Arrival, visit: Visit) => {
    const count = (bytes: number) => rates.spendBytes(visit, bytes);
    const bytes = await readBody(request, arrival, count, READING_LIMITS.fileBytes);
    if (bytes === null) throw new HttpRefused(413, 'FILE_TOO_LARGE', TOO_LARGE);
    const found = await readInTurn(bytes);
    if (!found.ok) throw new HttpRefused(422, found.error.code, found.error.text);
    return found.document;
  };
  return {
    async onRequest({ request, url, fetchAPI, endResponse, serverContext }) {
      const path = PATHS.find((known) => known === url.pathname);
      if (path === undefined) return;
      const visit = visitOf(request, serverContext);
      let answer: { readonly status: number; readonly body: Readonly<Record<string, unknown>> };
      try {
        requireAbility(visit.asker, OTHER_PATHS[path]);
        checkRequest(request);
        answer = {
          status: 200,
          body: await answerFile(app, visit, request, url, () => readFile(request, serverContext, visit)),
        };
      } catch (error) {
        answer = answerError(error, visit, log);
      }
      const { status, body } = answer;
      const headers = { ...HEADERS, ...(status === 405 ? { allow: 'POST' } : {}) };
      endResponse(new fetchAPI.Response(`${await stringifyInTurns(body)}\n`, { status, headers }));
    },
  };
}

function checkRequest(request: Request): void {
  if (request.method !== 'POST') {
    throw new HttpRefused(405, 'METHOD_NOT_ALLOWED', {
      'zh-CN': '请用 POST 发送名册文件',
      en: 'Send the roster by POST',
    });
  }
  const type = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (!TYPES.includes(type)) {
    throw new HttpRefused(415, 'UNSUPPORTED_MEDIA_TYPE', {
      'zh-CN': `请求的 Content-Type 应为以下之一：${TYPES.join('、')}`,
      en: `The Content-Type of the request must be one of ${TYPES.join(', ')}`,
    });
  }
}

async function answerFile(
  app: App,
  { asker, client, id: requestId, language }: Visit,
  request: Request,
  url: URL,
  readFile: () => Promise<RosterDocument>,
): Promise<Readonly<Record<string, unknown>>> {
  const { question, fingerprint, skipsConflicts } = readRosterAddress(app, url.searchParams);
  const document = await readFile();
  const unread = question.endsMissing ? findUnreadRows(document) : undefined;
  if (unread !== undefined) throw new HttpRefused(422, 'ROWS_NOT_READ', unread, ['endMissing']);
  const asked = { ...question, rows: document.rows };
  if (url.pathname.endsWith('/preview')) {
    const acting = actFor(app, asker);
    const preview = await previewRoster(acting, asked);
    const { stationCode, divisionCode, asOf } = question;
    await traceReading(acting, {
      action: 'POST /roster/preview',
      detail: { stationCode, divisionCode, asOf },
      workers: peopleOf(preview),
      origin: { requestId, client },
    });
    return createRosterReport(preview, document, language);
  }
  const note = url.searchParams.get('note');
  const conditions = { idempotencyKey: request.headers.get('idempotency-key'), note };
  const given = { address: [...url.searchParams].sort(), rows: document.rows };
  const acting = actFor(app, asker, createAct('applyRoster', given, conditions, { client, requestId }));
  const { counts, workers, affectedStations } = await answerOnce(acting, () =>
    applyRoster(acting, { ...asked, fingerprint, skipsConflicts }),
  );
  return { counts: describeCounts(counts, document), changes: workers.length, workers, affectedStations };
}

const BUSY: Text = {
  'zh-CN': '正在读取的名册过多，请稍后再试',
  en: 'Too many rosters are being read; try again in a moment',
};

const MEGABYTES = READING_LIMITS.fileBytes / 1024 / 1024;
const TOO_LARGE: Text = {
  'zh-CN': `文件过大，最多 ${MEGABYTES} MB`,
  en: `The file is too large; ${MEGABYTES} MB are the most`,
};

function answerError(error: unknown, visit: Visit, log: Log) {
  const refused = error instanceof DomainError ? httpRefusalOf(error) : error;
  if (refused instanceof HttpRefused) {
    const { status, code, text, path } = refused;
    return { status, body: createRosterError(visit, { code, text, path: parameterAt(path) }) };
  }
  log.failed(error, visit.id);
  const failure = failureOf(error);
  return { status: failure.status, body: createRosterError(visit, failure) };
}
