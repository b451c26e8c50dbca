import type { Verdict } from '../src/compliance/verdict.ts';
import type { StationRow } from '../src/services/loaders/rows.ts';
import { builder } from './builder.ts';
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

/** The station with a code on a date, open or not; null: there is none. */
export async function findStation(code: string, dated: Dated, context: Context): Promise<DatedStation | null> {
  const record = await context.loaders.stations.load(code);
  return record === undefined ? null : { ...record, ...dated };
}

/** A station that is known to exist. */
export async function loadStation(code: string, dated: Dated, context: Context): Promise<DatedStation> {
  const station = await findStation(code, dated, context);
  if (station === null) throw new Error(`the station ${code} is missing`);
  return station;
}

/** Stations that are known to exist, in the order of the codes. */
export function loadStations(codes: readonly string[], dated: Dated, context: Context): Promise<DatedStation[]> {
  return Promise.all(codes.map((code) => loadStation(code, dated, context)));
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
