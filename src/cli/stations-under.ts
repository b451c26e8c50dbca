import type { Snapshot } from '../domain/facts.ts';
import { shorten } from '../exchange/quote-value.ts';
import { refuse } from './command-refused.ts';

/** The codes of the stations of a snapshot in a division or below it; refuses a division it does not list. */
export function findStationsUnder({ divisions, stations }: Snapshot, code: string, file: string): ReadonlySet<string> {
  const children = Map.groupBy(divisions, ({ parentCode }) => parentCode);
  const within = new Set(divisions.filter((division) => division.code === code).map((division) => division.code));
  if (within.size === 0) {
    const quoted = shorten(code);
    throw refuse(
      `${file}: 没有编码为 ${quoted} 的行政区划；--division 应为文件中 divisions 的编码`,
      `${file}: there is no division with the code ${quoted}; --division must be a code listed under divisions`,
    );
  }
  // a set is walked through to whatever was added on the way
  for (const parent of within) for (const child of children.get(parent) ?? []) within.add(child.code);
  return new Set(stations.filter(({ divisionCode }) => within.has(divisionCode)).map((station) => station.code));
}
