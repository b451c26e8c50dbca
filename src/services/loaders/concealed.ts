/** Something outside of what somebody may see that something visible names: its code and name are all there is of it. */
export interface Concealed {
  readonly code: string;
  readonly name: string;
  readonly concealed: true;
}

/** Something as somebody sees it: whole, or concealed. */
export type Seen<Row> = Row | Concealed;

export function isConcealed(row: object): row is Concealed {
  return 'concealed' in row;
}

/** Conceals those rows that are not to be seen. */
export function concealOthers<Row extends { readonly code: string; readonly name: string }>(
  rows: ReadonlyMap<string, Row>,
  isSeen: (row: Row) => boolean,
): ReadonlyMap<string, Seen<Row>> {
  return new Map(
    [...rows].map(([key, row]) => [
      key,
      isSeen(row) ? row : { code: row.code, name: row.name, concealed: true as const },
    ]),
  );
}
