import type { Asker } from '../access/asker.ts';
import type { Db } from '../storage/database.ts';
import { stationsByCodes } from '../storage/station.ts';

/** Of some stations, those that somebody may see, in the same order. */
export async function keepVisible(
  db: Db,
  stationCodes: readonly string[],
  { scopes }: Asker,
): Promise<readonly string[]> {
  if (scopes.READ.isEverything) return stationCodes;
  const stations = await stationsByCodes(db, stationCodes);
  return stationCodes.filter((code) => {
    const station = stations.get(code);
    return station !== undefined && scopes.READ.includesStation(station);
  });
}
