import { isDeepStrictEqual } from 'node:util';
import { type Branch, type Coverage, lifeOf } from '../../domain/branch.ts';
import type { IsoDate } from '../../domain/date.ts';
import { intersect, isEmpty } from '../../domain/period.ts';
import type { Worker } from '../../domain/worker.ts';
import type { StateOfTouched } from './state-of-touched.ts';

/** Where a change takes place. */
export interface Concerned {
  readonly stationCodes: ReadonlySet<string>;
  readonly divisionCodes: ReadonlySet<string>;
}

/**
 * The stations and divisions that a change is about itself, before or after it: the stations named; of a worker those of
 * the postings that differ and, where anything else differs or they come to belong elsewhere, those they belong to; of a
 * branch that differs in anything the stations it covers, and the division it names; party bodies by the division they
 * name; a new division by its parent. What only follows, such as the verdict of a station that is planned otherwise, is no
 * matter of who may make the change.
 */
export function findConcerned(before: StateOfTouched, after: StateOfTouched, today: IsoDate): Concerned {
  const stationCodes = new Set([...before.stations.keys(), ...after.stations.keys()]);
  const divisionCodes = new Set(before.divisions.keys());
  for (const { code, parentCode } of after.divisions.values()) {
    divisionCodes.add(before.divisions.has(code) ? code : (parentCode ?? code));
  }
  for (const state of [before, after]) {
    for (const { divisionCode } of state.partyBodies.values()) divisionCodes.add(divisionCode);
  }
  for (const [one, other] of pairs(before.workers, after.workers)) {
    const code = (one ?? other)?.code ?? '';
    const homes = [before.homes.get(code), after.homes.get(code)].filter((home) => home !== undefined);
    for (const each of stationsOfWorker(one, other, homes)) stationCodes.add(each);
  }
  for (const [one, other] of pairs(before.branches, after.branches)) {
    if (isDeepStrictEqual(one, other)) continue;
    for (const code of stationsOfBranch(one, other, today)) stationCodes.add(code);
    for (const code of [one?.divisionCode, other?.divisionCode]) if (code !== undefined) divisionCodes.add(code);
  }
  return { stationCodes, divisionCodes };
}

function stationsOfWorker(
  before: Worker | undefined,
  after: Worker | undefined,
  homes: readonly string[],
): readonly string[] {
  const changed = symmetricDifference(before?.postings ?? [], after?.postings ?? []);
  const codes = changed.map(({ stationCode }) => stationCode);
  const isSame = isDeepStrictEqual({ ...before, postings: [] }, { ...after, postings: [] });
  const isMoved = homes[0] !== homes.at(-1);
  return isSame && !isMoved ? codes : [...codes, ...homes];
}

/** Those covered today or later, all where there are none such, and those whose coverage differs. */
function stationsOfBranch(before: Branch | undefined, after: Branch | undefined, today: IsoDate): readonly string[] {
  const rows = [...liveRows(before), ...liveRows(after)];
  const lasting = rows.filter(({ until }) => until === undefined || until > today);
  const differing = symmetricDifference(liveRows(before), liveRows(after));
  return [...(lasting.length === 0 ? rows : lasting), ...differing].map(({ stationCode }) => stationCode);
}

/** Coverage within the life of its branch. */
function liveRows(branch: Branch | undefined): readonly Omit<Coverage, 'from'>[] {
  if (branch === undefined) return [];
  return branch.coverage.flatMap((row) => {
    const period = intersect(row, lifeOf(branch));
    return isEmpty(period) ? [] : { ...row, from: period.from, until: period.until };
  });
}

function symmetricDifference<Row>(before: readonly Row[], after: readonly Row[]): readonly Row[] {
  const isIn = (rows: readonly Row[], row: Row) => rows.some((other) => isDeepStrictEqual(row, other));
  return [...before.filter((row) => !isIn(after, row)), ...after.filter((row) => !isIn(before, row))];
}

function* pairs<Item>(
  before: ReadonlyMap<string, Item>,
  after: ReadonlyMap<string, Item>,
): Iterable<readonly [Item | undefined, Item | undefined]> {
  for (const code of new Set([...before.keys(), ...after.keys()])) yield [before.get(code), after.get(code)];
}
