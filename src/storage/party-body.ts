import type { Scope } from '../access/scope.ts';
import type { PartyBody } from '../domain/party-body.ts';
import { compileByShape, compileOnce } from './compile-once.ts';
import type { Db, Trx } from './database.ts';
import { isUnlimited, rangeIn, type StationRange, selectDivisionsOf, withRange } from './station-range.ts';
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

const selectPage = compileByShape(
  (db, values: StationRange & { readonly after: string; readonly limit: number }, _: object) =>
    selectIn(db, values)
      .select(PARTY_BODY_COLUMNS)
      .where('code', '>', values.after)
      .orderBy('code')
      .limit(values.limit),
);

/**
 * The party bodies of a scope in the order of their codes, those after a code: those that belong to a division of it or
 * to one above.
 */
export async function listPartyBodies(db: Db, scope: Scope, after: string | null, limit: number): Promise<PartyBody[]> {
  const range = rangeIn(scope, null);
  const rows = range === null ? [] : await selectPage(db, { ...range, after: after ?? '', limit }, {});
  return rows.map(toPartyBody);
}

const countIn = compileByShape((db, range: StationRange, _: object) =>
  selectIn(db, range).select((eb) => eb.fn.countAll<number | string>().as('count')),
);

/** How many party bodies a scope has. */
export async function countPartyBodies(db: Db, scope: Scope): Promise<number> {
  const range = rangeIn(scope, null);
  return range === null ? 0 : Number((await countIn(db, range, {}))[0]?.count);
}

const selectAmong = compileByShape((db, values: StationRange & { readonly codes: readonly string[] }, _: object) =>
  selectIn(db, values).select(PARTY_BODY_COLUMNS).where('code', 'in', values.codes),
);

/** Those of these party bodies that are in a scope, by code; those that are not, or do not exist, are missing. */
export async function partyBodiesInScope(
  db: Db,
  scope: Scope,
  codes: readonly string[],
): Promise<Map<string, PartyBody>> {
  const range = rangeIn(scope, null);
  const rows = range === null ? [] : await selectAmong(db, { ...range, codes }, {});
  return new Map(rows.map((row) => [row.code, toPartyBody(row)]));
}

/** The party bodies of a range: those of its divisions and of all above, which answer for stations in it, too. */
function selectIn(db: Db, range: StationRange) {
  if (isUnlimited(range)) return db.selectFrom('party_body');
  return withRange(db, range)
    .withRecursive('upwards', (cte) =>
      cte
        .selectFrom(selectDivisionsOf(cte as never, range).as('seen'))
        .innerJoin('division', 'division.code', 'seen.code')
        .select(['division.code', 'division.parent_code'])
        .union((eb) =>
          eb
            .selectFrom('upwards')
            .innerJoin('division', 'division.code', 'upwards.parent_code')
            .select(['division.code', 'division.parent_code']),
        ),
    )
    .selectFrom('party_body')
    .where('party_body.division_code', 'in', (eb) =>
      eb.selectFrom('upwards').select('upwards.code'),
    ) as unknown as ReturnType<typeof db.selectFrom<'party_body'>>;
}

export async function insertPartyBodies(trx: Trx, bodies: readonly PartyBody[], recordedAt: string): Promise<void> {
  const rows = bodies.map((body) => partyBodyRow(body, recordedAt));
  await insertRows(trx, 'party_body', rows);
}

/** Writes a party body as it now is: another name, kind, division or other dates. */
export async function updatePartyBody(trx: Trx, body: PartyBody, recordedAt: string): Promise<void> {
  await updateRow(trx, 'party_body', { code: body.code }, partyBodyRow(body, recordedAt));
}
