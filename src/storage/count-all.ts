import { compileByShape } from './compile-once.ts';
import type { Db } from './database.ts';

interface Shape {
  readonly table: 'division' | 'party_body';
}

const selectCount = compileByShape((db, _: object, { table }: Shape) =>
  db.selectFrom(table).select((eb) => eb.fn.countAll<number | string>().as('count')),
);

/** How many divisions or party bodies there are. */
export async function countAll(db: Db, table: Shape['table']): Promise<number> {
  const rows = await selectCount(db, {}, { table });
  return Number(rows[0]?.count);
}
