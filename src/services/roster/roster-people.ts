import { compareCodes } from '../../domain/compare-codes.ts';
import type { IsoDate } from '../../domain/date.ts';
import { latestOn, type MembershipStage } from '../../domain/membership.ts';
import { holdsOn } from '../../domain/period.ts';
import type { RosterCertificate, RosterStage } from '../../domain/roster.ts';
import type { PostingKind, Worker } from '../../domain/worker.ts';
import { branchesByCodes } from '../../storage/branch.ts';
import { stationsByCodes } from '../../storage/station.ts';
import { findWholeWorkers } from '../../storage/whole-workers.ts';
import { workerCodesPostedTo } from '../../storage/workers-of-stations.ts';
import type { App } from '../app.ts';
import { requireOne } from '../require.ts';
import { sightOf } from '../sight.ts';

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

/** The roster of a station as it is recorded. */
export interface RecordedRoster {
  readonly stationName: string;
  /** By code. */
  readonly people: readonly PersonOnRoster[];
}

/** Who is posted to a station on a date, as a roster shows them. @throws NotFoundError when there is no such station. */
export async function readRecordedRoster(app: App, stationCode: string, date: IsoDate): Promise<RecordedRoster> {
  return app.database.read(async (trx) => {
    const station = await requireOne(sightOf(app, trx, 'PEOPLE'), 'station', stationCode, ['stationCode']);
    const workers = await findWholeWorkers(trx, await workerCodesPostedTo(trx, [stationCode], date));
    const held = workers.flatMap(({ relations }) => latestOn(relations, date)?.branchCode ?? []);
    const branches = await branchesByCodes(trx, [...new Set(held)]);
    const stations = await stationsByCodes(trx, [stationCode]);
    const people = workers
      .sort((one, other) => compareCodes(one.code, other.code))
      .flatMap((worker) =>
        describePerson(worker, date, {
          station: stations.get(stationCode)?.name ?? stationCode,
          // names of branches may repeat, codes do not
          branch: (code) => (hasTwin(code, branches) ? code : (branches.get(code)?.name ?? code)),
        }),
      );
    return { stationName: station.name, people };
  });
}

function hasTwin(code: string, branches: ReadonlyMap<string, { readonly name: string }>): boolean {
  const name = branches.get(code)?.name;
  return [...branches].some(([other, branch]) => other !== code && branch.name === name);
}

function describePerson(
  worker: Worker,
  date: IsoDate,
  names: { readonly station: string; readonly branch: (code: string) => string },
): readonly PersonOnRoster[] {
  const posting = worker.postings.find((each) => holdsOn(each, date));
  if (posting === undefined) return [];
  const firstDay = (stage: MembershipStage) => worker.membership.find((entry) => entry.stage === stage)?.from;
  const relation = latestOn(worker.relations, date);
  const known = (day: IsoDate | undefined) => (day !== undefined && day <= date ? day : undefined);
  return [
    {
      workerCode: worker.code,
      name: worker.name,
      stationText: names.station,
      postingKind: posting.kind,
      postedFrom: posting.from,
      postedUntil: posting.until,
      stage: latestOn(worker.membership, date)?.stage,
      applicantFrom: known(firstDay('APPLICANT')),
      activistFrom: known(firstDay('ACTIVIST')),
      developmentTargetFrom: known(firstDay('DEVELOPMENT_TARGET')),
      joinedOn: known(firstDay('PROBATIONARY')),
      fullOn: known(firstDay('FULL')),
      relationText: relation?.branchCode === undefined ? relation?.elsewhere : names.branch(relation.branchCode),
      certificate: worker.certificate,
      employer: worker.employer,
    },
  ];
}
