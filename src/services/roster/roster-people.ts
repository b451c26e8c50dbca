import { compareCodes } from '../../domain/compare-codes.ts';
import type { IsoDate } from '../../domain/date.ts';
import { latestOn, type MembershipStage, type Relation } from '../../domain/membership.ts';
import { holdsOn } from '../../domain/period.ts';
import type { RosterCertificate, RosterStage } from '../../domain/roster.ts';
import { countsOn } from '../../domain/station.ts';
import type { PostingKind, Worker } from '../../domain/worker.ts';
import { findWholeWorkers } from '../../storage/whole-workers.ts';
import { workerCodesPostedTo } from '../../storage/workers-of-stations.ts';
import type { App } from '../app.ts';
import { sightOf } from '../sight.ts';
import type { RosterScope } from './roster-question.ts';
import { openScope } from './roster-scope.ts';
import { relationWriter, writeStation } from './write-places.ts';

/** A worker as a roster shows them: what it can say that is recorded. */
export interface PersonOnRoster {
  readonly workerCode: string;
  readonly name: string;
  readonly stationText: string;
  readonly postingKind: PostingKind;
  readonly postedFrom: IsoDate;
  readonly postedUntil?: IsoDate | undefined;
  readonly stage?: RosterStage | undefined;
  readonly applicantFrom?: IsoDate | undefined;
  readonly activistFrom?: IsoDate | undefined;
  readonly developmentTargetFrom?: IsoDate | undefined;
  readonly joinedOn?: IsoDate | undefined;
  readonly fullOn?: IsoDate | undefined;
  readonly relationText?: string | undefined;
  readonly certificate?: RosterCertificate | undefined;
  readonly employer?: string | undefined;
}

/** The roster of a station or of all stations of a division, as it is recorded. */
export interface RecordedRoster {
  /** Of the station or the division. */
  readonly name: string;
  /** The stations that count or have people, by code; each as a roster that is about all of them is to write it. */
  readonly stations: readonly string[];
  /** By station and code. */
  readonly people: readonly PersonOnRoster[];
}

/**
 * Who is posted to a station, or to the stations of a division, on a date, as a roster shows them. What a roster could
 * not say so that it is understood as it is recorded is left out: what a roster does not say stays.
 *
 * @throws NotFoundError when there is no such station or division.
 */
export async function readRecordedRoster(app: App, scope: RosterScope, date: IsoDate): Promise<RecordedRoster> {
  return app.database.read(async (trx) => {
    const sight = sightOf(app, trx, 'PEOPLE');
    const { asked, find, name } = await openScope(sight, scope);
    const codes = asked.map(({ code }) => code);
    const workers = await findWholeWorkers(trx, await workerCodesPostedTo(trx, codes, date));
    const writeRelation = await relationWriter(sight, codes, workers, date);
    const texts = new Map(asked.map((station) => [station.code, writeStation(station, find)]));
    const byStation = Map.groupBy(workers, (worker) => postingOn(worker, date)?.stationCode ?? '');
    const shown = asked.filter((station) => countsOn(station, date) || byStation.has(station.code));
    return {
      name,
      stations: shown.map(({ code }) => texts.get(code) ?? code),
      people: shown.flatMap(({ code }) =>
        (byStation.get(code) ?? [])
          .sort((one, other) => compareCodes(one.code, other.code))
          .flatMap((worker) => describePerson(worker, date, texts.get(code) ?? code, writeRelation)),
      ),
    };
  });
}

function postingOn({ postings }: Worker, date: IsoDate) {
  return postings.find((each) => holdsOn(each, date));
}

function describePerson(
  worker: Worker,
  date: IsoDate,
  stationText: string,
  writeRelation: (relation: Relation) => string | undefined,
): readonly PersonOnRoster[] {
  const posting = postingOn(worker, date);
  if (posting === undefined) return [];
  const firstDay = (stage: MembershipStage) => worker.membership.find((entry) => entry.stage === stage)?.from;
  const relation = latestOn(worker.relations, date);
  const known = (day: IsoDate | undefined) => (day !== undefined && day <= date ? day : undefined);
  return [
    {
      workerCode: worker.code,
      name: worker.name,
      stationText,
      postingKind: posting.kind,
      postedFrom: posting.from,
      postedUntil: posting.until,
      stage: latestOn(worker.membership, date)?.stage,
      applicantFrom: known(firstDay('APPLICANT')),
      activistFrom: known(firstDay('ACTIVIST')),
      developmentTargetFrom: known(firstDay('DEVELOPMENT_TARGET')),
      joinedOn: known(firstDay('PROBATIONARY')),
      fullOn: known(firstDay('FULL')),
      relationText: relation === undefined ? undefined : writeRelation(relation),
      certificate: worker.certificate,
      employer: worker.employer,
    },
  ];
}
