import type { Ability } from '../access/role.ts';
import type { Division } from '../domain/division.ts';
import type { InputPath } from '../domain/errors.ts';
import type { StationRecord } from '../storage/station.ts';
import type { App } from './app.ts';
import { requireOne } from './require.ts';
import { sightOf } from './sight.ts';

/** A division that is asked about; outside of where the asker has the ability it is refused like a code of nothing. */
export function requireSeenDivision(
  app: App,
  code: string,
  path: InputPath,
  ability: Ability = 'READ',
): Promise<Division> {
  return requireOne(sightOf(app, app.database.reader, ability), 'division', code, path);
}

/** The same of a station. */
export function requireSeenStation(
  app: App,
  code: string,
  path: InputPath,
  ability: Ability = 'READ',
): Promise<StationRecord> {
  return requireOne(sightOf(app, app.database.reader, ability), 'station', code, path);
}
