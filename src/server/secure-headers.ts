import type { Plugin } from 'graphql-yoga';

/** With every answer, also with those that are given before anybody looks at a request. */
export const SECURE_HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
} as const;

/** Tells browsers to do nothing with an answer but hand it over; a page that needs more has said so itself. */
export function secureHeaders(): Plugin<object> {
  return {
    onResponse({ response: { headers } }) {
      for (const [name, value] of Object.entries(SECURE_HEADERS)) if (!headers.has(name)) headers.set(name, value);
      headers.delete('x-yoga-id');
    },
  };
}
