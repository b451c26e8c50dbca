import { compileOnce } from './compile-once.ts';
import type { Db } from './database.ts';
import { stationCodesOfDistricts } from './station-codes.ts';

// Pieces are small inside a district. A walk that gets larger has left it, over pairs that cross its border.
const LARGE = 256;

const selectNext = compileOnce((db, { codes }: { codes: readonly string[] }) =>
  db
    .selectFrom('adjacency')
    .leftJoin('verdict', 'verdict.station_code', 'adjacency.neighbor_code')
    .select('adjacency.neighbor_code as code')
    .where('adjacency.station_code', 'in', codes)
    // A station without a verdict may be any; so may be one that the plan may group.
    .where((eb) => eb.or([eb('verdict.station_code', 'is', null), eb('verdict.plan_group', 'is not', null)])),
);

/**
 * The codes of these stations and of every stored planner piece that contains or borders one of them: the stations
 * the plan may group that can be reached from them over such stations alone. Pieces are whole. Neighbours the plan may
 * not group are left out: what happens here cannot change their verdict.
 */
export async function expandPieces(db: Db, seeds: readonly string[]): Promise<ReadonlySet<string>> {
  return (
    (await walk(db, seeds, undefined, LARGE + 4 * seeds.length)) ??
    (await walk(db, seeds, new Set(await stationCodesOfDistricts(db, seeds)), Number.POSITIVE_INFINITY)) ??
    new Set(seeds)
  );
}

/** Walks from the seeds, inside a set of stations if one is given; gives up, with undefined, beyond so many. */
async function walk(
  db: Db,
  seeds: readonly string[],
  inside: ReadonlySet<string> | undefined,
  most: number,
): Promise<Set<string> | undefined> {
  const reached = new Set(seeds);
  let frontier = seeds;
  while (frontier.length > 0) {
    if (reached.size > most) return undefined;
    const next: string[] = [];
    for (const { code } of await selectNext(db, { codes: frontier })) {
      if (reached.has(code) || inside?.has(code) === false) continue;
      reached.add(code);
      next.push(code);
    }
    frontier = next;
  }
  return reached;
}
