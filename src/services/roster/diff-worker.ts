import type { IsoDate } from '../../domain/date.ts';
import type { RosterRow } from '../../domain/roster.ts';
import type { Worker } from '../../domain/worker.ts';
import { isSameName, isSameText } from './as-written.ts';
import { diffPosting } from './diff-posting.ts';
import { type BranchFinder, diffRelation } from './diff-relation.ts';
import { diffStages } from './diff-stages.ts';
import type { RosterStation } from './find-station.ts';
import { CERTIFICATE_NAMES, plain, type RosterChange } from './roster-change.ts';
import type { RosterConflict } from './roster-conflict.ts';

/** What a row makes of a worker. */
export interface WorkerDiff {
  /** As they will stand, if there are no conflicts. */
  readonly after: Worker;
  readonly changes: readonly RosterChange[];
  readonly conflicts: readonly RosterConflict[];
  /** Whether they come from another station. */
  readonly isMove: boolean;
}

export interface DiffContext {
  readonly asOf: IsoDate;
  readonly findBranches: BranchFinder;
  readonly stationName: (code: string) => string;
  readonly branchName: (code: string) => string;
}

/** Compares a row with what is recorded of its worker. What the row does not say stays. */
export function diffWorker(row: RosterRow, worker: Worker, station: RosterStation, context: DiffContext): WorkerDiff {
  const { asOf, findBranches: find, stationName, branchName: nameOf } = context;
  const posting = diffPosting(row, worker.postings, { station, asOf, nameOf: stationName });
  const stages = diffStages(row, worker.membership, asOf);
  const relation = diffRelation(row, worker.relations, { asOf, find, nameOf });
  const name = diffName(row, worker);
  const certificate = diffCertificate(row, worker);
  const employer = diffEmployer(row, worker);
  return {
    after: {
      code: worker.code,
      name: name === undefined ? worker.name : row.name.value,
      certificate: certificate === undefined ? worker.certificate : certificateOf(row),
      employer: employer === undefined ? worker.employer : row.employer?.value,
      postings: posting.part,
      membership: stages.part,
      relations: relation.part,
    },
    changes: [name, posting.changes, stages.changes, relation.changes, certificate, employer]
      .flat()
      .filter((change) => change !== undefined),
    conflicts: [...posting.conflicts, ...stages.conflicts, ...relation.conflicts],
    isMove: posting.isMove,
  };
}

function diffName({ name }: RosterRow, worker: Worker): RosterChange | undefined {
  if (isSameName(name.value, worker.name)) return undefined;
  const before = worker.name === '' ? null : plain(worker.name);
  return { field: 'NAME', column: name.column, before, after: plain(name.value), assumed: null };
}

function certificateOf({ certificate }: RosterRow): Worker['certificate'] {
  return certificate === undefined || certificate.value === 'NONE' ? undefined : certificate.value;
}

function diffCertificate(row: RosterRow, worker: Worker): RosterChange | undefined {
  const said = certificateOf(row);
  if (row.certificate === undefined || said === worker.certificate) return undefined;
  return {
    field: 'CERTIFICATE',
    column: row.certificate.column,
    before: worker.certificate === undefined ? null : CERTIFICATE_NAMES[worker.certificate],
    after: said === undefined ? null : CERTIFICATE_NAMES[said],
    assumed: null,
  };
}

function diffEmployer({ employer }: RosterRow, worker: Worker): RosterChange | undefined {
  if (employer === undefined || isSameText(employer.value, worker.employer)) return undefined;
  const before = worker.employer === undefined ? null : plain(worker.employer);
  return { field: 'EMPLOYER', column: employer.column, before, after: plain(employer.value), assumed: null };
}
