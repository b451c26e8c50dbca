/** Orders codes by UTF-16 code unit: the order of commands, plans and every list made in memory. */
export function compareCodes(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** Orders texts by Unicode code point, as the database does: it differs from {@link compareCodes} above U+FFFF only. */
export function compareCodePoints(one: string, other: string): number {
  const [ones, others] = [one[Symbol.iterator](), other[Symbol.iterator]()];
  for (;;) {
    const [a, b] = [ones.next(), others.next()];
    if (a.done || b.done) return Number(b.done ?? false) - Number(a.done ?? false);
    if (a.value !== b.value) return (a.value.codePointAt(0) ?? 0) - (b.value.codePointAt(0) ?? 0);
  }
}
