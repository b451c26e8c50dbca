import type { IsoDate } from '../../domain/date.ts';
import { postingsOn } from '../../storage/posting.ts';
import { workersByCodes } from '../../storage/worker.ts';
import type { Sight } from '../sight.ts';

/** Workers who do not belong where the asker may change anything. Nothing is told of them but that a row cannot be theirs. */
export interface OutsidePeople {
  /** The codes of those among the people a roster may be about. */
  readonly codes: ReadonlySet<string>;
  /** Who was posted to a station of the roster on its date and has left since; see {@link keyOfPerson}. */
  readonly left: ReadonlySet<string>;
}

/** Of these codes, those that exist, none of whom the asker finds. */
export async function findOutside({ db }: Sight, codes: readonly string[], asOf: IsoDate): Promise<OutsidePeople> {
  const workers = await workersByCodes(db, codes);
  const postings = await postingsOn(db, [...workers.keys()], asOf);
  const left = [...postings].map(([code, { stationCode }]) => keyOfPerson(stationCode, workers.get(code)?.name ?? ''));
  return { codes: new Set(workers.keys()), left: new Set(left) };
}

export function keyOfPerson(stationCode: string, name: string): string {
  return JSON.stringify([stationCode, name]);
}
