import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import type { Grant } from '../../src/access/grant.ts';
import type { Facts } from '../../src/domain/facts.ts';
import { type Api, createApi } from '../../src/server/create-api.ts';
import { createKey } from '../../src/services/access/create-key.ts';
import { importSnapshot } from '../../src/services/import-snapshot.ts';
import { renewVerdicts } from '../../src/services/renew-verdicts.ts';
import { OWNER_KEY, openApp, type TestApp } from './open-app.ts';

export const TODAY = '2026-11-21';

/** What GraphQL answers over HTTP. */
export interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: Readonly<Record<string, unknown>>;
  }[];
}

interface ApiOptions {
  /** False: every document is executed by graphql-js. */
  readonly compiles?: boolean;
}

/** The API on a database of its own, called without a network: a document in, JSON out. Asks as the owner, unless told. */
export class TestApi implements AsyncDisposable {
  readonly app: TestApp;
  readonly #api: Api;
  readonly #key: string | null;

  constructor(app: TestApp, options: ApiOptions = {}, api = createApi(app, options), key: string | null = OWNER_KEY) {
    this.app = app;
    this.#api = api;
    this.#key = key;
  }

  /** Opens the API on these facts, judged for {@link TODAY}. */
  static async open(facts?: Facts, options?: ApiOptions): Promise<TestApi> {
    const app = await openApp(TODAY);
    if (facts !== undefined) await importSnapshot(app, facts);
    await renewVerdicts(app);
    return new TestApi(app, options);
  }

  /** The same API, asked by somebody with a new key that has these grants. */
  async asKey(grants: readonly Grant[]): Promise<TestApi> {
    const { key } = await createKey(this.app, { name: 'test', grants });
    return this.withKey(key);
  }

  /** The same API, asked with this key; null: without any. */
  withKey(key: string | null): TestApi {
    return new TestApi(this.app, {}, this.#api, key);
  }

  /** What the requests of {@link fetch} carry. */
  get headers(): Readonly<Record<string, string>> {
    return this.#key === null ? {} : { authorization: `Bearer ${this.#key}` };
  }

  /** Sends a request as it is, to any path. */
  async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = { ...this.headers, ...Object.fromEntries(new Headers(init.headers)) };
    return this.#api.fetch(`http://zhibu.test${path}`, { ...init, headers });
  }

  /** Runs a document and answers what comes back, without what every answer says of its request. */
  async run<Data = Record<string, never>>(
    document: string,
    variables: object = {},
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer<Data>> {
    const response = await this.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query: document, variables }),
    });
    const { extensions, ...answer } = (await response.json()) as Answer<Data> & { readonly extensions: unknown };
    return answer as Answer<Data>;
  }

  /** Runs a typed document that must succeed, and answers its data. */
  async execute<Data, Variables extends object>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Data> {
    const { data, errors } = await this.run<Data>(print(document), variables, headers);
    if (errors !== undefined || data === null || data === undefined) throw new Error(JSON.stringify(errors));
    return data;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.app.close();
  }
}
