import { randomUUID } from 'node:crypto';
import { type Asker, NOBODY } from '../access/asker.ts';
import type { Language } from '../domain/text.ts';
import { readLanguage } from './read-language.ts';
import { type Arrival, type Visitor, whoAsks } from './who-asks.ts';

/** What is known of a request while it is answered. */
export interface Visit {
  /** Told to the caller and to the log, so that the one can name it to the reader of the other. */
  readonly id: string;
  readonly visitor: Visitor;
  /** Who asks, once that is known. */
  asker: Asker;
  /** The program that asks, as it calls itself; null: it does not say. */
  readonly client: string | null;
  /** Milliseconds of `performance.now`. */
  readonly begun: number;
  /** The language of messages. */
  readonly language: Language;
  /** So many values an answer to it can have. */
  cost: number;
  /** What was counted of it so far. */
  spent: number;
  /** What it asks for, by the name its author gave it; null until it is known, or where there is no name. */
  operation: string | null;
  /** The codes of what went wrong. */
  errorCodes: readonly string[];
}

/** An id a gateway may give: nothing that could be taken for something else in a log. */
const GIVEN_ID = /^[\w.-]{8,64}$/;

/** What a program calls itself is cut here. */
const LONGEST_CLIENT = 200;

const visits = new WeakMap<Request, Visit>();

/** The visit a request belongs to; it begins when it is first asked for. */
export function visitOf(request: Request, arrival: Arrival): Visit {
  const known = visits.get(request);
  if (known !== undefined) return known;
  const given = request.headers.get('x-request-id');
  const visit: Visit = {
    id: given !== null && GIVEN_ID.test(given) ? given : randomUUID(),
    visitor: whoAsks(arrival),
    asker: NOBODY,
    client: request.headers.get('user-agent')?.slice(0, LONGEST_CLIENT) ?? null,
    begun: performance.now(),
    language: readLanguage(request.headers.get('accept-language')),
    cost: 0,
    spent: 0,
    operation: null,
    errorCodes: [],
  };
  visits.set(request, visit);
  return visit;
}
