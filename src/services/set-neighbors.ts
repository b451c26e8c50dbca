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
  return change(app, async ({ trx, recordedAt, touch }) => {
    await requireOne(trx, 'station', code, ['stationCode']);
    await requireAll(trx, 'station', neighborCodes, (index) => ['neighborCodes', String(index)]);
    const previous = (await adjacenciesOf(trx, code)).map(({ stationCodes }) => stationCodes[1]);
    await touch({ stations: [code, ...previous, ...neighborCodes] });
    await storeNeighbors(trx, code, neighborCodes, recordedAt);
    return { code };
  });
}
