import type { IsoDate } from '../src/domain/date.ts';
import type { Language } from '../src/domain/text.ts';
import { type App, today } from '../src/services/app.ts';
import { createLoaders, type Loaders } from '../src/services/loaders/loaders.ts';

/** What the resolvers of one request share. */
export interface Context {
  readonly app: App;
  /** The language of messages. */
  readonly language: Language;
  /** The day it was in Shanghai when the request came: what "today" means throughout it. */
  readonly today: IsoDate;
  /** What the request has read so far, each thing once. */
  loaders: Loaders;
  /** The request it came with, and the program that sent it, for the log. */
  readonly origin: Origin;
}

/** Where a request comes from. */
export interface Origin {
  readonly requestId: string;
  readonly client: string | null;
}

/** The context of a request; `app` works on behalf of who sent it. */
export function createContext(app: App, language: Language, origin: Origin): Context {
  return { app, language, today: today(app), loaders: createLoaders(app), origin };
}

/** Forgets what was read, but not about whom: after a change it may no longer be true. */
export function forgetReads(context: Context): void {
  context.loaders = createLoaders(context.app, context.loaders.people);
}
