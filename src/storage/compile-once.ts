import type { Compilable, CompiledQuery } from 'kysely';
import type { Db } from './database.ts';
import { runQuery } from './run-query.ts';

/** More values than this are asked for in several statements. */
const LONGEST_LIST = 512;

/** Stands in a query for a value that is given when it runs. */
class Slot {
  readonly name: string;
  readonly position: number | undefined;

  constructor(name: string, position?: number) {
    this.name = name;
    this.position = position;
  }

  /** Beyond the end of a list, its last element. */
  pickFrom(values: Values): unknown {
    const value = values[this.name];
    if (this.position === undefined) return value;
    const elements = value as readonly unknown[];
    return elements[this.position < elements.length ? this.position : elements.length - 1];
  }
}

type Values = Readonly<Record<string, unknown>>;
type Kept<Row> = WeakMap<object, Map<string | number, CompiledQuery<Row>>>;

/**
 * Makes a function of a query: built and compiled when first called, afterwards only run with other values. `build`
 * must use its values as values, never look at them. One of them may be a list, for `in`: it is filled up to the next
 * power of two by repeating its last element, so that few texts arise; no statement is run for an empty list, several
 * are for a very long one.
 */
export function compileOnce<Parameters extends object, Row>(
  build: (db: Db, parameters: Parameters) => Compilable<Row>,
): (db: Db, parameters: Parameters) => Promise<Row[]> {
  const kept: Kept<Row> = new WeakMap();
  let list: string | undefined | null = null;

  function run(db: Db, values: Values, size: number): Promise<Row[]> {
    const query = compile(kept, db, size, () => build(db, slotsFor(values) as Parameters));
    return execute(db, query, values);
  }

  return async (db, parameters) => {
    const values = parameters as Values;
    if (list === null) list = Object.keys(values).find((name) => Array.isArray(values[name]));
    if (list === undefined) return run(db, values, 0);
    const elements = values[list] as readonly unknown[];
    if (elements.length === 0) return [];
    if (elements.length <= LONGEST_LIST) return run(db, values, sizeFor(elements.length));
    const rows: Row[] = [];
    for (let start = 0; start < elements.length; start += LONGEST_LIST) {
      const part = elements.slice(start, start + LONGEST_LIST);
      for (const row of await run(db, { ...values, [list]: part }, sizeFor(part.length))) rows.push(row);
    }
    return rows;
  };
}

/**
 * Like {@link compileOnce}, for a query that is not always the same: once for every shape, for every set of values
 * that are not undefined, and for every size of its lists. `build` may look at the shape, and at which values are there.
 */
export function compileByShape<Shape, Parameters extends object, Row>(
  build: (db: Db, parameters: Parameters, shape: Shape) => Compilable<Row>,
): (db: Db, parameters: Parameters, shape: Shape) => Promise<Row[]> {
  const kept: Kept<Row> = new WeakMap();
  return (db, parameters, shape) => {
    const values = parameters as Values;
    let key = JSON.stringify(shape);
    for (const [name, value] of Object.entries(values)) {
      if (value !== undefined) key += ` ${name}${Array.isArray(value) ? sizeFor(value.length) : ''}`;
    }
    const query = compile(kept, db, key, () => build(db, slotsFor(values) as Parameters, shape));
    return execute(db, query, values);
  };
}

function compile<Row>(kept: Kept<Row>, db: Db, key: string | number, build: () => Compilable<Row>): CompiledQuery<Row> {
  // A text belongs to a dialect, and every dialect has an adapter class of its own.
  const dialect = db.getExecutor().adapter.constructor;
  let byKey = kept.get(dialect);
  if (byKey === undefined) {
    byKey = new Map();
    kept.set(dialect, byKey);
  }
  let query = byKey.get(key);
  if (query === undefined) {
    query = build().compile();
    byKey.set(key, query);
  }
  return query;
}

function execute<Row>(db: Db, query: CompiledQuery<Row>, values: Values): Promise<Row[]> {
  const parameters: unknown[] = [];
  for (const slot of query.parameters) parameters.push(slot instanceof Slot ? slot.pickFrom(values) : slot);
  return runQuery(db, { ...query, parameters });
}

function slotsFor(values: Values): Values {
  const slots: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) continue;
    slots[name] = Array.isArray(value)
      ? Array.from({ length: sizeFor(value.length) }, (_, position) => new Slot(name, position))
      : new Slot(name);
  }
  return slots;
}

function sizeFor(length: number): number {
  return length === 0 ? 0 : 2 ** Math.ceil(Math.log2(length));
}
