import type { NeighborStation } from './proposal.ts';

/** Where one or more stations stand, on a plane whose unit is a degree of latitude. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly stationCodes: readonly string[];
}

/** So many stations may share a place; with more it is no place but a stand-in for one, and nothing follows from it. */
const MOST_AT_ONE_PLACE = 12;

/** A hundred-millionth of a degree is a millimetre: less apart is not apart. */
const UNITS_PER_DEGREE = 1e8;
const RADIANS_PER_DEGREE = Math.PI / 180;

interface Spot {
  readonly latitude: number;
  readonly longitude: number;
  readonly stationCodes: string[];
}

/** The spots at which more stations are recorded than can stand there: the codes of each, sorted. */
export function findCrowds(stations: readonly NeighborStation[]): readonly (readonly string[])[] {
  const crowds = spotsOf(stations).filter(({ stationCodes }) => stationCodes.length > MOST_AT_ONE_PLACE);
  return crowds.map(({ stationCodes }) => stationCodes.toSorted());
}

/**
 * The places of stations on a plane: equirectangular around their mean latitude, which distorts an area of the size of
 * a district by less than its points are uncertain. Sorted by position, so that neither the order of the input nor the
 * codes change anything. Stations on both sides of the 180th meridian stay together. Stations without a location, and
 * those of a place with more than {@link MOST_AT_ONE_PLACE}, are left out.
 */
export function placesOf(stations: readonly NeighborStation[]): readonly Place[] {
  const spots = spotsOf(stations)
    .filter(({ stationCodes }) => stationCodes.length <= MOST_AT_ONE_PLACE)
    .sort((one, other) => one.latitude - other.latitude || one.longitude - other.longitude);
  const width = Math.cos((spots.reduce((sum, { latitude }) => sum + latitude, 0) / spots.length) * RADIANS_PER_DEGREE);
  const longitudes = spots.map(({ longitude }) => longitude).sort((one, other) => one - other);
  const isTorn = (longitudes.at(-1) ?? 0) - (longitudes[0] ?? 0) > 180;
  return spots.map(({ latitude, longitude, stationCodes }) => ({
    x: (isTorn && longitude < 0 ? longitude + 360 : longitude) * width,
    y: latitude,
    stationCodes,
  }));
}

function spotsOf(stations: readonly NeighborStation[]): readonly Spot[] {
  const spots = new Map<string, Spot>();
  for (const { code, location } of stations) {
    if (location === undefined) continue;
    const latitude = Math.round(location.latitude * UNITS_PER_DEGREE) / UNITS_PER_DEGREE;
    const longitude = Math.round(location.longitude * UNITS_PER_DEGREE) / UNITS_PER_DEGREE;
    const key = `${latitude} ${longitude}`;
    const spot = spots.get(key);
    if (spot === undefined) spots.set(key, { latitude, longitude, stationCodes: [code] });
    else spot.stationCodes.push(code);
  }
  return [...spots.values()];
}
