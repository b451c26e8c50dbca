import type { ExpressionBuilder } from 'kysely';
import { compileByShape } from '../compile-once.ts';
import type { Db } from '../database.ts';
import type { Tables } from '../tables.ts';
import { withDivision } from '../within-division.ts';
import type { AuditChangeTable } from './audit-tables.ts';
import type { TrailRange } from './list-entries.ts';

/** Which rows of entries: so many after a number. */
export interface ChangeWindow {
  readonly after: number;
  readonly limit: number;
}

interface Values {
  readonly sequences: readonly number[];
  readonly after: number;
  readonly last: number;
  readonly roots: readonly string[] | undefined;
}

interface Shape {
  readonly administered: boolean;
}

/** Rows of an entry that changes very much are looked through so many at a time. */
const SPAN = 1_000;

type Joined = Tables & { within: { code: string } };

const selectSpan = compileByShape((db, { sequences, after, last, roots }: Values, { administered }: Shape) => {
  const limited = roots === undefined ? db : (withDivision(db, roots) as unknown as Db);
  let query = limited
    .selectFrom('audit_change')
    .selectAll('audit_change')
    .where('audit_change.sequence', 'in', sequences)
    .where('audit_change.number', '>', after)
    .where('audit_change.number', '<=', last)
    .orderBy('audit_change.sequence')
    .orderBy('audit_change.number');
  if (roots !== undefined || administered) {
    query = query.where((builder) => {
      const eb = builder as unknown as ExpressionBuilder<Joined, 'audit_change'>;
      const place = eb
        .selectFrom('audit_place')
        .select('audit_place.number')
        .whereRef('audit_place.sequence', '=', 'audit_change.sequence')
        .whereRef('audit_place.subject', '=', 'audit_change.subject')
        .whereRef('audit_place.code', '=', 'audit_change.code');
      if (administered) return eb.exists(place.where('audit_place.division_code', '=', ''));
      const within = eb.selectFrom('within').select('within.code');
      return eb.exists(place.where('audit_place.division_code', 'in', within));
    });
  }
  return query;
});

/** Rows of these entries, as far as they belong to what may be seen, by the sequence of the entry. */
export async function changesOfEntries(
  db: Db,
  range: TrailRange,
  entries: ReadonlyMap<number, number>,
  { after, limit }: ChangeWindow,
): Promise<Map<number, AuditChangeTable[]>> {
  const found = new Map<number, AuditChangeTable[]>();
  let sequences = [...entries.keys()];
  for (let from = after; sequences.length > 0 && limit > 0; ) {
    const last = from + (range === 'EVERYTHING' ? limit : SPAN);
    const roots = typeof range === 'string' ? undefined : range;
    const rows = await selectSpan(
      db,
      { sequences, after: from, last, roots },
      { administered: range === 'ADMINISTERED' },
    );
    for (const [sequence, some] of Map.groupBy(rows, (row) => row.sequence)) {
      found.set(sequence, [...(found.get(sequence) ?? []), ...some].slice(0, limit));
    }
    from = last;
    sequences = sequences.filter(
      (sequence) => (found.get(sequence)?.length ?? 0) < limit && (entries.get(sequence) ?? 0) > from,
    );
  }
  return found;
}
