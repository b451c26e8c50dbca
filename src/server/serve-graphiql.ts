import { createHash } from 'node:crypto';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import type { Plugin } from 'graphql-yoga';
import type { DoorConfig } from '../config.ts';
import { GRAPHIQL_TABS } from './graphiql-tabs.ts';
import { mayExplore } from './may-explore.ts';
import { visitOf } from './visit.ts';

interface Page {
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** GraphiQL for browsers that may explore: whole in one page, which may load and run nothing else. */
export function serveGraphiql(door: DoorConfig): Plugin<object> {
  let page: Page | undefined;
  return {
    onRequest({ request, url, serverContext, fetchAPI, endResponse }) {
      if (request.method !== 'GET' || !request.headers.get('accept')?.includes('text/html')) return;
      if (url.pathname !== '/graphql' || !mayExplore(door, visitOf(request, serverContext).visitor)) return;
      page ??= render();
      endResponse(new fetchAPI.Response(page.html, { headers: page.headers }));
    },
  };
}

function render(): Page {
  const html = renderGraphiQL({ title: '支部 Zhibu', defaultTabs: GRAPHIQL_TABS });
  const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script = '']) => {
    return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
  });
  const policy = [
    "default-src 'none'",
    `script-src ${scripts.join(' ')} blob:`,
    'worker-src blob:',
    "connect-src 'self'",
    "style-src 'unsafe-inline'",
    'font-src data:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ];
  return {
    html,
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy.join('; ') },
  };
}
