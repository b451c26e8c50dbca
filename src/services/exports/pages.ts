/** The first page is small, so that its reader need not wait; the others are as large as pays. */
const FIRST = 50;
const FURTHER = 250;

/** How many rows each page of an export has, from the first on. */
export function* pageSizes(): Generator<number, never, undefined> {
  yield FIRST;
  for (;;) yield FURTHER;
}

/** Lets everybody else have a turn: an export of a nation takes a second, others are answered between its pages. */
export function takeTurns(): Promise<void> {
  return new Promise((resume) => setImmediate(resume));
}
