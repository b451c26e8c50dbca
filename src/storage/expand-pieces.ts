import { compileOnce } from './compile-once.ts';
import type { Db } from './database.ts';
import { stationCodesOfDistricts } from './station-codes.ts';

/** What a walk over planner pieces came by. */
export interface PieceWalk {
  /** The stations it began with, and all those it reached. */
  readonly codes: ReadonlySet<string>;
  /** The neighbours it went along: all pairs but those of two stations it began with, which it may have passed over. */
  readonly edges: readonly (readonly [string, string])[];
}

// Pieces are small inside a district. A walk that gets larger has left it, over pairs that cross its border.
const LARGE = 256;

const selectNext = compileOnce((db, { codes }: { codes: readonly string[] }) =>
  db
    .selectFrom('adjacency')
    .leftJoin('verdict', 'verdict.station_code', 'adjacency.neighbor_code')
    .select(['adjacency.station_code as from', 'adjacency.neighbor_code as to'])
    .where('adjacency.station_code', 'in', codes)
    // A station without a verdict may be any; so may be one that the plan may group.
    .where((eb) => eb.or([eb('verdict.station_code', 'is', null), eb('verdict.plan_group', 'is not', null)])),
);

/**
 * These stations and every stored planner piece that contains or borders one of them: the stations the plan may group
 * that can be reached from them over such stations alone. Pieces are whole. Neighbours the plan may not group are left
 * out: what happens here cannot change their verdict.
 */
export async function expandPieces(db: Db, seeds: readonly string[]): Promise<PieceWalk> {
  return (
    (await walk(db, seeds, undefined, LARGE + 4 * seeds.length)) ??
    (await walk(db, seeds, new Set(await stationCodesOfDistricts(db, seeds)), Number.POSITIVE_INFINITY)) ?? {
      codes: new Set(seeds),
      edges: [],
    }
  );
}

/** Walks from the seeds, inside a set of stations if one is given; gives up, with undefined, beyond so many. */
async function walk(
  db: Db,
  seeds: readonly string[],
  inside: ReadonlySet<string> | undefined,
  most: number,
): Promise<PieceWalk | undefined> {
  const codes = new Set(seeds);
  const edges: (readonly [string, string])[] = [];
  let frontier = seeds;
  while (frontier.length > 0) {
    if (codes.size > most) return undefined;
    const next: string[] = [];
    for (const { from, to } of await selectNext(db, { codes: frontier })) {
      if (inside?.has(to) === false) continue;
      // a pair that was met from one side will be met from the other
      if (frontier === seeds || from < to) edges.push([from, to]);
      if (codes.has(to)) continue;
      codes.add(to);
      next.push(to);
    }
    frontier = next;
  }
  return { codes, edges };
}
