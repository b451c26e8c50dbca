import { compareChanges } from '../../compliance/forecast/changes.ts';
import { compareCodes } from '../../domain/compare-codes.ts';
import type { Forecast } from './forecast-facts.ts';

/** Forecasts of several districts as one, in the same order. */
export function joinForecasts(forecasts: readonly Forecast[]): Forecast {
  return {
    entries: forecasts.flatMap(({ entries }) => entries).sort(compareChanges),
    development: forecasts
      .flatMap(({ development }) => development)
      .sort((one, other) => compareCodes(one.stationCode, other.stationCode)),
  };
}
