import { updateStation } from '../storage/station.ts';
import type { App } from './app.ts';
import { type Changed, change } from './change.ts';
import { checkName } from './check-input.ts';
import { requireOne } from './require.ts';

export interface RenameStationInput {
  readonly stationCode: string;
  readonly name: string;
}

/** Gives a station another name, on all dates. */
export async function renameStation(app: App, { stationCode: code, name }: RenameStationInput): Promise<Changed> {
  checkName(name, ['name']);
  return change(app, async ({ trx, sight, recordedAt, touch }) => {
    const station = await requireOne(sight, 'station', code, ['stationCode']);
    await touch({ stations: [code], inName: true });
    await updateStation(trx, { ...station, name }, recordedAt);
    return { code };
  });
}
