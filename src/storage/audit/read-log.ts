import { compileOnce } from '../compile-once.ts';
import type { Db } from '../database.ts';
import { asStored } from './as-stored.ts';
import type {
  AuditChangeTable,
  AuditEntryTable,
  AuditPersonTable,
  AuditPlaceTable,
  AuditTables,
} from './audit-tables.ts';
import { isDamage } from './damage.ts';

const PAGE = 1_000;

interface Numbered {
  readonly sequence: number;
  readonly number: number;
}

const BEFORE_ALL = { sequence: Number.MIN_SAFE_INTEGER, number: 0 };

const selectEntries = compileOnce((db, { sequence, limit }: { sequence: number; limit: number }) =>
  db.selectFrom('audit_entry').selectAll().where('sequence', '>', sequence).orderBy('sequence').limit(limit),
);

const selectChanges = compileOnce((db, { sequence, number, limit }: Numbered & { readonly limit: number }) =>
  db
    .selectFrom('audit_change')
    .selectAll()
    .where((eb) => eb(eb.refTuple('sequence', 'number'), '>', eb.tuple(sequence, number)))
    .orderBy('sequence')
    .orderBy('number')
    .limit(limit),
);

const selectPlaces = compileOnce((db, { sequence, number, limit }: Numbered & { readonly limit: number }) =>
  db
    .selectFrom('audit_place')
    .selectAll()
    .where((eb) => eb(eb.refTuple('sequence', 'number'), '>', eb.tuple(sequence, number)))
    .orderBy('sequence')
    .orderBy('number')
    .limit(limit),
);

const selectPersons = compileOnce((db, { commitment, limit }: { commitment: string; limit: number }) =>
  db.selectFrom('audit_person').selectAll().where('commitment', '>', commitment).orderBy('commitment').limit(limit),
);

/** Every entry of the log, the first one first, some at a time. */
export function entriesInOrder(db: Db): AsyncGenerator<readonly AuditEntryTable[]> {
  return pages(db, 'audit_entry', (limit, last) => selectEntries(db, { ...(last ?? BEFORE_ALL), limit }));
}

/** Every row of changes, in order, some at a time. */
export function changesInOrder(db: Db): AsyncGenerator<readonly AuditChangeTable[]> {
  return pages(db, 'audit_change', (limit, last) => selectChanges(db, { ...(last ?? BEFORE_ALL), limit }));
}

/** Every row of places, in order, some at a time. */
export function placesInOrder(db: Db): AsyncGenerator<readonly AuditPlaceTable[]> {
  return pages(db, 'audit_place', (limit, last) => selectPlaces(db, { ...(last ?? BEFORE_ALL), limit }));
}

/** Every name that the log keeps, some at a time. */
export function personsInOrder(db: Db): AsyncGenerator<readonly AuditPersonTable[]> {
  return pages(db, 'audit_person', (limit, last) => selectPersons(db, { commitment: last?.commitment ?? '', limit }));
}

async function* pages<Table extends keyof AuditTables>(
  db: Db,
  table: Table,
  readAfter: (limit: number, last?: AuditTables[Table]) => Promise<readonly AuditTables[Table][]>,
): AsyncGenerator<readonly AuditTables[Table][]> {
  let limit = PAGE;
  for (let last: AuditTables[Table] | undefined; ; ) {
    try {
      const page = await readAfter(limit, last);
      if (page.length > 0) yield await asStored(db, table, page);
      if (page.length < limit) return;
      last = page.at(-1);
    } catch (error) {
      if (!isDamage(error) || limit === 1) throw error;
      // the rows before the one that cannot be read are to be looked at, too
      limit = 1;
    }
  }
}

const selectKept = compileOnce((db, { commitments }: { commitments: readonly string[] }) =>
  db.selectFrom('audit_person').select('commitment').where('commitment', 'in', commitments),
);

/** Those of the commitments whose names are kept. */
export async function keptCommitments(db: Db, commitments: readonly string[]): Promise<ReadonlySet<string>> {
  return new Set((await selectKept(db, { commitments })).map(({ commitment }) => commitment));
}

const selectWorkerRows = compileOnce((db, { codes }: { codes: readonly string[] }) =>
  db
    .selectFrom('audit_change')
    .select(['before', 'after'])
    .where('subject', '=', 'WORKER')
    .where('code', 'in', codes)
    .where('fact', '=', 'worker'),
);

/** Every commitment that stands in the rows of these workers. */
export async function commitmentsIn(db: Db, workerCodes: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await selectWorkerRows(db, { codes: workerCodes });
  return new Set(rows.flatMap(({ before, after }) => [...findCommitments(before), ...findCommitments(after)]));
}

/** The commitment in the row of a worker, if there is one. */
export function findCommitments(row: string | null): readonly string[] {
  const found = row === null ? null : /"name":"([0-9a-f]{64})"/.exec(row);
  return found?.[1] === undefined ? [] : [found[1]];
}
