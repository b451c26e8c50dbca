import { implies, type Need } from './need.ts';
import type { Rows } from './rows.ts';

/** One field of the table. */
export interface DeclaredField {
  readonly type: string;
  readonly name: string;
  readonly need: Need;
  /** The file it stands in. */
  readonly file: string;
}

/** Who may be answered which field. */
export class AccessTable {
  /** In the order they are written down. */
  readonly fields: readonly DeclaredField[];
  readonly #needs: ReadonlyMap<string, Need>;
  readonly #needsWithin: ReadonlyMap<string, Need>;

  /** The table of some files with the rows in each. */
  constructor(files: Readonly<Record<string, readonly Rows[]>>) {
    this.fields = Object.entries(files).flatMap(([file, parts]) =>
      parts.flatMap((rows) => Object.entries(rows).flatMap(([type, row]) => fieldsOf(type, row, file))),
    );
    this.#needs = new Map(this.fields.map(({ type, name, need }) => [`${type}.${name}`, need]));
    const types = Map.groupBy(this.fields, ({ type }) => type);
    this.#needsWithin = new Map([...types].map(([type, fields]) => [type, leastOf(fields.map(({ need }) => need))]));
  }

  /** What a field needs; undefined: the table does not say. */
  needOf(type: string, field: string): Need | undefined {
    return this.#needs.get(`${type}.${field}`);
  }

  /** What everybody satisfies who holds an object of a type: the least that its fields need. */
  needWithin(type: string): Need {
    return this.#needsWithin.get(type) ?? 'OPEN';
  }
}

function fieldsOf(type: string, row: Rows[string], file: string): readonly DeclaredField[] {
  return Object.entries(row).flatMap(([need, names]) =>
    names
      .trim()
      .split(/\s+/)
      .map((name) => ({ type, name, need: need as Need, file })),
  );
}

function leastOf(needs: readonly Need[]): Need {
  return needs.find((least) => needs.every((need) => implies(need, least))) ?? 'OPEN';
}
