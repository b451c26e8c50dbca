/** A list in the order of codes, read forwards. */
export interface CodeList<Item> {
  /** So many of those whose codes follow `after`; null: from the beginning. */
  readonly read: (after: string | null, limit: number) => Promise<readonly Item[]>;
  readonly count: () => Promise<number>;
}
