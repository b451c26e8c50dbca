import { cleanText } from '../../domain/clean-text.ts';
import type { IsoDate } from '../../domain/date.ts';
import { latestOn, type Relation } from '../../domain/membership.ts';
import type { Worker } from '../../domain/worker.ts';
import { branchesByCodes } from '../../storage/branch.ts';
import type { Sight } from '../sight.ts';
import { branchFinder } from './diff-relation.ts';
import { findNamedBranches } from './find-named-branches.ts';
import type { RosterStation, StationFinder } from './find-station.ts';

/** The name of a station or, where that may be another's, its code. */
export function writeStation({ code, name }: RosterStation, find: StationFinder): string {
  return isOnly(find(cleanText(name)), code) ? name : code;
}

/**
 * Writes where a relation is kept as a roster says it: the branch by name or, where several have it, by code. Nothing for
 * what would be read as another place: a branch dissolved since, another place called like a branch.
 */
export async function relationWriter(
  sight: Sight,
  stationCodes: readonly string[],
  workers: readonly Worker[],
  date: IsoDate,
): Promise<(relation: Relation) => string | undefined> {
  const held = workers.flatMap(({ relations }) => latestOn(relations, date) ?? []);
  const named = await branchesByCodes(sight.db, [...new Set(held.flatMap(({ branchCode }) => branchCode ?? []))]);
  const texts = [...[...named.values()].map(({ name }) => name), ...held.flatMap(({ elsewhere }) => elsewhere ?? [])];
  const find = branchFinder(await findNamedBranches(sight, texts, stationCodes, workers), date);
  return (relation) => {
    const { branchCode, elsewhere } = relation;
    const read = (text: string) => find(text, relation);
    if (branchCode === undefined) return elsewhere === undefined || read(elsewhere).length > 0 ? undefined : elsewhere;
    return [named.get(branchCode)?.name ?? branchCode, branchCode].find((text) => isOnly(read(text), branchCode));
  };
}

function isOnly(found: readonly { readonly code: string }[], code: string): boolean {
  return found.length === 1 && found[0]?.code === code;
}
