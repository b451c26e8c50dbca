import { compareCodes } from '../../domain/compare-codes.ts';
import { holdsOn } from '../../domain/period.ts';
import type { Worker } from '../../domain/worker.ts';
import type { Db } from '../../storage/database.ts';
import { stationsByCodes } from '../../storage/station.ts';
import { findWholeWorkers } from '../../storage/whole-workers.ts';
import { workerCodesBeginning, workerCodesNamed } from '../../storage/worker.ts';
import { workerCodesPostedTo } from '../../storage/workers-of-stations.ts';
import { findSeen } from '../require.ts';
import type { Sight } from '../sight.ts';
import { findNamedBranches, type NamedBranch } from './find-named-branches.ts';
import type { RosterStation } from './find-station.ts';
import { beginningOfCodes } from './new-codes.ts';
import { findOutside, type OutsidePeople } from './outside-people.ts';
import type { RosterQuestion } from './roster-question.ts';
import { openScope } from './roster-scope.ts';

/** Every fact that decides what a roster would change. */
export interface RosterBasis {
  /** The station of each row; several or none where its text does not tell one. */
  readonly stationsOfRows: readonly (readonly RosterStation[])[];
  /** The stations of which it is the roster: those of the rows, and the one asked for. */
  readonly stations: ReadonlyMap<string, RosterStation>;
  /** By code: who is posted to these stations on the date, who has the code or the name of a row; the asker's alone. */
  readonly workers: ReadonlyMap<string, Worker>;
  /** Those who are none of the asker's, as far as they matter. */
  readonly outside: OutsidePeople;
  /** Names of stations that these workers are posted to, by code. */
  readonly stationNames: ReadonlyMap<string, string>;
  /** The branches that rows name, of those the asker may name, and those of these stations and workers, by code. */
  readonly branches: readonly NamedBranch[];
  /** Codes that new workers cannot be given. */
  readonly usedCodes: ReadonlySet<string>;
}

/** Loads what the changes of a roster rest on. @throws NotFoundError when there is no such station or division. */
export async function loadRosterBasis(sight: Sight, question: RosterQuestion): Promise<RosterBasis> {
  const { db } = sight;
  const { rows, asOf, decisions } = question;
  const { asked, find } = await openScope(sight, question);
  const stationsOfRows = rows.map(({ stationText, sheet }) => {
    if (stationText !== undefined) return find(stationText.value);
    // one sheet a station is a habit, too
    return asked.length === 1 ? asked : find(sheet);
  });
  const named = stationsOfRows.flatMap((found) => (found.length === 1 ? found : []));
  const alone = typeof question.stationCode === 'string' ? asked : [];
  const stations = new Map([...named, ...alone].map((station) => [station.code, station]));
  const codes = [...stations.keys()].sort(compareCodes);
  const present = await workerCodesPostedTo(db, codes, asOf);
  const given = rows.flatMap(({ workerCode }) => workerCode?.value ?? []);
  const concerned = new Set([
    ...present,
    ...(await workerCodesNamed(db, [...new Set(rows.map(({ name }) => name.value))])),
    ...given,
    ...decisions.flatMap(({ workerCode }) => workerCode ?? []),
  ]);
  const seen = await findSeen(sight, 'worker', [...concerned]);
  const isUnseen = (code: string) => !seen.has(code);
  const workers = await findWholeWorkers(db, [...seen.keys()].sort(compareCodes));
  return {
    stationsOfRows,
    stations,
    workers: new Map(workers.map((worker) => [worker.code, worker])),
    outside: await findOutside(sight, { given: given.filter(isUnseen), present: present.filter(isUnseen) }, asOf),
    stationNames: await namesOf(db, workers, question),
    branches: await findNamedBranches(
      sight,
      rows.flatMap(({ relationText }) => relationText?.value ?? []),
      codes,
      workers,
    ),
    usedCodes: await findUsedCodes(db, codes),
  };
}

async function namesOf(db: Db, workers: readonly Worker[], { asOf }: RosterQuestion) {
  const present = workers.flatMap(({ postings }) => postings.filter((each) => holdsOn(each, asOf) || each.from > asOf));
  const stations = await stationsByCodes(db, [...new Set(present.map(({ stationCode }) => stationCode))]);
  return new Map([...stations.values()].map(({ code, name }) => [code, name] as const));
}

async function findUsedCodes(db: Db, stationCodes: readonly string[]): Promise<ReadonlySet<string>> {
  const used = new Set<string>();
  for (const code of stationCodes) {
    for (const worker of await workerCodesBeginning(db, beginningOfCodes(code))) used.add(worker);
  }
  return used;
}
