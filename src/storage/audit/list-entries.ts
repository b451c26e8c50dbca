import { type ExpressionBuilder, type SelectQueryBuilder, sql } from 'kysely';
import type { EntryKind, Subject } from '../../access/audit.ts';
import { compileByShape } from '../compile-once.ts';
import { containing, isLike } from '../contains.ts';
import type { Db } from '../database.ts';
import type { Tables } from '../tables.ts';
import { withDivision } from '../within-division.ts';
import type { AuditEntryTable } from './audit-tables.ts';
import { lastEntry } from './write-entry.ts';

/** Whose entries somebody may see; everything: all there are. */
export type TrailRange = 'EVERYTHING' | 'ADMINISTERED' | readonly string[];

/** Which entries; all given conditions hold at once. */
export interface TrailFilter {
  /** They changed something in this division or one below it. */
  readonly divisionCode?: string | undefined;
  /** They changed each of these. */
  readonly things?: readonly { readonly subject: Subject; readonly code: string }[] | undefined;
  /** They read of this worker. */
  readonly readWorker?: string | undefined;
  readonly callerId?: string | undefined;
  readonly actions?: readonly string[] | undefined;
  readonly kinds?: readonly EntryKind[] | undefined;
  /** Instants in UTC with milliseconds; `until` is beyond the last. */
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  /** Part of the note, of the name of the caller or of the action. */
  readonly search?: string | undefined;
}

/** So many entries are looked through first. */
const FIRST_SPAN = 1_000;

interface Values {
  readonly roots: readonly string[] | undefined;
  readonly divisionCode: string | undefined;
  readonly callerId: string | undefined;
  readonly actions: readonly string[] | undefined;
  readonly kinds: readonly EntryKind[] | undefined;
  readonly from: string | undefined;
  readonly until: string | undefined;
  readonly pattern: string | undefined;
  readonly worker: string | undefined;
  readonly station: string | undefined;
  readonly branch: string | undefined;
  readonly read: string | undefined;
}

/** The entries looked through at once: after one and before another. */
interface Stretch {
  readonly above: number;
  readonly before: number;
}

interface Shape {
  readonly administered: boolean;
}

/** So many of the entries before one, the newest first. */
export async function listEntries(
  db: Db,
  range: TrailRange,
  filter: TrailFilter,
  before: number,
  limit: number,
): Promise<AuditEntryTable[]> {
  const found: AuditEntryTable[] = [];
  // a division may have most of the log, or next to nothing: looked through in stretches, either is found soon
  let span = FIRST_SPAN;
  for (let top = Math.min(before, (await lastEntry(db)).sequence + 1); top > 1 && found.length < limit; span *= 8) {
    const stretch = { above: Math.max(0, top - 1 - span), before: top };
    const values = { ...valuesOf(range, filter), ...stretch, limit: limit - found.length };
    for (const row of await selectPage(db, values, shapeOf(range))) found.push(row);
    top = stretch.above + 1;
  }
  return found;
}

/** How many there are. */
export async function countEntries(db: Db, range: TrailRange, filter: TrailFilter): Promise<number> {
  const rows = await selectCount(db, valuesOf(range, filter), shapeOf(range));
  return Number(rows[0]?.count ?? 0);
}

const selectPage = compileByShape((db, values: Values & Stretch & { readonly limit: number }, shape: Shape) =>
  selectMatching(db, values, shape, values)
    .where('audit_entry.sequence', '<', values.before)
    .where('audit_entry.sequence', '>', values.above)
    .orderBy('audit_entry.sequence', 'desc')
    .limit(values.limit)
    .selectAll('audit_entry'),
);

const selectCount = compileByShape((db, values: Values, shape: Shape) =>
  selectMatching(db, values, shape).select((eb) => eb.fn.countAll<number | string>().as('count')),
);

type Joined = Tables & { within: { code: string } };
type Matching = SelectQueryBuilder<Joined, 'audit_entry', object>;
type Builder = ExpressionBuilder<Joined, 'audit_entry'>;

