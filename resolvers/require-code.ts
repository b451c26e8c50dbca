import type { Scope } from '../src/access/scope.ts';
import type { InputPath } from '../src/domain/errors.ts';
import { isConcealed } from '../src/services/loaders/concealed.ts';
import { unknownCode } from '../src/services/refusals.ts';
import type { Context } from './context.ts';
import { findDivision } from './division.ts';
import { refuse } from './refuse.ts';

type Code = string | null | undefined;

/**
 * Refuses a question about a division that does not exist; an empty answer would pass for a good one. One that does not
 * lie in the scope asked about, that of reading if none is given, is as unknown: figures of a part would pass for its own.
 */
export async function requireDivision(
  code: Code,
  context: Context,
  path: InputPath,
  scope = context.app.asker.scopes.READ,
): Promise<void> {
  if (code === null || code === undefined) return;
  const division = await context.loaders.divisions.load(code);
  if (division === undefined || !scope.includesDivision(code))
    throw refuse(unknownCode('division', code, path).text, context, path);
}

/** Refuses a question about a station that does not exist, or not in a scope. */
export async function requireStation(code: Code, context: Context, path: InputPath, scope: Scope): Promise<void> {
  if (code === null || code === undefined) return;
  const station = await context.loaders.stations.load(code);
  if (station === undefined || isConcealed(station) || !scope.includesStation(station))
    throw refuse(unknownCode('station', code, path).text, context, path);
}

/**
 * Refuses a question about a division that does not exist, or is not to be seen. Unlike {@link requireDivision} one of
 * which somebody has a station alone will do: for what is asked of the division itself, no figures of all that lies in it.
 */
export async function requireVisibleDivision(code: string, context: Context, path: InputPath): Promise<void> {
  if ((await findDivision(code, context)) === null)
    throw refuse(unknownCode('division', code, path).text, context, path);
}
