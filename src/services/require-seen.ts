import type { Ability } from '../access/role.ts';
import type { Division } from '../domain/division.ts';
import type { InputPath } from '../domain/errors.ts';
import type { StationRecord } from '../storage/station.ts';
import type { App } from './app.ts';
import { unknownCode } from './refusals.ts';
import { requireOne } from './require.ts';

/** A division that is asked about; outside of where the asker has the ability it is refused like a code of nothing. */
export async function requireSeenDivision(
  { database, asker }: App,
  code: string,
  path: InputPath,
  ability: Ability = 'READ',
): Promise<Division> {
  const division = await requireOne(database.reader, 'division', code, path);
  if (!asker.scopes[ability].includesDivision(code)) throw unknownCode('division', code, path);
  return division;
}

/** The same of a station. */
export async function requireSeenStation(
  { database, asker }: App,
  code: string,
  path: InputPath,
  ability: Ability = 'READ',
): Promise<StationRecord> {
  const station = await requireOne(database.reader, 'station', code, path);
  if (!asker.scopes[ability].includesStation(station)) throw unknownCode('station', code, path);
  return station;
}
