import type { IsoDate } from '../../domain/date.ts';
import { latestOn, type MembershipEntry, type Relation } from '../../domain/membership.ts';
import type { Posting } from '../../domain/worker.ts';
import { listWorkers, type WorkerFilter } from '../../storage/list-workers.ts';
import { stagesOn } from '../../storage/membership.ts';
import { postingsOn } from '../../storage/posting.ts';
import { relationsOf } from '../../storage/relation.ts';
import { type StationRecord, stationsByCodes } from '../../storage/station.ts';
import type { WorkerRecord } from '../../storage/worker.ts';
import { workersInScope } from '../../storage/workers-in-scope.ts';
import { type App, today } from '../app.ts';
import { pageSizes, takeTurns } from './pages.ts';

/** A worker with what is true of them on a date; undefined: nothing is recorded. */
export interface WorkerOnDate {
  readonly worker: WorkerRecord;
  readonly posting: Posting | undefined;
  readonly station: StationRecord | undefined;
  readonly stage: MembershipEntry | undefined;
  readonly relation: Relation | undefined;
}

/** Workers in the order of their codes, posted on the date or not, page by page, all from one state of the database. */
export function streamWorkers(
  app: App,
  filter: WorkerFilter,
  date: IsoDate,
): AsyncGenerator<readonly WorkerOnDate[], void, undefined> {
  const { database, asker } = app;
  const { PEOPLE } = asker.scopes;
  const day = today(app);
  return database.stream(async function* (trx) {
    let after: string | null = null;
    for (const limit of pageSizes()) {
      const workers: readonly WorkerRecord[] = await listWorkers(trx, PEOPLE, filter, date, {
        after,
        limit,
      });
      const codes = workers.map(({ code }) => code);
      const postings = await postingsOn(trx, codes, date);
      const stages = await stagesOn(trx, codes, date);
      const relations = await relationsOf(trx, codes);
      const present = date === day ? undefined : await workersInScope(trx, PEOPLE, codes, day);
      const stations = await stationsByCodes(trx, [
        ...new Set(postings.values().map(({ stationCode }) => stationCode)),
      ]);
      if (workers.length > 0) {
        yield workers.map((worker) => {
          const posting = postings.get(worker.code);
          return {
            worker: present === undefined || present.has(worker.code) ? worker : leaveUndatedOut(worker),
            posting,
            station: posting && stations.get(posting.stationCode),
            stage: stages.get(worker.code),
            relation: latestOn(relations.get(worker.code) ?? [], date),
          };
        });
      }
      after = codes.at(-1) ?? null;
      if (workers.length < limit) return;
      await takeTurns();
    }
  });
}

/** Of whom one had on the date and has no more: the others tell of today. */
function leaveUndatedOut({ code, name }: WorkerRecord): WorkerRecord {
  return { code, name };
}
