import { compileOnce } from './compile-once.ts';
import type { Db } from './database.ts';

const selectBelow = compileOnce((db, { codes }: { codes: readonly string[] }) =>
  db
    .withRecursive('within', (cte) =>
      cte
        .selectFrom('division')
        .select(['division.code as root', 'division.code'])
        .where('division.code', 'in', codes)
        .union((eb) =>
          eb
            .selectFrom('within')
            .innerJoin('division', 'division.parent_code', 'within.code')
            .select(['within.root', 'division.code']),
        ),
    )
    .selectFrom('within')
    .select(['root', 'code']),
);

/** Each of these divisions with the codes of itself and all below it. */
export async function divisionsBelow(
  db: Db,
  codes: readonly string[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const byRoot = Map.groupBy(await selectBelow(db, { codes }), ({ root }) => root);
  return new Map([...byRoot].map(([root, rows]) => [root, new Set(rows.map(({ code }) => code))]));
}
