import type { Branch } from './branch.ts';
import type { IsoDate } from './date.ts';
import type { Division } from './division.ts';
import type { PartyBody } from './party-body.ts';
import type { Policy } from './policy.ts';
import type { Adjacency, Station } from './station.ts';
import type { Waiver } from './waiver.ts';
import type { Worker, WorkerHistory } from './worker.ts';

/**
 * Dated facts about some stations, complete as far as their verdicts need them: a whole exchange document, or the
 * part of the database that a question can reach. Nothing in it depends on the order of a list.
 */
export interface Facts {
  readonly divisions: readonly Division[];
  readonly partyBodies: readonly PartyBody[];
  readonly stations: readonly Station[];
  readonly adjacencies: readonly Adjacency[];
  readonly workers: readonly Worker[];
  readonly branches: readonly Branch[];
  readonly waivers: readonly Waiver[];
}

/** Facts without what verdicts cannot depend on: the names of workers. */
export interface JudgedFacts extends Omit<Facts, 'workers'> {
  readonly workers: readonly WorkerHistory[];
}

/** The exchange document: everything the rules look at, and the date to judge it on (absent: today). */
export interface Snapshot extends Facts {
  readonly asOf?: IsoDate | undefined;
  /** The policy packs beside those the program comes with, every version; absent: none. */
  readonly policies?: readonly Policy[] | undefined;
}
