import type { Verdict } from '../../compliance/verdict.ts';
import type { Committee, Secretary } from '../../domain/branch.ts';
import type { IsoDate } from '../../domain/date.ts';
import type { FindingCode } from '../../domain/finding-code.ts';
import type { MembershipEntry } from '../../domain/membership.ts';
import { holdsOn } from '../../domain/period.ts';
import type { ResponsibleBody } from '../../domain/station.ts';
import type { Waiver } from '../../domain/waiver.ts';
import type { Posting } from '../../domain/worker.ts';
import { type Neighbor, neighborsOf } from '../../storage/adjacency.ts';
import { committeesInOffice } from '../../storage/committee.ts';
import { type BranchCoverage, coverageOfBranches, coverageOfStations } from '../../storage/coverage.ts';
import type { Db } from '../../storage/database.ts';
import { stagesOn } from '../../storage/membership.ts';
import { postingsOn } from '../../storage/posting.ts';
import { responsibleBodiesOn } from '../../storage/responsible-body.ts';
import { secretariesOf } from '../../storage/secretary.ts';
import { waiversOf } from '../../storage/waiver.ts';
import type { WorkerRecord } from '../../storage/worker.ts';
import { workersInScope } from '../../storage/workers-in-scope.ts';
import { countWorkersOfStations, workersOfStations } from '../../storage/workers-of-stations.ts';
import type { App } from '../app.ts';
import type { ComplianceView } from '../compliance-view.ts';
import { openView } from '../open-view.ts';
import { findAffiliationHosts } from './affiliation-hosts.ts';
import { type BranchMembers, countBranchMembers } from './branch-members.ts';
import { findCountedWorkers } from './counted-workers.ts';
import { createListLoader, createLoader, type ListLoader, type Loader } from './loader.ts';

/** A window on a list in the order of codes. */
interface Window {
  readonly after: string | null;
  readonly limit: number;
}

/** What is true on one date. By station, worker or branch code. */
export interface DatedLoaders {
  /** The verdicts of the date. */
  readonly view: () => Promise<ComplianceView>;
  readonly verdicts: Loader<Verdict>;
  /** The same, each of their findings with the first day from which it has held. */
  readonly verdictsWithSince: Loader<Verdict>;
  /** The codes of the workers counted in the figure that decided each finding of a station. */
  readonly countedWorkers: Loader<ReadonlyMap<FindingCode, readonly string[]>>;
  /** Those that may be seen. */
  readonly workers: Loader<WorkerRecord>;
  readonly neighbors: ListLoader<Neighbor>;
  readonly responsibleBodies: Loader<ResponsibleBody>;
  readonly coverageOfStations: ListLoader<BranchCoverage>;
  readonly waivers: ListLoader<Waiver>;
  /** The codes of the branches a station could be affiliated with, nearest first. */
  readonly affiliationHosts: ListLoader<string>;
  /** The workers posted to a station whose people may be seen: one window of each. */
  readonly stationWorkers: (window: Window) => ListLoader<WorkerRecord>;
  readonly stationWorkerCounts: Loader<number>;
  readonly postings: Loader<Posting>;
  readonly stages: Loader<MembershipEntry>;
  readonly coverageOfBranches: ListLoader<BranchCoverage>;
  readonly branchMembers: Loader<BranchMembers>;
  readonly committees: Loader<Committee>;
  readonly secretaries: Loader<Secretary>;
}

/** Loaders for a date; `people` learns which workers were loaded. */
export function createDatedLoaders(app: App, date: IsoDate, people: Set<string>): DatedLoaders {
  const { reader } = app.database;
  const { PEOPLE } = app.asker.scopes;
  const windows = new Map<string, ListLoader<WorkerRecord>>();
  let opened: Promise<ComplianceView> | undefined;
  const view = () => (opened ??= openView(app, date));
  return {
    view,
    verdicts: createLoader(async (codes) => byStation(await (await view()).findVerdicts(codes))),
    verdictsWithSince: createLoader(async (codes) => byStation(await (await view()).findVerdictsWithSince(codes))),
    countedWorkers: createLoader(async (codes) => findCountedWorkers(reader, await view(), codes)),
    workers: createLoader(async (codes) => {
      const workers = await workersInScope(reader, PEOPLE, codes, date);
      for (const code of workers.keys()) people.add(code);
      return workers;
    }),
    neighbors: createListLoader((codes) => neighborsOf(reader, codes, date)),
    responsibleBodies: createLoader((codes) => responsibleBodiesOn(reader, codes, date)),
    coverageOfStations: createListLoader((codes) => coverageOfStations(reader, codes, date)),
    waivers: createListLoader((codes) => liveWaivers(reader, codes, date)),
    affiliationHosts: createListLoader((codes) => findAffiliationHosts(reader, codes, date)),
    stationWorkers({ after, limit }) {
      const key = JSON.stringify([after, limit]);
      let loader = windows.get(key);
      if (loader === undefined) {
        loader = createListLoader((codes) => workersOfStations(reader, PEOPLE, codes, date, { after, limit }));
        windows.set(key, loader);
      }
      return loader;
    },
    stationWorkerCounts: createLoader((codes) => countWorkersOfStations(reader, PEOPLE, codes, date)),
    postings: createLoader((codes) => postingsOn(reader, codes, date)),
    stages: createLoader((codes) => stagesOn(reader, codes, date)),
    coverageOfBranches: createListLoader((codes) => coverageOfBranches(reader, codes, date)),
    branchMembers: createLoader((codes) => countBranchMembers(reader, codes, date)),
    committees: createLoader((codes) => committeesInOffice(reader, codes, date)),
    secretaries: createLoader((codes) => liveSecretaries(reader, codes, date)),
  };
}

function byStation(verdicts: readonly (Verdict | undefined)[]): ReadonlyMap<string, Verdict> {
  return new Map(verdicts.flatMap((verdict) => (verdict === undefined ? [] : [[verdict.stationCode, verdict]])));
}

async function liveWaivers(db: Db, stationCodes: readonly string[], date: IsoDate): Promise<Map<string, Waiver[]>> {
  const waivers = await waiversOf(db, stationCodes);
  return Map.groupBy(
    waivers.filter((waiver) => holdsOn(waiver, date)),
    ({ stationCode }) => stationCode,
  );
}

async function liveSecretaries(db: Db, branchCodes: readonly string[], date: IsoDate): Promise<Map<string, Secretary>> {
  const found = new Map<string, Secretary>();
  for (const [branchCode, secretaries] of await secretariesOf(db, branchCodes)) {
    const secretary = secretaries.find((each) => holdsOn(each, date));
    if (secretary !== undefined) found.set(branchCode, secretary);
  }
  return found;
}
