import type { Subject } from '../../access/audit.ts';
import { requireAbility } from '../../access/require-ability.ts';
import { compareCodes } from '../../domain/compare-codes.ts';
import { recordedCodes } from '../../storage/audit/recorder.ts';
import type { Trx } from '../../storage/database.ts';
import { responsibleBodiesOf } from '../../storage/responsible-body.ts';
import { stationsByCodes } from '../../storage/station.ts';
import { stationCodesNaming } from '../../storage/station-codes.ts';
import type { App } from '../app.ts';
import type { Touched } from '../reach.ts';
import { abilityOfAct, type Sight, sightOfChange } from '../sight.ts';
import { WITHIN_SIGHT } from '../within-sight.ts';
import { findConcerned } from './concerned.ts';
import { forbidLosing, forbidOutside } from './forbid-outside.ts';
import { readTouched, type StateOfTouched, type TouchedCodes } from './state-of-touched.ts';

/** As what the guard is told of what rows belong to; the others lie nowhere: to have the ability is enough. */
const PARTS: Readonly<Partial<Record<Subject, keyof TouchedCodes>>> = {
  STATION: 'stations',
  WORKER: 'workers',
  BRANCH: 'branches',
  PARTY_BODY: 'partyBodies',
  DIVISION: 'divisions',
};

/**
 * Sees to it that a change takes place where the asker may make it: whatever it touched, looked at before and after,
 * must lie there wholly. Costs those who may do everything nothing.
 */
export class ChangeGuard {
  readonly sight: Sight;
  readonly #app: App;
  readonly #trx: Trx;
  readonly #before: Mutable<StateOfTouched> = {
    stations: new Map(),
    workers: new Map(),
    homes: new Map(),
    branches: new Map(),
    partyBodies: new Map(),
    divisions: new Map(),
  };
  readonly #codes = {
    stations: new Set<string>(),
    workers: new Set<string>(),
    branches: new Set<string>(),
    partyBodies: new Set<string>(),
    divisions: new Set<string>(),
  };

  /** @throws ForbiddenError where the asker has the ability that the mutation needs nowhere. */
  constructor(app: App, trx: Trx) {
    const ability = abilityOfAct(app);
    if (ability !== undefined) requireAbility(app.asker, ability);
    this.#app = app;
    this.#trx = trx;
    this.sight = sightOfChange(app, trx);
  }

  /** Looks at what is about to change. */
  async lookBefore({ stations, placed, workers, branches, partyBodies, divisions }: Touched): Promise<void> {
    if (this.sight.scope.isEverything) return;
    const fresh = {
      stations: this.#add('stations', [...(stations ?? []), ...(placed ?? [])]),
      workers: this.#add('workers', workers),
      branches: this.#add('branches', branches),
      partyBodies: this.#add('partyBodies', partyBodies),
      divisions: this.#add('divisions', divisions),
    };
    const found = await readTouched(this.sight.db, fresh, this.sight.today);
    for (const part of Object.keys(found) as (keyof StateOfTouched)[]) {
      const known = this.#before[part] as Map<string, unknown>;
      for (const [code, item] of found[part]) known.set(code, item);
    }
  }

  /** Looks at what has changed. @throws ForbiddenError that names what lies outside, and says who can. */
  async checkAfter(): Promise<void> {
    const { db, scope, today } = this.sight;
    if (scope.isEverything) return;
    const after = await readTouched(db, this.#codes, today);
    const { stationCodes, divisionCodes } = findConcerned(this.#before, after, today);
    const naming = await this.#stationsNaming([...this.#codes.partyBodies]);
    const stations = await stationsByCodes(db, [...stationCodes, ...naming]);
    const ability = abilityOfAct(this.#app) ?? 'DECIDE';
    const concerned = { stations: [...stations.values()], divisions: [...divisionCodes] };
    const byCode = concerned.stations.sort((one, other) => compareCodes(one.code, other.code));
    const station = byCode.find((each) => !scope.includesStation(each));
    if (station !== undefined) throw await forbidOutside(db, station, concerned, ability);
    const division = concerned.divisions.sort(compareCodes).find((code) => !scope.includesDivision(code));
    if (division !== undefined) throw await forbidOutside(db, division, concerned, ability);
    const branches = [...after.branches.values()];
    const own = await WITHIN_SIGHT.branch(this.sight, branches);
    const lost = branches.find(({ code }) => !own.has(code));
    if (lost !== undefined) throw forbidLosing();
  }

  /**
   * Sees to it that it was told of whatever was written, or it would have looked at something else.
   *
   * @throws Error that names what it was not told of: a mutation that forgot is undone.
   */
  async requireTold(): Promise<void> {
    if (this.sight.scope.isEverything) return;
    for (const [subject, codes] of await recordedCodes(this.#trx)) {
      const part = PARTS[subject];
      const untold = part && codes.difference(this.#codes[part]);
      for (const code of untold ?? []) throw new Error(`the guard was not told of the ${subject} ${code}`);
    }
  }

  /** The stations that name one of these party bodies today or later. */
  async #stationsNaming(codes: readonly string[]): Promise<readonly string[]> {
    const { db, today } = this.sight;
    if (codes.length === 0) return [];
    const bodies = await responsibleBodiesOf(db, await stationCodesNaming(db, codes));
    const isLasting = ({ partyBodyCode, until }: { partyBodyCode: string; until?: string | undefined }) =>
      codes.includes(partyBodyCode) && (until === undefined || until > today);
    return [...bodies].flatMap(([code, named]) => (named.some(isLasting) ? code : []));
  }

  /** Answers those that are new. */
  #add(part: keyof TouchedCodes, codes: readonly string[] = []): ReadonlySet<string> {
    const fresh = new Set(codes).difference(this.#codes[part]);
    for (const code of fresh) this.#codes[part].add(code);
    return fresh;
  }
}

type Mutable<State> = { -readonly [Part in keyof State]: State[Part] };
