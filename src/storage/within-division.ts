import { compileOnce } from './compile-once.ts';
import type { Db } from './database.ts';

// Up to here it is cheaper to go through the divisions and sort their stations than to go through all in order.
const FEW_DIVISIONS = 600;

/** With the table `within`: the codes of this division, or of these, and of all below. */
export function withDivision(db: Db, code: string | readonly string[]) {
  return db.withRecursive('within', (cte) =>
    cte
      .selectFrom('division')
      .select('division.code')
      .where('division.code', isList(code) ? 'in' : '=', code)
      .union((eb) =>
        eb.selectFrom('within').innerJoin('division', 'division.parent_code', 'within.code').select('division.code'),
      ),
  );
}

function isList(codes: string | readonly string[]): codes is readonly string[] {
  return Array.isArray(codes);
}

const countDivisions = compileOnce((db, { code, most }: { code: string; most: number }) =>
  withDivision(db, code)
    .selectFrom((eb) => eb.selectFrom('within').select('code').limit(most).as('some'))
    .select((eb) => eb.fn.countAll<number | string>().as('count')),
);

/** Whether this division is small: it and those below it are few. The count stops where they are not. */
export async function isSmallDivision(db: Db, code: string): Promise<boolean> {
  const rows = await countDivisions(db, { code, most: FEW_DIVISIONS + 1 });
  return isFew(Number(rows[0]?.count));
}

/** Whether so many divisions are few. */
export function isFew(divisions: number): boolean {
  return divisions <= FEW_DIVISIONS;
}
