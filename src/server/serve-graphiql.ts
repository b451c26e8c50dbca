import type { Plugin } from 'graphql-yoga';
import type { DoorConfig } from '../config.ts';
import { graphiqlPage } from './graphiql-page.ts';
import { mayExplore } from './may-explore.ts';
import { visitOf } from './visit.ts';

/** GraphiQL for browsers that may explore. */
export function serveGraphiql(door: DoorConfig): Plugin<object> {
  return {
    onRequest({ request, url, serverContext, fetchAPI, endResponse }) {
      if (request.method !== 'GET' || !request.headers.get('accept')?.includes('text/html')) return;
      if (url.pathname !== '/graphql' || !mayExplore(door, visitOf(request, serverContext).visitor)) return;
      const { html, policy } = graphiqlPage();
      const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy.join('; ') };
      endResponse(new fetchAPI.Response(html, { headers }));
    },
  };
}