function selectMatching(db: Db, values: Values, { administered }: Shape, stretch?: Stretch): Matching {
  const { roots, divisionCode, callerId, actions, kinds, from, until, pattern } = values;
  const limited = roots === undefined ? db : (withDivision(db, roots) as unknown as Db);
  let query = limited.selectFrom('audit_entry') as unknown as Matching;
  const namesThing = [values.worker, values.station, values.branch].some((code) => code !== undefined);
  // a thing is looked for in the range alone
  if (roots !== undefined && !namesThing) {
    query = query.where('audit_entry.sequence', 'in', (eb) => placedIn(eb, 'within', stretch));
  }
  if (administered) query = query.where('audit_entry.sequence', 'in', inNoDivision);
  if (divisionCode !== undefined) {
    const within = withDivision(db, divisionCode).selectFrom('within').select('code');
    query = query.where('audit_entry.sequence', 'in', (eb) =>
      placesIn(eb, stretch).where('audit_place.division_code', 'in', within),
    );
  }
  const range = roots !== undefined ? 'within' : administered ? '' : undefined;
  for (const [subject, code] of [
    ['WORKER', values.worker],
    ['STATION', values.station],
    ['BRANCH', values.branch],
  ] as const) {
    if (code === undefined) continue;
    query = query.where('audit_entry.sequence', 'in', (eb) => changing(eb, subject, code, range));
  }
  if (values.read !== undefined) {
    const without = sql<string>`replace(audit_entry.detail, ${values.read}, '')`;
    query = query.where('audit_entry.kind', '=', 'READING').where('audit_entry.detail', '<>', without);
  }
  if (callerId !== undefined) query = query.where('audit_entry.caller_id', '=', callerId);
  if (actions !== undefined) query = query.where('audit_entry.action', 'in', actions);
  if (kinds !== undefined) query = query.where('audit_entry.kind', 'in', kinds);
  if (from !== undefined) query = query.where('audit_entry.at', '>=', from);
  if (until !== undefined) query = query.where('audit_entry.at', '<', until);
  if (pattern !== undefined) {
    query = query.where((eb) =>
      eb.or([
        isLike(eb.fn.coalesce('audit_entry.note', eb.val('')), pattern),
        isLike(eb.ref('audit_entry.caller_name'), pattern),
        isLike(eb.ref('audit_entry.action'), pattern),
      ]),
    );
  }
  return query;
}

function placedIn(eb: Builder, table: 'within', stretch?: Stretch) {
  return placesIn(eb, stretch).where('audit_place.division_code', 'in', (within) =>
    within.selectFrom(table).select('within.code'),
  );
}

function placesIn(eb: Builder, stretch: Stretch | undefined) {
  const places = eb.selectFrom('audit_place').select('audit_place.sequence');
  if (stretch === undefined) return places;
  const { above, before } = stretch;
  return places.where('audit_place.sequence', '>', above).where('audit_place.sequence', '<', before);
}

/** The entries that changed a thing which belonged to the range then; those of others must not show by it. */
function changing(eb: Builder, subject: Subject, code: string, range: 'within' | '' | undefined) {
  if (range === undefined) {
    const changes = eb.selectFrom('audit_change').select('audit_change.sequence');
    return changes.where('audit_change.subject', '=', subject).where('audit_change.code', '=', code);
  }
  const places = range === '' ? inNoDivision(eb) : placedIn(eb, range);
  return places.where('audit_place.subject', '=', subject).where('audit_place.code', '=', code);
}

function inNoDivision(eb: Builder) {
  return eb.selectFrom('audit_place').select('audit_place.sequence').where('audit_place.division_code', '=', '');
}

function valuesOf(range: TrailRange, filter: TrailFilter): Values {
  const codeOf = (wanted: Subject) => filter.things?.find(({ subject }) => subject === wanted)?.code;
  return {
    roots: typeof range === 'string' ? undefined : range,
    divisionCode: filter.divisionCode,
    callerId: filter.callerId,
    actions: filter.actions,
    kinds: filter.kinds,
    from: filter.from,
    until: filter.until,
    pattern: filter.search === undefined ? undefined : containing(filter.search),
    worker: codeOf('WORKER'),
    station: codeOf('STATION'),
    branch: codeOf('BRANCH'),
    // as it stands in the list of codes
    read: filter.readWorker === undefined ? undefined : JSON.stringify(filter.readWorker),
  };
}

function shapeOf(range: TrailRange): Shape {
  return { administered: range === 'ADMINISTERED' };
}
