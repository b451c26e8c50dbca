import type { CommitteeRole } from '../domain/branch.ts';
import type { IsoDate } from '../domain/date.ts';
import { compileOnce } from './compile-once.ts';
import type { Db } from './database.ts';

/** An office a worker has or had. */
export interface Office {
  readonly branchCode: string;
  /** Null: secretary by appointment. */
  readonly role: CommitteeRole | null;
  /** The first day, or the day of the election. */
  readonly from: IsoDate;
  readonly until: IsoDate | null;
}

const selectSecretaries = compileOnce((db, { code }: { code: string }) =>
  db
    .selectFrom('secretary')
    .select(['branch_code', 'valid_from', 'valid_until'])
    .where('worker_code', '=', code)
    .orderBy('branch_code')
    .orderBy('valid_from'),
);

const selectMembers = compileOnce((db, { code }: { code: string }) =>
  db
    .selectFrom('committee_member')
    .innerJoin('committee', (join) =>
      join
        .onRef('committee.branch_code', '=', 'committee_member.branch_code')
        .onRef('committee.elected_on', '=', 'committee_member.elected_on'),
    )
    .select(['committee_member.branch_code', 'committee_member.elected_on', 'role', 'dissolved_on'])
    .where('worker_code', '=', code)
    .orderBy('committee_member.branch_code')
    .orderBy('committee_member.elected_on')
    .orderBy('role'),
);

/** Every office in a branch that a worker has or had: secretary by appointment, without a role, or in a committee. */
export async function officesOf(db: Db, code: string): Promise<Office[]> {
  const appointed = await selectSecretaries(db, { code });
  const elected = await selectMembers(db, { code });
  return [
    ...appointed.map((row) => {
      return { branchCode: row.branch_code, role: null, from: row.valid_from, until: row.valid_until };
    }),
    ...elected.map((row) => {
      return { branchCode: row.branch_code, role: row.role, from: row.elected_on, until: row.dissolved_on };
    }),
  ];
}
