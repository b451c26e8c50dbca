import type { Verdict } from '../src/compliance/verdict.ts';
import { isConcealed, type Seen } from '../src/services/loaders/concealed.ts';
import type { StationRow } from '../src/services/loaders/rows.ts';
import { builder } from './builder.ts';
import { asSeen } from './conceal.ts';
import type { Context } from './context.ts';
import type { Dated } from './dated.ts';
import { decodeKey, encodeKey } from './node-id.ts';

/** A station on a date; with its verdict where that came along with it. */
export type DatedStation = StationRow & Dated & { readonly verdict?: Verdict };

export const Station = builder.objectRef<DatedStation>('Station');

builder.node(Station, {
  description:
    'A social-work station. All fields speak of the date it was asked for. 社工站；各字段均截至所查询的日期。',
  id: { resolve: encodeKey, parse: decodeKey },
  loadWithoutCache: ({ code, date, asOf }, context) => findStation(code, { date, asOf }, context),
});

/** The station with a code on a date, open or not; null: there is none that may be seen. */
export async function findStation(code: string, dated: Dated, context: Context): Promise<DatedStation | null> {
  const record = await context.loaders.stations.load(code);
  return record === undefined || isConcealed(record) ? null : { ...record, ...dated };
}

/** A station that something visible names; outside of what may be seen it tells its code and name alone. */
export async function loadStation(code: string, dated: Dated, context: Context): Promise<DatedStation> {
  const record = await context.loaders.stations.load(code);
  if (record === undefined) throw new Error(`the station ${code} is missing`);
  return asSeen(record, dated, 'station', context);
}

/** Stations that something visible names, in the order of the codes. */
export function loadStations(codes: readonly string[], dated: Dated, context: Context): Promise<DatedStation[]> {
  return Promise.all(codes.map((code) => loadStation(code, dated, context)));
}

/** A station at hand that something visible names. */
export function seeStation(row: StationRow, dated: Dated, context: Context): DatedStation {
  const isSeen = context.app.asker.scopes.READ.includesStation(row);
  const seen: Seen<StationRow> = isSeen ? row : { code: row.code, name: row.name, concealed: true };
  return asSeen(seen, dated, 'station', context);
}

/** Which of these stations may be seen. */
export async function seenAmong(codes: readonly string[], context: Context): Promise<readonly string[]> {
  if (context.app.asker.scopes.READ.isEverything) return codes;
  const records = await Promise.all(codes.map((code) => context.loaders.stations.load(code)));
  return codes.filter((_, place) => {
    const record = records[place];
    return record !== undefined && !isConcealed(record);
  });
}

/** Makes something of a station's verdict; at once where the verdict came along with the station. */
export function fromVerdict<Made>(
  station: DatedStation,
  context: Context,
  make: (verdict: Verdict) => Made,
): Made | Promise<Made> {
  return station.verdict === undefined ? loadVerdict(station, context).then(make) : make(station.verdict);
}

async function loadVerdict({ code, date }: DatedStation, context: Context): Promise<Verdict> {
  const verdict = await context.loaders.on(date).verdicts.load(code);
  if (verdict === undefined) throw new Error(`the verdict of ${code} on ${date} is missing`);
  return verdict;
}
