import type { IsoDate } from '../domain/date.ts';
import type { PartyBody } from '../domain/party-body.ts';
import { holdsOn } from '../domain/period.ts';
import type { ResponsibleBody } from '../domain/station.ts';
import { compileOnce } from './compile-once.ts';
import type { Db, Trx } from './database.ts';
import { groupBy } from './group-by.ts';
import { toPartyBody } from './party-body.ts';
import type { ResponsibleBodyTable } from './tables.ts';
import { deleteRow, insertRows, updateRow } from './write-rows.ts';

export function toResponsibleBody(row: Omit<ResponsibleBodyTable, 'recorded_at'>): ResponsibleBody {
  return {
    partyBodyCode: row.party_body_code,
    from: row.valid_from ?? undefined,
    until: row.valid_until ?? undefined,
  };
}

export function responsibleBodyRow(
  stationCode: string,
  body: ResponsibleBody,
  recordedAt: string,
): ResponsibleBodyTable {
  return {
    station_code: stationCode,
    party_body_code: body.partyBodyCode,
    valid_from: body.from ?? null,
    valid_until: body.until ?? null,
    recorded_at: recordedAt,
  };
}

const selectResponsibleBodies = compileOnce((db, { codes }: { codes: readonly string[] }) =>
  db
    .selectFrom('responsible_body')
    .select(['station_code', 'party_body_code', 'valid_from', 'valid_until'])
    .where('station_code', 'in', codes),
);

/** The responsible bodies these stations name, over time, by station code. */
export async function responsibleBodiesOf(
  db: Db,
  stationCodes: readonly string[],
): Promise<Map<string, ResponsibleBody[]>> {
  const rows = await selectResponsibleBodies(db, { codes: stationCodes });
  return groupBy(rows, (row) => row.station_code, toResponsibleBody);
}

const selectNamed = compileOnce((db, { codes }: { codes: readonly string[] }) =>
  db
    .selectFrom('responsible_body')
    .innerJoin('party_body', 'party_body.code', 'responsible_body.party_body_code')
    .select(['station_code', 'party_body_code', 'responsible_body.valid_from', 'responsible_body.valid_until'])
    .select(['party_body.name', 'party_body.kind', 'party_body.division_code'])
    .select(['party_body.valid_from as begins_on', 'party_body.valid_until as ends_on'])
    .where('station_code', 'in', codes),
);

/** The responsible bodies these stations name, over time, by station code; and the bodies named, each once. */
export async function bodiesNamedBy(
  db: Db,
  stationCodes: readonly string[],
): Promise<{ readonly named: Map<string, ResponsibleBody[]>; readonly partyBodies: PartyBody[] }> {
  const rows = await selectNamed(db, { codes: stationCodes });
  const partyBodies = new Map<string, PartyBody>();
  for (const row of rows) {
    const { party_body_code: code, name, kind, division_code, begins_on, ends_on } = row;
    if (partyBodies.has(code)) continue;
    partyBodies.set(
      code,
      toPartyBody({ code, name, kind, division_code, valid_from: begins_on, valid_until: ends_on }),
    );
  }
  return {
    named: groupBy(rows, (row) => row.station_code, toResponsibleBody),
    partyBodies: [...partyBodies.values()],
  };
}

/** The responsible body each of these stations names on a date, by station code, live or not. */
export async function responsibleBodiesOn(
  db: Db,
  stationCodes: readonly string[],
  date: IsoDate,
): Promise<Map<string, ResponsibleBody>> {
  const found = new Map<string, ResponsibleBody>();
  for (const [stationCode, bodies] of await responsibleBodiesOf(db, stationCodes)) {
    const body = bodies.find((each) => holdsOn(each, date));
    if (body !== undefined) found.set(stationCode, body);
  }
  return found;
}

export async function insertResponsibleBody(
  trx: Trx,
  stationCode: string,
  body: ResponsibleBody,
  recordedAt: string,
): Promise<void> {
  await insertRows(trx, 'responsible_body', [responsibleBodyRow(stationCode, body, recordedAt)]);
}

/** Writes the entry that began on `from` (null: since ever) as it now is: another body, or other dates. */
export async function updateResponsibleBody(
  trx: Trx,
  stationCode: string,
  from: IsoDate | null,
  body: ResponsibleBody,
  recordedAt: string,
): Promise<void> {
  const key = { station_code: stationCode, valid_from: from };
  await updateRow(trx, 'responsible_body', key, responsibleBodyRow(stationCode, body, recordedAt));
}

export async function deleteResponsibleBody(trx: Trx, stationCode: string, from: IsoDate | null): Promise<void> {
  await deleteRow(trx, 'responsible_body', { station_code: stationCode, valid_from: from });
}
