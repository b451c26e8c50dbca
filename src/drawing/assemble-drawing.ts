import type { CoverageMode } from '../domain/branch.ts';
import type { AdjacencyKind } from '../domain/station.ts';
import type { DistrictDrawing, DrawnGroup, DrawnStation } from './district-drawing.ts';

/** A station with what the API tells of it. */
export interface ReportedStation extends Omit<DrawnStation, 'isAffiliated'> {
  readonly coverage: readonly { readonly mode: CoverageMode; readonly branchCode: string }[];
  readonly neighbours: readonly { readonly code: string; readonly kind: AdjacencyKind }[];
}

/** What the API tells of a division, its plan and its stations. */
export interface DrawingReport extends Pick<DistrictDrawing, 'name' | 'date' | 'totals'> {
  /** The stations of the division. */
  readonly stations: readonly ReportedStation[];
  /** The groups of the plan, which may reach beyond the division. */
  readonly planned: readonly (readonly ReportedStation[])[];
}

/**
 * Makes a drawing of what the API tells: groups of the plan are proposed, stations that a branch covers jointly are
 * registered. A joint branch that only covers stations the plan brought in from elsewhere is left out.
 */
export function assembleDrawing({ name, date, totals, stations, planned }: DrawingReport): DistrictDrawing {
  const all = [...new Map([...planned.flat(), ...stations].map((station) => [station.code, station])).values()];
  return {
    name,
    date,
    totals,
    stations: all.map(({ coverage, neighbours: _, ...station }) => ({
      ...station,
      isAffiliated: coverage.some(({ mode }) => mode === 'AFFILIATED'),
    })),
    neighbours: all.flatMap(({ code, neighbours }) =>
      neighbours.map((neighbour) => ({ stationCodes: [code, neighbour.code], kind: neighbour.kind })),
    ),
    groups: [
      ...planned.map((group): DrawnGroup => ({ state: 'PROPOSED', stationCodes: group.map(({ code }) => code) })),
      ...[...new Set(stations.flatMap(jointBranchesOf))].map((branch): DrawnGroup => {
        const covered = all.filter((station) => jointBranchesOf(station).includes(branch));
        return { state: 'REGISTERED', stationCodes: covered.map(({ code }) => code) };
      }),
    ],
  };
}

function jointBranchesOf({ coverage }: ReportedStation): readonly string[] {
  return coverage.filter(({ mode }) => mode === 'JOINT').map(({ branchCode }) => branchCode);
}
