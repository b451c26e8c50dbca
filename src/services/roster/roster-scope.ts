import { compareCodes } from '../../domain/compare-codes.ts';
import { divisionsByCodes } from '../../storage/division.ts';
import { type StationRecord, stationsByCodes } from '../../storage/station.ts';
import { stationCodesUnder } from '../../storage/station-codes.ts';
import { requireOne } from '../require.ts';
import type { Sight } from '../sight.ts';
import { type StationFinder, stationFinder } from './find-station.ts';
import type { RosterScope } from './roster-question.ts';

/** The stations whose roster it is, and how texts of it find them. */
export interface OpenScope {
  /** By code. */
  readonly asked: readonly StationRecord[];
  readonly find: StationFinder;
  /** Of the station or the division. */
  readonly name: string;
}

/** Finds the stations a roster is about. @throws NotFoundError when there is no such station or division. */
export async function openScope(sight: Sight, { stationCode, divisionCode }: RosterScope): Promise<OpenScope> {
  const { db } = sight;
  let [codes, name]: [readonly string[], string] = [[], ''];
  if (typeof stationCode === 'string') {
    ({ name } = await requireOne(sight, 'station', stationCode, ['stationCode']));
    codes = [stationCode];
  } else if (typeof divisionCode === 'string') {
    await requireOne(sight, 'division', divisionCode, ['divisionCode']);
    name = (await divisionsByCodes(db, [divisionCode])).get(divisionCode)?.name ?? divisionCode;
    codes = await stationCodesUnder(db, divisionCode);
  }
  const found = await stationsByCodes(db, codes);
  const asked = [...found.values()].sort((one, other) => compareCodes(one.code, other.code));
  return { asked, find: stationFinder(asked), name };
}
