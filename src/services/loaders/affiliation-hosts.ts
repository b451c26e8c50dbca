import { rankHosts } from '../../compliance/affiliation-hosts.ts';
import type { IsoDate } from '../../domain/date.ts';
import type { Db } from '../../storage/database.ts';
import { hostCandidates } from '../../storage/host-candidates.ts';
import { stationsByCodes } from '../../storage/station.ts';

/** The branches each of these stations could be affiliated with on a date, best first. */
export async function findAffiliationHosts(
  db: Db,
  stationCodes: readonly string[],
  date: IsoDate,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const stations = await stationsByCodes(db, stationCodes);
  const candidates = await hostCandidates(db, stationCodes, date);
  return new Map([...candidates].map(([code, found]) => [code, rankHosts(stations.get(code)?.location, found)]));
}
