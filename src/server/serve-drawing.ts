import type { Plugin } from 'graphql-yoga';
import { requireAbility } from '../access/require-ability.ts';
import { LANGUAGES, type Language } from '../domain/text.ts';
import { drawDistrict } from '../drawing/draw-district.ts';
import { actFor } from '../services/act-for.ts';
import { type App, today } from '../services/app.ts';
import { PLAIN_HEADERS, PLAIN_TEXT, refusalOf, refuseWriting } from './answer-refusal.ts';
import { collectDrawing } from './collect-drawing.ts';
import type { Log } from './create-log.ts';
import { OTHER_PATHS } from './file-routes.ts';
import { readLanguage } from './read-language.ts';
import { readDate, readLang, refuseParameter } from './read-parameters.ts';
import { visitOf } from './visit.ts';

const PATH = '/plan.svg';
const SVG = 'image/svg+xml; charset=utf-8';

/** `GET /plan.svg?division=CODE&asOf=DATE&lang=LANGUAGE`: the picture of a division; what is wrong, in plain text. */
export function serveDrawing(app: App, log: Log): Plugin<object> {
  return {
    async onRequest({ request, url, serverContext, fetchAPI, endResponse }) {
      if (url.pathname !== PATH) return;
      const visit = visitOf(request, serverContext);
      const { status, type, body } = await answer(actFor(app, visit.asker), request, url, (error) =>
        log.failed(error, visit.id),
      );
      const headers = { ...PLAIN_HEADERS, 'content-type': type, ...(status === 405 ? { allow: 'GET, HEAD' } : {}) };
      endResponse(new fetchAPI.Response(request.method === 'HEAD' ? null : body, { status, headers }));
    },
  };
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

async function answer(app: App, request: Request, url: URL, fail: (error: unknown) => void): Promise<Answer> {
  const spoken = readLanguage(request.headers.get('accept-language'));
  const asked = LANGUAGES.find((known) => known === url.searchParams.get('lang'));
  try {
    requireAbility(app.asker, OTHER_PATHS[PATH]);
    const refused = refuseWriting(request, spoken);
    if (refused !== null) return { ...refused, type: PLAIN_TEXT };
    return { status: 200, type: SVG, body: await draw(app, url.searchParams, spoken) };
  } catch (error) {
    return { ...refusalOf(error, asked ?? spoken, fail), type: PLAIN_TEXT };
  }
}

async function draw(app: App, given: URLSearchParams, spoken: Language): Promise<string> {
  const language = readLang(given, spoken);
  const date = readDate(given, 'asOf') ?? today(app);
  const division = given.get('division');
  if (division === null || division === '') throw refuseParameter('division', '一个区划代码', 'the code of a division');
  return drawDistrict(await collectDrawing(app, division, date), language);
}
