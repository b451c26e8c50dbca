/** The middle one in order of size, or the mean of the middle two; undefined where there is none. */
export function median(values: readonly number[]): number | undefined {
  const ascending = values.toSorted((one, other) => one - other);
  const [low, high] = [ascending[(ascending.length - 1) >> 1], ascending[ascending.length >> 1]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}
