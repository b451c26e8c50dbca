/** What the loaders answer, for those above the services. */
export type { Neighbor as NeighborRow } from '../../storage/adjacency.ts';
export type { BranchRecord as BranchRow } from '../../storage/branch.ts';
export type { BranchCoverage as CoverageRow } from '../../storage/coverage.ts';
export type { StationRecord as StationRow } from '../../storage/station.ts';
export type { WorkerRecord as WorkerRow } from '../../storage/worker.ts';
