interface Row {
  readonly sequence: number;
}

/** Takes rows that come in order, entry by entry. */
export class RowWalk<Taken extends Row> {
  readonly #pages: AsyncGenerator<readonly Taken[]>;
  #page: readonly Taken[] = [];
  #next = 0;

  constructor(pages: AsyncGenerator<readonly Taken[]>) {
    this.#pages = pages;
  }

  /** The row that is next; undefined: there is none left. */
  async peek(): Promise<Taken | undefined> {
    if (this.#next >= this.#page.length) {
      const { value } = await this.#pages.next();
      this.#page = value ?? [];
      this.#next = 0;
    }
    return this.#page[this.#next];
  }

  /** Hands over every row of an entry that comes next; answers how many. */
  async take(sequence: number, use: (row: Taken) => void): Promise<number> {
    let count = 0;
    for (let row = await this.peek(); row?.sequence === sequence; row = this.#following() ?? (await this.peek())) {
      use(row);
      this.#next++;
      count++;
    }
    return count;
  }

  #following(): Taken | undefined {
    return this.#page[this.#next];
  }
}
