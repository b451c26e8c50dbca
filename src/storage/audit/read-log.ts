import { compileOnce } from '../compile-once.ts';
import type { Db } from '../database.ts';
import type { AuditChangeTable, AuditEntryTable, AuditPersonTable, AuditPlaceTable } from './audit-tables.ts';

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
  return pages((last?: AuditEntryTable) => selectEntries(db, { ...(last ?? BEFORE_ALL), limit: PAGE }));
}

/** Every row of changes, in order, some at a time. */
export function changesInOrder(db: Db): AsyncGenerator<readonly AuditChangeTable[]> {
  return pages((last?: AuditChangeTable) => selectChanges(db, { ...(last ?? BEFORE_ALL), limit: PAGE }));
}

/** Every row of places, in order, some at a time. */
export function placesInOrder(db: Db): AsyncGenerator<readonly AuditPlaceTable[]> {
  return pages((last?: AuditPlaceTable) => selectPlaces(db, { ...(last ?? BEFORE_ALL), limit: PAGE }));
}

/** Every name that the log keeps, some at a time. */
export function personsInOrder(db: Db): AsyncGenerator<readonly AuditPersonTable[]> {
  return pages((last?: AuditPersonTable) => selectPersons(db, { commitment: last?.commitment ?? '', limit: PAGE }));
}

async function* pages<Row>(readAfter: (last?: Row) => Promise<readonly Row[]>): AsyncGenerator<readonly Row[]> {
  let page = await readAfter();
  while (page.length > 0) {
    yield page;
    page = page.length < PAGE ? [] : await readAfter(page.at(-1));
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
