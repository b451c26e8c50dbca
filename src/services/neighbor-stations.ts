import { divisionChains } from '../compliance/division-chain.ts';
import type { IsoDate } from '../domain/date.ts';
import type { Division } from '../domain/division.ts';
import { countsOn, type Station, type StationLevel } from '../domain/station.ts';
import type { NeighborStation } from '../neighbors/proposal.ts';

/** The levels neighbours are proposed for: those that are planned for. */
const PROPOSED_LEVELS: readonly StationLevel[] = ['TOWN_STATION'];

/** The stations that may be proposed as neighbours: open on the date, of these levels, below a district. */
export function selectNeighborStations(
  stations: readonly Omit<Station, 'responsibleBodies'>[],
  divisions: readonly Division[],
  date: IsoDate,
  levels = PROPOSED_LEVELS,
): readonly NeighborStation[] {
  const chainOf = divisionChains(divisions);
  return stations.flatMap((station) => {
    const { code, name, divisionCode, level, location } = station;
    const { district, town } = chainOf(divisionCode);
    if (district === null || !levels.includes(level) || !countsOn(station, date)) return [];
    // the area of a whole district is no station's ground
    const areaCodes = [code, divisionCode, town].filter((each) => each !== district);
    return [{ code, name, district, areaCodes, location }];
  });
}
