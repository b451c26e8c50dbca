import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import type { Facts } from '../../src/domain/facts.ts';
import { createApi } from '../../src/server/create-api.ts';
import { importSnapshot } from '../../src/services/import-snapshot.ts';
import { renewVerdicts } from '../../src/services/renew-verdicts.ts';
import { openApp, type TestApp } from './open-app.ts';

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

/** The API on a database of its own, called without a network: a document in, JSON out. */
export class TestApi implements AsyncDisposable {
  readonly app: TestApp;
  readonly #api: ReturnType<typeof createApi>;

  constructor(app: TestApp, options: ApiOptions = {}) {
    this.app = app;
    this.#api = createApi(app, options);
  }

  /** Opens the API on these facts, judged for {@link TODAY}. */
  static async open(facts?: Facts, options?: ApiOptions): Promise<TestApi> {
    const app = await openApp(TODAY);
    if (facts !== undefined) await importSnapshot(app, facts);
    await renewVerdicts(app);
    return new TestApi(app, options);
  }

  /** Sends a request as it is, to any path. */
  async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    return this.#api.fetch(`http://zhibu.test${path}`, init);
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
