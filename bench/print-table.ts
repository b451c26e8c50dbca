import { alignColumns } from '../src/cli/align-columns.ts';

/** Prints rows below each other, the first as their head. */
export function printTable(title: string, rows: readonly (readonly string[])[]): void {
  console.log(`\n${title}\n`);
  for (const line of alignColumns(rows)) console.log(`  ${line}`);
}

/** Says whether a ratio keeps to the most it may be: "2.4, at most 3: met". */
export function judgeAtMost(ratio: number, most: number): string {
  return `${formatRatio(ratio)}, at most ${most}: ${ratio <= most ? 'met' : 'NOT met'}`;
}

/** Says whether a ratio reaches the least it must be. */
export function judgeAtLeast(ratio: number, least: number): string {
  return `${formatRatio(ratio)}, at least ${least}: ${ratio >= least ? 'met' : 'NOT met'}`;
}

export function formatRatio(ratio: number): string {
  return ratio.toFixed(ratio < 10 ? 2 : 0);
}

/** Microseconds below a hundred thousand of them, else milliseconds. */
export function formatTime(microseconds: number): string {
  return microseconds < 100_000 ? `${Math.round(microseconds)} µs` : `${Math.round(microseconds / 1000)} ms`;
}

/** So many stations since an instant of `performance.now()`: "40000 stations in 3.1 s, 12903 a second". */
export function formatRate(stations: number, begun: number): string {
  const seconds = (performance.now() - begun) / 1000;
  return `${stations} stations in ${seconds.toFixed(1)} s, ${Math.round(stations / seconds)} a second`;
}
