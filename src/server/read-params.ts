import type { GraphQLParams, Plugin } from 'graphql-yoga';
import type { Rates } from './rates.ts';
import { MOST_BYTES, readBody } from './read-body.ts';
import { refuseRequest } from './refuse-request.ts';
import { type Visit, visitOf } from './visit.ts';
import type { Arrival } from './who-asks.ts';

/** Of a request there are five; what has thousands is costly to look through. */
const MOST_MEMBERS = 20;

/**
 * Reads what is asked from the only two forms there are: GET with parameters, and POST with a JSON document. A page of
 * another site can send forms and plain text without asking the browser first, so these are refused; and nothing is
 * parsed that is longer than allowed.
 */
export function readParams(rates: Rates): Plugin<object> {
  return {
    onRequestParse({ request, serverContext, setRequestParser }) {
      const visit = visitOf(request, serverContext);
      if (request.method === 'GET') setRequestParser(() => readUrl(request.url, visit));
      if (request.method === 'POST') setRequestParser(() => readPost(request, serverContext, visit, rates));
    },
  };
}

function readUrl(url: string, visit: Visit): GraphQLParams {
  const given = new URLSearchParams(url.includes('?') ? url.slice(url.indexOf('?') + 1) : '');
  const params: Record<string, unknown> = {};
  for (const name of ['query', 'operationName', 'documentId']) {
    const value = given.get(name);
    if (value) params[name] = value;
  }
  for (const name of ['variables', 'extensions']) {
    const value = given.get(name);
    if (value) params[name] = parse(value, visit);
  }
  return params;
}

async function readPost(request: Request, arrival: Arrival, visit: Visit, rates: Rates): Promise<GraphQLParams> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/(json|graphql\+json)\s*(;|$)/i.test(type)) {
    throw refuseRequest(visit, 415, 'UNSUPPORTED_MEDIA_TYPE', {
      'zh-CN': '请求正文应为 JSON（Content-Type: application/json）。',
      en: 'Send the request as JSON (Content-Type: application/json).',
    });
  }
  const body = await readBody(request, arrival, (bytes) => rates.spendBytes(visit, bytes)).catch(() => {
    throw refuseRequest(visit, 400, 'BAD_REQUEST', {
      'zh-CN': '请求正文未传完，连接即已中断。',
      en: 'The connection was closed before the request was complete.',
    });
  });
  if (body === null) {
    throw refuseRequest(visit, 413, 'BODY_TOO_LARGE', {
      'zh-CN': `请求正文超过 ${MOST_BYTES} 字节，不予读取。`,
      en: `The request has more than ${MOST_BYTES} bytes and is not read.`,
    });
  }
  const params = parse(body.toString(), visit);
  if (Array.isArray(params)) {
    throw refuseRequest(visit, 400, 'BAD_REQUEST', {
      'zh-CN': '每个请求只能包含一个操作，不支持批量请求。',
      en: 'Batching is not supported: send one operation at a time.',
    });
  }
  if (typeof params === 'object' && params !== null) {
    if (Object.keys(params).length <= MOST_MEMBERS) return params;
    throw refuseRequest(visit, 400, 'BAD_REQUEST', {
      'zh-CN': `请求正文的成员不得超过 ${MOST_MEMBERS} 个。`,
      en: `The request has more than ${MOST_MEMBERS} members.`,
    });
  }
  throw refuseRequest(visit, 400, 'BAD_REQUEST', {
    'zh-CN': '请求正文应为一个 JSON 对象。',
    en: 'The request is no JSON object.',
  });
}

function parse(text: string, visit: Visit): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refuseRequest(visit, 400, 'BAD_REQUEST', {
      'zh-CN': '请求中的 JSON 无法解析。',
      en: 'The request holds something that is no JSON.',
    });
  }
}
