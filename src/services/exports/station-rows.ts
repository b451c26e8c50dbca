import type { Division } from '../../domain/division.ts';
import type { Trx } from '../../storage/database.ts';
import type { App } from '../app.ts';
import { findPlaces, type Place } from './find-places.ts';
import { type JudgedRow, judgedPages, type StationsWanted } from './judged-pages.ts';

/** A judged station with where it lies. */
export interface PlacedStation extends JudgedRow {
  readonly place: Place;
}

/** Judged stations in the order of their codes, page by page, all from one state of the database. */
export function streamStations(
  app: App,
  wanted: StationsWanted,
): AsyncGenerator<readonly PlacedStation[], void, undefined> {
  return app.database.stream(async function* (trx) {
    const above = new Map<string, Division>();
    for await (const page of judgedPages(app, trx, wanted)) yield await placeStations(trx, page, above);
  });
}

/** Says of each station where it lies; `above` is kept for all pages (see {@link findPlaces}). */
export async function placeStations(
  trx: Trx,
  page: readonly JudgedRow[],
  above: Map<string, Division>,
): Promise<readonly PlacedStation[]> {
  const places = await findPlaces(
    trx,
    page.map(({ station }) => station.divisionCode),
    above,
  );
  return page.map((judged) => {
    const place = places.get(judged.station.divisionCode);
    if (place === undefined) throw new Error(`the division ${judged.station.divisionCode} is missing`);
    return { ...judged, place };
  });
}
