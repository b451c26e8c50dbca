import type { Plugin } from 'graphql-yoga';

const PREFLIGHT = {
  'access-control-allow-methods': 'GET, POST',
  'access-control-allow-headers': 'authorization, content-type, accept-language, x-request-id, idempotency-key',
  'access-control-max-age': '600',
} as const;

/** Lets the pages of these sites ask from within a browser, with a key of theirs and no cookies; of no other. */
export function allowOrigins(origins: readonly string[]): Plugin<object> {
  const isAllowed = (request: Request) => origins.includes(request.headers.get('origin') ?? '');
  return {
    onRequest({ request, fetchAPI, endResponse }) {
      if (request.method !== 'OPTIONS' || !request.headers.has('access-control-request-method')) return;
      const headers = isAllowed(request) ? PREFLIGHT : {};
      endResponse(new fetchAPI.Response(null, { status: 204, headers: { ...headers, 'content-length': '0' } }));
    },
    onResponse({ request, response }) {
      if (origins.length === 0) return;
      response.headers.append('vary', 'origin');
      if (!isAllowed(request)) return;
      response.headers.set('access-control-allow-origin', request.headers.get('origin') ?? '');
      response.headers.set('access-control-expose-headers', 'x-request-id, retry-after');
    },
  };
}
