import { type Below, HOSTILE_DOCUMENTS } from './hostile-documents.ts';

/** What somebody might send who means no good: its kind in words, and the body. */
export interface HostileBody {
  readonly kind: string;
  readonly body: string;
}

const QUERY =
  'query($code: String!, $filter: StationFilter) { station(code: $code) { code } stations(filter: $filter) { totalCount } }';
const LARGEST = 1_048_576;

const withVariables = (variables: string) => `{"query":${JSON.stringify(QUERY)},"variables":${variables}}`;

/** Bodies whose document is harmless, or that hold none. */
const HOSTILE_JSON: Readonly<Record<string, (below: Below) => string>> = {
  'a long list as a variable': (below) => withVariables(`{"code":[${'1,'.repeat(below(500_000))}1]}`),
  'many mistakes in a list of variables': (below) =>
    withVariables(`{"code":"x","filter":{"statuses":[${'"NON_COMPLAINT",'.repeat(below(60_000))}"X"]}}`),
  'many unknown members of a variable': (below) =>
    withVariables(
      `{"code":"x","filter":{${Array.from({ length: below(60_000) }, (_, n) => `"k${n}":1,`).join('')}"z":1}}`,
    ),
  'many variables nobody declared': (below) =>
    withVariables(`{${Array.from({ length: below(80_000) }, (_, n) => `"k${n}":1,`).join('')}"code":"x"}`),
  'a variable nested deep': (below) => {
    const depth = 1 + below(500_000);
    return withVariables(`{"code":${'['.repeat(depth)}${']'.repeat(depth)}}`);
  },
  'an object nested deep': (below) => {
    const depth = 1 + below(170_000);
    return withVariables(`{"code":"x","filter":${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}}`);
  },
  'one long text as a variable': (below) => withVariables(`{"code":"${'x'.repeat(below(1_000_000))}"}`),
  'a text that is escaped throughout': (below) => withVariables(`{"code":"${'\\u4e00'.repeat(below(170_000))}"}`),
  'a search for many words': (below) =>
    withVariables(`{"code":"x","filter":{"search":"${'%_ '.repeat(below(300_000))}"}}`),
  'prototypes as variables': () =>
    withVariables(
      '{"__proto__":{"code":"x"},"code":"jia","filter":{"__proto__":{"search":"x"},"constructor":{"prototype":{"a":1}}}}',
    ),
  'prototypes as parameters': () =>
    '{"__proto__":{"query":"{ __typename }"},"query":"{ __typename }","constructor":{}}',
  'a list of operations': (below) =>
    `[${'{"query":"{ __typename }"},'.repeat(below(30_000))}{"query":"{ __typename }"}]`,
  'lists within lists': (below) => `${'['.repeat(1 + below(LARGEST))}`,
  'no JSON': (below) => 'x'.repeat(below(LARGEST)),
  'a number': (below) => '9'.repeat(1 + below(LARGEST)),
  'members without end': (below) => `{${'"a":1,'.repeat(below(170_000))}"query":"{ __typename }"}`,
  'an operation of a long name': (below) =>
    `{"query":"{ __typename }","operationName":"${'x'.repeat(below(1_000_000))}"}`,
  'an operation that is none': () => '{"query":["{ __typename }"],"variables":[],"extensions":"x","operationName":{}}',
  'an id that nobody knows': (below) => `{"documentId":"${'0'.repeat(below(1_000_000))}"}`,
  'an id that is none': () => '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":{"a":1}}}}',
  'an id named as the language': () => '{"documentId":"__proto__"}',
};

const MAKERS: readonly (readonly [string, (below: Below) => string])[] = [
  ...Object.entries(HOSTILE_JSON),
  ...Object.entries(HOSTILE_DOCUMENTS).map(
    ([kind, make]) => [kind, (below: Below) => JSON.stringify({ query: make(below) })] as const,
  ),
];

/** So many bodies, each kind in turn, none above 1 MiB; some of the documents damaged at random. */
export function* hostileBodies(count: number, below: Below): Generator<HostileBody> {
  for (let made = 0, index = 0; made < count; index++) {
    const [kind, make] = MAKERS[index % MAKERS.length] ?? ['', () => ''];
    const body = make(below);
    const sent = below(4) === 0 ? damage(body, below) : body;
    if (Buffer.byteLength(sent) > LARGEST) continue;
    made++;
    yield { kind, body: sent };
  }
}

/** Takes out, doubles or replaces a few pieces. */
function damage(body: string, below: Below): string {
  let damaged = body;
  for (let times = 1 + below(4); times > 0; times--) {
    const at = below(damaged.length + 1);
    const end = Math.min(damaged.length, at + below(20));
    const put = ['', '"', '}', '{', '\\u0000', '...', '$', damaged.slice(at, end).repeat(2)][below(8)];
    damaged = `${damaged.slice(0, at)}${put}${damaged.slice(end)}`;
  }
  return damaged;
}
