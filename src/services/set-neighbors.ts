import { adjacenciesOf, setNeighbors as storeNeighbors } from '../storage/adjacency.ts';
import type { App } from './app.ts';
import { type Changed, change } from './change.ts';
import { requireAll, requireOne } from './require.ts';

export interface SetNeighborsInput {
  readonly stationCode: string;
  readonly neighborCodes: readonly string[];
}

/** Makes these the station's confirmed neighbours, on all dates; from their side too. */
export async function setNeighbors(
  app: App,
  { stationCode: code, neighborCodes }: SetNeighborsInput,
): Promise<Changed> {
  return change(app, async ({ trx, sight, recordedAt, touch }) => {
    await requireOne(sight, 'station', code, ['stationCode']);
    const previous = new Set((await adjacenciesOf(trx, code)).map(({ stationCodes }) => stationCodes[1]));
    const wanted = new Set(neighborCodes);
    // the names of neighbours are shown wherever they lie, and one that stays so is not changed
    const added = neighborCodes.filter((neighbor) => !previous.has(neighbor));
    await requireAll(sight, 'station', added, (index) => [
      'neighborCodes',
      String(neighborCodes.indexOf(added[index] ?? '')),
    ]);
    await touch({ stations: [code, ...wanted.symmetricDifference(previous)] });
    await storeNeighbors(trx, code, neighborCodes, recordedAt);
    return { code };
  });
}
