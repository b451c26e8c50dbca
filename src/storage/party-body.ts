import type { PartyBody } from '../domain/party-body.ts';
import { compileOnce } from './compile-once.ts';
import type { Db, Trx } from './database.ts';
import type { PartyBodyTable } from './tables.ts';
import { insertRows, updateRow } from './write-rows.ts';

type PartyBodyRow = Omit<PartyBodyTable, 'recorded_at'>;

/** The columns a party body is made of. */
export const PARTY_BODY_COLUMNS = ['code', 'name', 'kind', 'division_code', 'valid_from', 'valid_until'] as const;

export function toPartyBody(row: PartyBodyRow): PartyBody {
  return {
    code: row.code,
    name: row.name,
    kind: row.kind,
    divisionCode: row.division_code,
    from: row.valid_from ?? undefined,
    until: row.valid_until ?? undefined,
  };
}

export function partyBodyRow(body: PartyBody, recordedAt: string): PartyBodyTable {
  return {
    code: body.code,
    name: body.name,
    kind: body.kind,
    division_code: body.divisionCode,
    valid_from: body.from ?? null,
    valid_until: body.until ?? null,
    recorded_at: recordedAt,
  };
}

const selectPartyBodies = compileOnce((db, { codes }: { codes: readonly string[] }) =>
  db.selectFrom('party_body').select(PARTY_BODY_COLUMNS).where('code', 'in', codes),
);

/** The party bodies with these codes, by code; those that do not exist are missing. */
export async function partyBodiesByCodes(db: Db, codes: readonly string[]): Promise<Map<string, PartyBody>> {
  const rows = await selectPartyBodies(db, { codes });
  return new Map(rows.map((row) => [row.code, toPartyBody(row)]));
}

const selectPage = compileOnce((db, { after, limit }: { after: string; limit: number }) =>
  db.selectFrom('party_body').select(PARTY_BODY_COLUMNS).where('code', '>', after).orderBy('code').limit(limit),
);

/** Party bodies in the order of their codes, those after a code. */
export async function listPartyBodies(db: Db, after: string | null, limit: number): Promise<PartyBody[]> {
  const rows = await selectPage(db, { after: after ?? '', limit });
  return rows.map(toPartyBody);
}

const countAll = compileOnce((db, _: object) =>
  db.selectFrom('party_body').select((eb) => eb.fn.countAll<number | string>().as('count')),
);

/** How many party bodies there are. */
export async function countPartyBodies(db: Db): Promise<number> {
  const rows = await countAll(db, {});
  return Number(rows[0]?.count);
}

export async function insertPartyBodies(trx: Trx, bodies: readonly PartyBody[], recordedAt: string): Promise<void> {
  const rows = bodies.map((body) => partyBodyRow(body, recordedAt));
  await insertRows(trx, 'party_body', rows);
}

/** Writes a party body as it now is: another name, kind, division or other dates. */
export async function updatePartyBody(trx: Trx, body: PartyBody, recordedAt: string): Promise<void> {
  await updateRow(trx, 'party_body', { code: body.code }, partyBodyRow(body, recordedAt));
}
