import type { Plugin } from 'graphql-yoga';
import type { DoorConfig } from '../config.ts';
import type { Text } from '../domain/text.ts';
import { wantsPage } from './key-page.ts';
import { mayExplore } from './may-explore.ts';
import { type DoorRefusal, refuseAtDoor } from './refuse-at-door.ts';
import { visitOf } from './visit.ts';

/** Tells who asks for an address where nothing is what there is, and who wants GraphiQL where it is off what else a browser shows. */
export function refuseElsewhere(door: DoorConfig): Plugin<object> {
  return {
    onRequest({ request, url, serverContext, fetchAPI, endResponse }) {
      const visit = visitOf(request, serverContext);
      const isGraphql = url.pathname === '/graphql' || url.pathname === '/graphql/';
      const missesGraphiql = url.search === '' && wantsPage(request) && !mayExplore(door, visit.visitor);
      if (isGraphql && !missesGraphiql) return;
      endResponse(refuseAtDoor(visit, url.pathname, fetchAPI, isGraphql ? NO_GRAPHIQL : NOTHING_HERE));
    },
  };
}

function notFound(text: Text): DoorRefusal {
  return { status: 404, code: 'NOT_FOUND', text };
}

const NOTHING_HERE = notFound({
  'zh-CN':
    '这个地址没有内容。可用的地址：/graphql、/plan.svg?division=区划代码、/letters/社工站代码.html、/reports/区划代码.html、/export/stations.csv 等，见 README。',
  en: 'There is nothing at this address. There are /graphql, /plan.svg?division=CODE, /letters/STATION.html, /reports/DIVISION.html, /export/stations.csv and others: see the README.',
});

const NO_GRAPHIQL = notFound({
  'zh-CN':
    '本服务未开放 GraphiQL（由管理员用 ZHIBU_EXPLORE=on 开放）。浏览器可以打开 /plan.svg?division=区划代码、/letters/社工站代码.html、/reports/区划代码.html；程序照常用 POST 查询。',
  en: 'GraphiQL is off on this server (ZHIBU_EXPLORE=on opens it). A browser shows /plan.svg?division=CODE, /letters/STATION.html and /reports/DIVISION.html; programs ask by POST as ever.',
});
