import type { InputPath } from '../src/domain/errors.ts';
import { unknownCode } from '../src/services/refusals.ts';
import type { Context } from './context.ts';
import { refuse } from './refuse.ts';

type Code = string | null | undefined;

/** Refuses a question about a division that does not exist; an empty answer would pass for a good one. */
export async function requireDivision(code: Code, context: Context, path: InputPath): Promise<void> {
  if (code === null || code === undefined) return;
  const division = await context.loaders.divisions.load(code);
  if (division === undefined) throw refuse(unknownCode('division', code, path).text, context, path);
}

/** Refuses a question about a station that does not exist. */
export async function requireStation(code: Code, context: Context, path: InputPath): Promise<void> {
  if (code === null || code === undefined) return;
  const station = await context.loaders.stations.load(code);
  if (station === undefined) throw refuse(unknownCode('station', code, path).text, context, path);
}
