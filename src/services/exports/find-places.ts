import { divisionChains } from '../../compliance/division-chain.ts';
import type { Division } from '../../domain/division.ts';
import type { Db } from '../../storage/database.ts';
import { divisionsByCodes } from '../../storage/division.ts';

/** Where a station lies: its division, and the nearest district and town upwards, where there are any. */
export interface Place {
  readonly division: Division;
  readonly district: Division | null;
  readonly town: Division | null;
}

/**
 * The places that these divisions are. `above` keeps the divisions that others lie in from one call to the next, for one
 * state of the database: they are few, and the same again and again.
 */
export async function findPlaces(
  db: Db,
  divisionCodes: Iterable<string>,
  above = new Map<string, Division>(),
): Promise<ReadonlyMap<string, Place>> {
  const own = await divisionsByCodes(db, [...new Set(divisionCodes)]);
  for (let level = [...own.values()]; level.length > 0; ) {
    const parents = new Set(level.flatMap(({ parentCode }) => parentCode ?? []));
    const missing = [...parents].filter((code) => !above.has(code));
    level = [...(await divisionsByCodes(db, missing)).values()];
    for (const division of level) above.set(division.code, division);
  }
  const find = (code: string) => own.get(code) ?? above.get(code);
  const chainOf = divisionChains([...above.values(), ...own.values()]);
  const places = new Map<string, Place>();
  for (const [code, division] of own) {
    const chain = chainOf(code);
    const town = find(chain.town);
    places.set(code, {
      division,
      district: (chain.district === null ? undefined : find(chain.district)) ?? null,
      town: town?.level === 'TOWN' || town?.level === 'SUBDISTRICT' ? town : null,
    });
  }
  return places;
}
