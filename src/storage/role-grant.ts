import type { Grant } from '../access/grant.ts';
import { compileByShape } from './compile-once.ts';
import type { Db, Trx } from './database.ts';
import type { GrantTable } from './tables.ts';
import { deleteRow, insertRows } from './write-rows.ts';

/** Who has a grant: a key by its prefix, a user by their id. */
export interface Holder {
  readonly kind: 'KEY' | 'USER';
  readonly id: string;
}

const TABLES = { KEY: 'key_grant', USER: 'user_grant' } as const;

const selectGrants = compileByShape((db, { ids }: { ids: readonly string[] }, { kind }: Pick<Holder, 'kind'>) =>
  db
    .selectFrom(TABLES[kind])
    .select(['holder', 'role', 'division_code', 'station_code'])
    .where('holder', 'in', ids)
    .orderBy('role')
    .orderBy('division_code')
    .orderBy('station_code'),
);

/** The grants of these keys or users, by prefix or id; who has none is missing. */
export async function grantsByHolders(
  db: Db,
  kind: Holder['kind'],
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Grant[]>> {
  const byHolder = Map.groupBy(await selectGrants(db, { ids }, { kind }), ({ holder }) => holder);
  return new Map([...byHolder].map(([holder, grants]) => [holder, grants.map(toGrant)]));
}

function toGrant({ role, division_code, station_code }: GrantTable): Grant {
  return { role, divisionCode: division_code ?? undefined, stationCode: station_code ?? undefined };
}

/** Writes grants that are new. */
export async function insertGrants(trx: Trx, { kind, id }: Holder, grants: readonly Grant[]): Promise<void> {
  const rows = grants.map((grant) => grantRow(id, grant));
  await insertRows(trx, TABLES[kind], rows);
}

/** Takes grants back. */
export async function deleteGrants(trx: Trx, { kind, id }: Holder, grants: readonly Grant[]): Promise<void> {
  for (const grant of grants) await deleteRow(trx, TABLES[kind], grantRow(id, grant));
}

function grantRow(holder: string, { role, divisionCode, stationCode }: Grant): GrantTable {
  return { holder, role, division_code: divisionCode ?? null, station_code: stationCode ?? null };
}
