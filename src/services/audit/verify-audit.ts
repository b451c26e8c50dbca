import type { AuditEntryTable } from '../../storage/audit/audit-tables.ts';
import { ChangesDigest } from '../../storage/audit/changes-digest.ts';
import { areIndexesSound, isDamage } from '../../storage/audit/damage.ts';
import { GENESIS, hashEntry } from '../../storage/audit/entry-hash.ts';
import { changesInOrder, entriesInOrder, placesInOrder } from '../../storage/audit/read-log.ts';
import type { Trx } from '../../storage/database.ts';
import type { App } from '../app.ts';
import type { AuditFault } from './audit-fault.ts';
import { NameCheck } from './name-check.ts';
import { RowWalk } from './row-walk.ts';

/** An entry that was written down elsewhere. */
export interface NotedEntry {
  readonly sequence: number;
  readonly hash: string;
}

export interface AuditVerification {
  /** How many entries were found sound. */
  readonly entries: number;
  /** The last of them. */
  readonly last: NotedEntry;
  readonly fault: AuditFault | undefined;
}

/**
 * Walks the log in order and finds the first thing that does not fit. That its end is cut off, nothing in it can show:
 * for that it takes an entry written down before.
 */
export async function verifyAudit(app: App, noted?: NotedEntry): Promise<AuditVerification> {
  const sound = { last: { sequence: 0, hash: GENESIS } };
  const walked = app.database.read((trx) => findFault(trx, sound, noted));
  const fault = await walked.catch((error: unknown): AuditFault => {
    if (!isDamage(error)) throw error;
    return { kind: 'UNREADABLE', sequence: sound.last.sequence + 1, at: null };
  });
  return { entries: sound.last.sequence, last: sound.last, fault };
}

/** `sound.last`: the last entry that was found sound so far. */
async function findFault(
  trx: Trx,
  sound: { last: NotedEntry },
  noted: NotedEntry | undefined,
): Promise<AuditFault | undefined> {
  const changes = new RowWalk(changesInOrder(trx));
  const places = new RowWalk(placesInOrder(trx));
  const names = new NameCheck(trx);
  for await (const entries of entriesInOrder(trx)) {
    for (const entry of entries) {
      const { sequence, at, hash } = entry;
      const kind = compareWith(sound.last, entry);
      if (kind === 'ENTRY_MISSING') return { kind, sequence: sound.last.sequence + 1, at: null };
      if (kind !== undefined) return { kind, sequence, at };
      const digest = new ChangesDigest();
      const count = await changes.take(sequence, (row) => {
        digest.addChange(row);
        names.add(row, at);
      });
      await places.take(sequence, (row) => digest.addPlace(row));
      if (count !== entry.changes || digest.finish() !== entry.changes_digest) {
        return { kind: 'ROWS_CHANGED', sequence, at };
      }
      if (noted?.sequence === sequence && noted.hash !== hash) return { kind: 'END_CHANGED', sequence, at };
      await names.lookUp();
      sound.last = { sequence, hash };
    }
  }
  const { sequence } = sound.last;
  const loose = (await changes.peek()) ?? (await places.peek());
  if (loose !== undefined) return { kind: 'ROWS_WITHOUT_ENTRY', sequence: loose.sequence, at: null };
  if (noted !== undefined && noted.sequence > sequence) {
    return { kind: 'END_MISSING', sequence: sequence + 1, at: null };
  }
  return (await names.finish()) ?? ((await areIndexesSound(trx)) ? undefined : INDEX_CHANGED);
}

const INDEX_CHANGED: AuditFault = { kind: 'INDEX_CHANGED', sequence: null, at: null };

/** How an entry does not follow the one before it; undefined: it does. */
function compareWith(last: NotedEntry, entry: AuditEntryTable): AuditFault['kind'] | undefined {
  if (entry.sequence > last.sequence + 1) return 'ENTRY_MISSING';
  if (hashEntry(entry) !== entry.hash) return 'ENTRY_CHANGED';
  return entry.previous_hash === last.hash ? undefined : 'ENTRY_UNLINKED';
}
