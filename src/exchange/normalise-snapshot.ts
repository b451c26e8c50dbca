import type { Branch } from '../domain/branch.ts';
import { compareCodes } from '../domain/compare-codes.ts';
import type { Snapshot } from '../domain/facts.ts';
import { mergeOverlapping } from '../domain/merge-periods.ts';
import { toPolicy } from '../domain/policy-document.ts';
import type { Adjacency } from '../domain/station.ts';
import type { Waiver } from '../domain/waiver.ts';
import type { BranchDocument, SnapshotDocument } from './snapshot-shape.ts';

/** The facts a faultless document states: every list present, and what is said twice said once. */
export function normaliseSnapshot(document: SnapshotDocument): Snapshot {
  return {
    asOf: document.asOf,
    divisions: document.divisions,
    partyBodies: document.partyBodies ?? [],
    stations: document.stations.map((station) => ({ ...station, responsibleBodies: station.responsibleBodies ?? [] })),
    adjacencies: normaliseAdjacencies(document.adjacencies ?? []),
    workers: (document.workers ?? []).map((worker) => ({
      ...worker,
      postings: worker.postings ?? [],
      membership: worker.membership ?? [],
      relations: worker.relations ?? [],
    })),
    branches: (document.branches ?? []).map(normaliseBranch),
    waivers: keepLast<Waiver>(document.waivers ?? [], (waiver) => [
      waiver.stationCode,
      waiver.findingCode,
      waiver.from,
    ]),
    policies: document.policies?.map(toPolicy),
  };
}

/** Each pair once, its smaller code first; no station beside itself; a border where one and the other kind are given. */
function normaliseAdjacencies(rows: NonNullable<SnapshotDocument['adjacencies']>): readonly Adjacency[] {
  const pairs = new Map<string, Adjacency>();
  for (const { stationCodes, kind = 'BORDER' } of rows) {
    const [one = '', other = ''] = stationCodes.toSorted(compareCodes);
    const key = keyOf([one, other]);
    if (one !== other && (kind === 'BORDER' || !pairs.has(key))) pairs.set(key, { stationCodes: [one, other], kind });
  }
  return [...pairs.values()];
}

function normaliseBranch(branch: BranchDocument): Branch {
  return {
    ...branch,
    coverage: mergeOverlapping(branch.coverage ?? [], ({ stationCode, mode }) => keyOf([stationCode, mode])),
    committees: (branch.committees ?? []).map((committee) => ({
      ...committee,
      members: keepLast(committee.members ?? [], ({ workerCode, role }) => [workerCode, role]),
    })),
    secretaries: mergeOverlapping(branch.secretaries ?? [], ({ workerCode }) => workerCode),
  };
}

function keepLast<Row>(rows: readonly Row[], partsOf: (row: Row) => readonly string[]): readonly Row[] {
  return [...new Map(rows.map((row) => [keyOf(partsOf(row)), row])).values()];
}

/** Codes may contain any character, so that no separator is safe. */
function keyOf(parts: readonly string[]): string {
  return JSON.stringify(parts);
}
