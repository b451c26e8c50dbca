import type { Subject } from '../../access/audit.ts';
import type { Posting } from '../../domain/worker.ts';
import type { AnyRow } from '../row-statements.ts';
import type { CoverageTable, PostingTable, Tables } from '../tables.ts';

interface ChangedRow {
  readonly table: keyof Tables;
  readonly subject: Subject;
  readonly code: string;
  readonly before: AnyRow | null;
}

/** What changed rows belong to, and what is no longer recorded of where that belonged before. */
export class TouchedThings {
  readonly codes = new Map<Subject, Set<string>>();
  /** By the code of the worker: their postings that were changed, as they were. */
  readonly formerPostings = new Map<string, Posting[]>();
  /** By the code of the branch: the stations it covered. */
  readonly formerStations = new Map<string, Set<string>>();
  /** By subject and code: the divisions it was in. */
  readonly #formerDivisions = new Map<string, Set<string>>();

  add({ table, subject, code, before }: ChangedRow): void {
    valueAt(this.codes, subject, () => new Set()).add(code);
    if (before === null) return;
    if (table === 'posting') {
      const { station_code, kind, valid_from, valid_until } = before as unknown as PostingTable;
      const former = { stationCode: station_code, kind, from: valid_from, until: valid_until ?? undefined };
      valueAt(this.formerPostings, code, () => []).push(former);
    }
    if (table === 'coverage') {
      valueAt(this.formerStations, code, () => new Set()).add((before as unknown as CoverageTable).station_code);
    }
    if (table !== subject.toLowerCase()) return;
    const division = before.division_code;
    if (typeof division === 'string') {
      valueAt(this.#formerDivisions, `${subject} ${code}`, () => new Set()).add(division);
    }
  }

  formerDivisions(subject: Subject, code: string): ReadonlySet<string> {
    return this.#formerDivisions.get(`${subject} ${code}`) ?? new Set();
  }
}

function valueAt<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}
