import { LONGEST_CODE } from '../check-input.ts';

/** Room for the number of a worker. */
const LONGEST_NUMBER = 6;

/** How the codes of workers begin who are recorded first at a station and whose roster gives none. */
export function beginningOfCodes(stationCode: string): string {
  const beginning = [...stationCode].slice(0, LONGEST_CODE - LONGEST_NUMBER - 2).join('');
  return `${beginning}-w`;
}

/** Gives codes out, the smallest number that is free first: `320506003-01-w4`. The same facts give the same codes. */
export function codeGiver(usedCodes: Iterable<string>): (stationCode: string) => string {
  const used = new Set(usedCodes);
  const next = new Map<string, number>();
  return (stationCode) => {
    const beginning = beginningOfCodes(stationCode);
    let number = next.get(beginning) ?? 1;
    while (used.has(`${beginning}${number}`)) number++;
    next.set(beginning, number + 1);
    return `${beginning}${number}`;
  };
}
