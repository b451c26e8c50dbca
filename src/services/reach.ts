import { neighborCodesOf } from '../storage/adjacency.ts';
import type { Db } from '../storage/database.ts';
import { expandPieces, type PieceWalk } from '../storage/expand-pieces.ts';
import { divisionCodesNaming } from '../storage/policy.ts';
import {
  stationCodesBeside,
  stationCodesConcernedBy,
  stationCodesCoveredBy,
  stationCodesNaming,
  stationCodesUnder,
} from '../storage/station-codes.ts';

/** What a change is about, by code. */
export interface Touched {
  readonly stations?: readonly string[];
  readonly workers?: readonly string[];
  readonly branches?: readonly string[];
  readonly partyBodies?: readonly string[];
  /** Stations that may change their district. */
  readonly placed?: readonly string[];
  /** Divisions whose policy or parent changes. */
  readonly divisions?: readonly string[];
  /** Policy packs, by name, of which a version is added or replaced. */
  readonly policies?: readonly string[];
  /** Whether no posting, relation, coverage or body changes with it, so that looking once is enough. */
  readonly inPlace?: true;
  /** Whether only a name changes: no verdict follows. */
  readonly inName?: true | undefined;
}

/**
 * The stations a change touches itself: those named, those the workers are posted to, those the branches cover, those
 * that name a body, those below a division or below one that names a policy. Looked at before and after the change.
 */
export async function touchedStations(db: Db, touched: Touched): Promise<ReadonlySet<string>> {
  const stations = new Set(touched.stations);
  const add = (codes: readonly string[]) => {
    for (const code of codes) stations.add(code);
  };
  if (touched.workers !== undefined) add(await stationCodesConcernedBy(db, touched.workers));
  if (touched.branches !== undefined) add(await stationCodesCoveredBy(db, touched.branches));
  if (touched.partyBodies !== undefined) add(await stationCodesNaming(db, touched.partyBodies));
  for (const division of touched.divisions ?? []) add(await stationCodesUnder(db, division));
  for (const division of await divisionCodesNaming(db, touched.policies ?? [])) {
    add(await stationCodesUnder(db, division));
  }
  // a station that changes its district leaves neighbours behind, which are planned without it from then on
  if (touched.placed !== undefined || touched.divisions !== undefined) {
    add(touched.placed ?? []);
    add(await neighborCodesOf(db, [...stations]));
  }
  return stations;
}

/** The stations whose verdict can follow from a change, too many rather than too few. */
export interface Reach {
  /** Those whose own facts, or those of a branch that covers them, may have changed. */
  readonly seeds: ReadonlySet<string>;
  /** Those that may only be planned otherwise: the planner pieces that contain or border a seed, without the seeds. */
  readonly around: ReadonlySet<string>;
  /** Every pair of neighbours among the stations around, and between them and the seeds. */
  readonly edges: PieceWalk['edges'];
}

/**
 * Every station whose verdict can follow from the stations touched: they themselves, those covered by a branch that
 * covers one of them, and every planner piece that contains or borders one of all these. Too wide is only slow, too
 * narrow is wrong.
 */
export async function reachFrom(db: Db, touched: ReadonlySet<string>): Promise<Reach> {
  const seeds = await seedsOf(db, touched);
  const { codes, edges } = await expandPieces(db, [...seeds]);
  return { seeds, around: codes.difference(seeds), edges };
}

/** The stations touched, and those covered by a branch that covers one of them. */
export async function seedsOf(db: Db, touched: ReadonlySet<string>): Promise<ReadonlySet<string>> {
  return touched.union(new Set(await stationCodesBeside(db, [...touched])));
}
