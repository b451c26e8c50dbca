import type { IsoDate } from '../../domain/date.ts';
import { holdsOn } from '../../domain/period.ts';
import type { RosterRow } from '../../domain/roster.ts';
import type { Worker } from '../../domain/worker.ts';
import { nameAsWritten } from './as-written.ts';
import type { RosterStation } from './find-station.ts';
import { keyOfPerson } from './outside-people.ts';
import type { RosterBasis } from './roster-basis.ts';
import { asCandidates, type RosterCandidate } from './roster-conflict.ts';
import { isSameDay } from './same-day.ts';

/** The workers that rows may be about, and which of them one is. */
export class MatchedPeople {
  readonly #basis: RosterBasis;
  readonly #asOf: IsoDate;
  readonly #byName: ReadonlyMap<string, readonly Worker[]>;
  readonly #claims = new Map<string, string | undefined>();

  constructor(basis: RosterBasis, asOf: IsoDate) {
    this.#basis = basis;
    this.#asOf = asOf;
    this.#byName = Map.groupBy(basis.workers.values(), ({ name }) => nameAsWritten(name));
  }

  byCode(code: string): Worker | undefined {
    return this.#basis.workers.get(code);
  }

  /** Whether a code is that of somebody whom the asker does not find. */
  isTaken(code: string): boolean {
    return this.#basis.outside.codes.has(code);
  }

  /** Whether somebody of the row's name was at a station on the date and is none of the asker's any more. */
  hasLeft({ name }: RosterRow, station: RosterStation): boolean {
    return this.#basis.outside.left.has(keyOfPerson(station.code, name.value));
  }

  named(name: string): readonly Worker[] {
    return this.#byName.get(nameAsWritten(name)) ?? [];
  }

  /** Those of the row's name at a station, or who left it on the day the row says, whom no other row is about. */
  presentUnclaimed({ name, postedUntil, leftOn }: RosterRow, station: RosterStation): readonly Worker[] {
    const until = postedUntil ?? leftOn;
    return this.named(name.value).filter(
      (worker) =>
        !this.isClaimed(worker) &&
        worker.postings.some(
          (posting) =>
            posting.stationCode === station.code &&
            (holdsOn(posting, this.#asOf) || (until !== undefined && isSameDay(until, posting.until))),
        ),
    );
  }

  claim({ code }: Worker, station: RosterStation | undefined): void {
    this.#claims.set(code, station?.code);
  }

  isClaimed({ code }: Worker): boolean {
    return this.#claims.has(code);
  }

  stationOfClaim({ code }: Worker): string | undefined {
    return this.#claims.get(code);
  }

  asCandidates(workers: readonly Worker[]): readonly RosterCandidate[] {
    return asCandidates(workers, this.#asOf, this.#basis.stationNames);
  }
}
