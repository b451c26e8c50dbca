import type { IsoDate } from '../../domain/date.ts';
import { postingsOn } from '../../storage/posting.ts';
import { workersByCodes } from '../../storage/worker.ts';
import type { Sight } from '../sight.ts';

/**
 * Workers who do not belong where the asker may change anything. Nothing is told of them but that a row cannot be theirs,
 * and nobody is among them of whom it need not be: fingerprints are made of them, and would tell who else is recorded.
 */
export interface OutsidePeople {
  /** The codes of those whose code a row gives. */
  readonly codes: ReadonlySet<string>;
  /** Who was posted to a station of the roster on its date and has left since; see {@link keyOfPerson}. */
  readonly left: ReadonlySet<string>;
}

/** None of these codes is of somebody whom the asker finds: those that rows give, and those posted to its stations. */
export interface OutsideCodes {
  readonly given: readonly string[];
  readonly present: readonly string[];
}

export async function findOutside(
  { db }: Sight,
  { given, present }: OutsideCodes,
  asOf: IsoDate,
): Promise<OutsidePeople> {
  const workers = await workersByCodes(db, [...new Set([...given, ...present])]);
  const postings = await postingsOn(db, present, asOf);
  const left = [...postings].map(([code, { stationCode }]) => keyOfPerson(stationCode, workers.get(code)?.name ?? ''));
  return { codes: new Set(given.filter((code) => workers.has(code))), left: new Set(left) };
}

export function keyOfPerson(stationCode: string, name: string): string {
  return JSON.stringify([stationCode, name]);
}
