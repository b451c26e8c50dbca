import type { Caller } from '../../access/asker.ts';
import type { EntryKind, Subject } from '../../access/audit.ts';
import type { IsoDate } from '../../domain/date.ts';
import type { AuditChangeTable, AuditEntryTable } from '../../storage/audit/audit-tables.ts';
import { type ChangeWindow, changesOfEntries } from '../../storage/audit/changes-of-entries.ts';
import { countEntries, listEntries, type TrailFilter, type TrailRange } from '../../storage/audit/list-entries.ts';
import { namesFor } from '../../storage/audit/person-names.ts';
import { findCommitments } from '../../storage/audit/read-log.ts';
import type { App } from '../app.ts';
import { type LoggedChange, toLoggedChange } from './logged-change.ts';

/** One entry of the log as it is told. */
export interface LoggedEntry {
  readonly sequence: number;
  readonly at: string;
  readonly caller: Caller;
  readonly client: string | null;
  readonly requestId: string | null;
  readonly action: string;
  readonly kind: EntryKind;
  readonly note: string | null;
  /** What belongs to it alone, as JSON: of a reading what was asked for, and the codes of those read. */
  readonly detail: string | null;
  /** How many rows it changed, seen or not. */
  readonly size: number;
  /** What of it may be seen. */
  readonly range: TrailRange;
}

/** A part of the log, the newest entry first. */
export interface Trail {
  /** So many of the entries before one; null: from the newest. */
  readonly read: (before: number | null, limit: number) => Promise<readonly LoggedEntry[]>;
  readonly count: () => Promise<number>;
}

/** What somebody who decides may see of the log: what changed in their divisions, and who read people's data there. */
export function decidersRange({ asker }: App): TrailRange {
  const { area } = asker.scopes.DECIDE;
  return area === null ? 'EVERYTHING' : area.roots;
}

/** The entries of a range that match a filter. */
export function auditTrail({ database }: App, range: TrailRange, filter: TrailFilter): Trail {
  const { reader } = database;
  const isNothing = typeof range !== 'string' && range.length === 0;
  return {
    async read(before, limit) {
      if (isNothing) return [];
      const rows = await listEntries(reader, range, filter, before ?? Number.MAX_SAFE_INTEGER, limit);
      return rows.map((row) => toLoggedEntry(row, range));
    },
    count: async () => (isNothing ? 0 : countEntries(reader, range, filter)),
  };
}

function toLoggedEntry(row: AuditEntryTable, range: TrailRange): LoggedEntry {
  const { sequence, at, client, request_id, action, kind, note, detail, changes } = row;
  const caller = { kind: row.caller_kind, id: row.caller_id, name: row.caller_name };
  return { sequence, at, caller, client, requestId: request_id, action, kind, note, detail, size: changes, range };
}

/** The rows that entries of one range changed, as far as they may be seen, by sequence; names where they are kept. */
export async function loadChanges(
  { database: { reader } }: App,
  entries: readonly LoggedEntry[],
  window: ChangeWindow,
): Promise<ReadonlyMap<number, readonly LoggedChange[]>> {
  const range = entries[0]?.range ?? [];
  const sizes = new Map(entries.map(({ sequence, size }) => [sequence, size]));
  const found = await changesOfEntries(reader, range, sizes, window);
  const rows = [...found.values()].flat();
  const names = await namesFor(reader, [...new Set(rows.flatMap(commitmentsOf))]);
  return new Map([...found].map(([sequence, some]) => [sequence, some.map((row) => toLoggedChange(row, names))]));
}

function commitmentsOf({ fact, before, after }: AuditChangeTable): readonly string[] {
  return fact === 'worker' ? [...findCommitments(before), ...findCommitments(after)] : [];
}

/** The things a filter names. */
export function thingsIn(codes: Readonly<Partial<Record<Subject, string | null | undefined>>>) {
  return Object.entries(codes).flatMap(([subject, code]) =>
    code === null || code === undefined ? [] : [{ subject: subject as Subject, code }],
  );
}

/** The instant at which a day begins in Shanghai, as the log writes instants. */
export function beginOfDay(date: IsoDate): string {
  const instant = Temporal.PlainDate.from(date).toZonedDateTime('Asia/Shanghai').toInstant();
  return instant.toString({ smallestUnit: 'millisecond' });
}
