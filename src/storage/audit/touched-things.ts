import type { Subject } from '../../access/audit.ts';
import type { AnyRow } from '../row-statements.ts';
import type { Tables } from '../tables.ts';

interface ChangedRow {
  readonly table: keyof Tables;
  readonly subject: Subject;
  readonly code: string;
  readonly before: AnyRow | null;
}

/** What changed rows belong to, and what is no longer recorded of where that belonged before. */
export class TouchedThings {
  readonly codes = new Map<Subject, Set<string>>();
  /** By subject and code: the stations where a worker was posted, or which a branch covered. */
  readonly #formerStations = new Map<string, Set<string>>();
  /** By subject and code: the divisions it was in. */
  readonly #formerDivisions = new Map<string, Set<string>>();

  add({ table, subject, code, before }: ChangedRow): void {
    valueAt(this.codes, subject, () => new Set()).add(code);
    if (before === null) return;
    const id = `${subject} ${code}`;
    if (table === 'posting' || table === 'coverage') {
      valueAt(this.#formerStations, id, () => new Set()).add(String(before.station_code));
    }
    if (table !== subject.toLowerCase()) return;
    const division = before.division_code;
    if (typeof division === 'string') {
      valueAt(this.#formerDivisions, id, () => new Set()).add(division);
    }
  }

  formerStations(subject: Subject, code: string): ReadonlySet<string> {
    return this.#formerStations.get(`${subject} ${code}`) ?? new Set();
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
