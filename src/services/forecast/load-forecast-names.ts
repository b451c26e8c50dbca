import { namesOfEntry } from '../../compliance/forecast/forecast-names.ts';
import type { Names } from '../../compliance/names.ts';
import type { App } from '../app.ts';
import { createLoaders } from '../loaders/loaders.ts';
import { loadNames } from '../loaders/names.ts';
import type { Forecast } from './forecast-facts.ts';

/** Reads the present names of everything a forecast mentions, its stations included. */
export function loadForecastNames(app: App, { entries, development }: Forecast): Promise<Names> {
  const needed = entries.map(namesOfEntry);
  const stations = [...entries, ...development].map(({ stationCode }) => stationCode);
  const bodies = development.flatMap(({ partyBody }) => partyBody ?? []);
  return loadNames(
    {
      stations: [...new Set([...stations, ...needed.flatMap((each) => each.stations)])],
      branches: [...new Set(needed.flatMap((each) => each.branches))],
      partyBodies: [...new Set([...bodies, ...needed.flatMap((each) => each.partyBodies)])],
    },
    createLoaders(app),
  );
}
