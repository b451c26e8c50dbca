import { compileOnce } from './compile-once.ts';
import type { Db } from './database.ts';

// Up to here it is cheaper to go through the divisions and sort their stations than to go through all in order.
const FEW_DIVISIONS = 600;

/** With the table `within`: the codes of this division and all below it. */
export function withDivision(db: Db, code: string) {
  return db.withRecursive('within', (cte) =>
    cte
      .selectFrom('division')
      .select('division.code')
      .where('division.code', '=', code)
      .union((eb) =>
        eb.selectFrom('within').innerJoin('division', 'division.parent_code', 'within.code').select('division.code'),
      ),
  );
}

const countDivisions = compileOnce((db, { code, most }: { code: string; most: number }) =>
  withDivision(db, code)
    .selectFrom((eb) => eb.selectFrom('within').select('code').limit(most).as('some'))
    .select((eb) => eb.fn.countAll<number | string>().as('count')),
);

/** Whether this division is small: it and those below it are few. The count stops where they are not. */
export async function isSmallDivision(db: Db, code: string): Promise<boolean> {
  const rows = await countDivisions(db, { code, most: FEW_DIVISIONS + 1 });
  return Number(rows[0]?.count) <= FEW_DIVISIONS;
}
