import { divisionChains } from '../../compliance/division-chain.ts';
import type { Division } from '../../domain/division.ts';
import type { Db } from '../../storage/database.ts';
import { divisionsUpwards } from '../../storage/division.ts';

/** Where a station lies: its division, and the nearest district and town upwards, where there are any. */
export interface Place {
  readonly division: Division;
  readonly district: Division | null;
  readonly town: Division | null;
}

/** The places that these divisions are. */
export async function findPlaces(db: Db, divisionCodes: Iterable<string>): Promise<ReadonlyMap<string, Place>> {
  const codes = [...new Set(divisionCodes)];
  const divisions = await divisionsUpwards(db, codes);
  const byCode = new Map(divisions.map((division) => [division.code, division]));
  const chainOf = divisionChains([...byCode.values()]);
  const places = new Map<string, Place>();
  for (const code of codes) {
    const division = byCode.get(code);
    if (division === undefined) continue;
    const chain = chainOf(code);
    const town = byCode.get(chain.town);
    places.set(code, {
      division,
      district: (chain.district === null ? undefined : byCode.get(chain.district)) ?? null,
      town: town?.level === 'TOWN' || town?.level === 'SUBDISTRICT' ? town : null,
    });
  }
  return places;
}
