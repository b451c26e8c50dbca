import type { IsoDate } from '../domain/date.ts';
import { type NeighborProposals, proposeNeighbors as propose } from '../neighbors/propose-neighbors.ts';
import { adjacenciesAmong } from '../storage/adjacency.ts';
import { divisionsUpwards } from '../storage/division.ts';
import { findStations } from '../storage/station.ts';
import { stationCodesIn, stationCodesOfDistricts } from '../storage/station-codes.ts';
import type { App } from './app.ts';
import { selectNeighborStations } from './neighbor-stations.ts';

export interface ProposeNeighborsInput {
  readonly divisionCode: string;
  readonly date: IsoDate;
}

/**
 * Proposes neighbours from where stations stand: of a district, of all districts below a division, or those pairs of a
 * district that touch a part of it. Reads only.
 */
export async function proposeNeighbors(
  app: App,
  { divisionCode, date }: ProposeNeighborsInput,
): Promise<NeighborProposals> {
  return app.database.read(async (trx) => {
    const within = await stationCodesIn(trx, app.asker.scopes.READ, divisionCode);
    const stations = await findStations(trx, await stationCodesOfDistricts(trx, within));
    const divisions = await divisionsUpwards(trx, [...new Set(stations.map((station) => station.divisionCode))]);
    const selected = selectNeighborStations(stations, divisions, date);
    const known = await adjacenciesAmong(
      trx,
      selected.map(({ code }) => code),
    );
    const { READ } = app.asker.scopes;
    const seen = new Set(stations.filter((station) => READ.includesStation(station)).map(({ code }) => code));
    return concealOthers(propose({ stations: selected, known, within: new Set(within) }), seen);
  });
}

/** How far away stations stand that may not be seen is not told, nor what their places have odd about them. */
function concealOthers({ proposals, warnings }: NeighborProposals, seen: ReadonlySet<string>): NeighborProposals {
  const areSeen = ({ stationCodes }: { readonly stationCodes: readonly string[] }) =>
    stationCodes.every((code) => seen.has(code));
  return {
    proposals: proposals.map((proposal) => (areSeen(proposal) ? proposal : { ...proposal, distanceM: null })),
    warnings: warnings.filter(areSeen),
  };
}
