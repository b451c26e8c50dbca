/** The same value with every list in it in another order, as the numbers decide. */
export function shuffleLists<Value>(value: Value, next: () => number): Value {
  return shuffle(value, next) as Value;
}

function shuffle(value: unknown, next: () => number): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => ({ item: shuffle(item, next), rank: next() }));
    return items.sort((one, other) => one.rank - other.rank).map(({ item }) => item);
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, shuffle(member, next)]));
}
