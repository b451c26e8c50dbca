import type { Plugin } from 'graphql-yoga';
import { isCalendarDate } from '../domain/date.ts';
import { DomainError, InvalidInputError, NotFoundError } from '../domain/errors.ts';
import { LANGUAGES, type Language } from '../domain/text.ts';
import { drawDistrict } from '../drawing/draw-district.ts';
import { type App, today } from '../services/app.ts';
import { collectDrawing } from './collect-drawing.ts';
import { readLanguage } from './read-language.ts';

const PATH = '/plan.svg';
const HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
  'x-content-type-options': 'nosniff',
} as const;
const TEXT = 'text/plain; charset=utf-8';
const SVG = 'image/svg+xml; charset=utf-8';

/** `GET /plan.svg?division=CODE&asOf=DATE&lang=LANGUAGE`: the picture of a division; what is wrong, in plain text. */
export function serveDrawing(app: App): Plugin<object> {
  return {
    async onRequest({ request, url, fetchAPI, endResponse }) {
      if (url.pathname !== PATH) return;
      const { status, type, body } = await answer(app, request, url);
      const headers = { ...HEADERS, 'content-type': type, ...(status === 405 ? { allow: 'GET, HEAD' } : {}) };
      endResponse(new fetchAPI.Response(request.method === 'HEAD' ? null : body, { status, headers }));
    },
  };
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

async function answer(app: App, request: Request, url: URL): Promise<Answer> {
  const spoken = readLanguage(request.headers.get('accept-language'));
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return { status: 405, type: TEXT, body: `${{ 'zh-CN': '只能用 GET 读取。', en: 'Read it with GET.' }[spoken]}\n` };
  }
  const asked = LANGUAGES.find((known) => known === url.searchParams.get('lang'));
  try {
    return { status: 200, type: SVG, body: await draw(app, url.searchParams, asked ?? spoken) };
  } catch (error) {
    if (!(error instanceof DomainError)) {
      console.error(error);
      return { status: 500, type: TEXT, body: '服务器内部错误。 / Something went wrong inside the server.\n' };
    }
    const status = error instanceof NotFoundError ? 404 : 400;
    return { status, type: TEXT, body: `${error.text[asked ?? spoken]}\n` };
  }
}

async function draw(app: App, given: URLSearchParams, language: Language): Promise<string> {
  const lang = given.get('lang');
  if (lang !== null && !LANGUAGES.some((known) => known === lang))
    throw refuse('lang', ` ${LANGUAGES.join('、')} 之一`, `one of ${LANGUAGES.join(', ')}`);
  const date = given.get('asOf') ?? today(app);
  if (!isCalendarDate(date))
    throw refuse('asOf', '日历上存在的日期，写作 YYYY-MM-DD', 'a date of the calendar, written YYYY-MM-DD');
  const division = given.get('division');
  if (division === null || division === '') throw refuse('division', '一个区划代码', 'the code of a division');
  return drawDistrict(await collectDrawing(app, division, date), language);
}

function refuse(name: string, chinese: string, english: string): InvalidInputError {
  return new InvalidInputError({ 'zh-CN': `参数 ${name} 应为${chinese}`, en: `${name} must be ${english}` }, [name]);
}
