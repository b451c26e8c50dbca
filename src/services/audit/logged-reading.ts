import { workersInScope } from '../../storage/workers-in-scope.ts';
import { type App, today } from '../app.ts';
import type { LoggedEntry } from './audit-trail.ts';

/** Something that was asked for, by its name. */
export interface ReadingParameter {
  readonly name: string;
  readonly value: string;
}

/** So many of those read are looked at at a time. */
const PAGE = 500;

/** What was asked for when people's data were read; nothing: no such entry, or nothing in particular. */
export function parametersOf({ kind, detail }: LoggedEntry): readonly ReadingParameter[] {
  if (kind !== 'READING' || detail === null) return [];
  const { workers: _, ...asked } = JSON.parse(detail) as Record<string, unknown>;
  return Object.entries(asked).flatMap(([name, value]) =>
    value === null || value === false ? [] : [{ name, value: String(value) }],
  );
}

/** The codes of those whose data were read, sorted: so many after one, of those whom the asker decides about today. */
export async function readWorkersOf(
  app: App,
  { kind, detail }: LoggedEntry,
  { after, limit }: { readonly after: string; readonly limit: number },
): Promise<readonly string[]> {
  const { DECIDE } = app.asker.scopes;
  if (kind !== 'READING' || detail === null || DECIDE.isNothing) return [];
  const { workers = [] } = JSON.parse(detail) as { readonly workers?: readonly string[] };
  const codes = workers.filter((code) => code > after);
  if (DECIDE.isEverything) return codes.slice(0, limit);
  const found: string[] = [];
  for (let from = 0; from < codes.length && found.length < limit; from += PAGE) {
    const some = codes.slice(from, from + PAGE);
    const seen = await workersInScope(app.database.reader, DECIDE, some, today(app));
    found.push(...some.filter((code) => seen.has(code)));
  }
  return found.slice(0, limit);
}
