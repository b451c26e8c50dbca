import type { IsoDate } from '../domain/date.ts';
import { updateStation } from '../storage/station.ts';
import type { App } from './app.ts';
import { type Changed, change } from './change.ts';
import { checkOrder } from './check-input.ts';
import { requireOne } from './require.ts';

/** Absent: as it is. `closedOn` null: not closed. */
export interface CorrectStationDatesInput {
  readonly stationCode: string;
  readonly openedOn?: IsoDate | null | undefined;
  readonly closedOn?: IsoDate | null | undefined;
}

/** Corrects when a station was opened or closed. */
export async function correctStationDates(app: App, input: CorrectStationDatesInput): Promise<Changed> {
  const { stationCode: code } = input;
  return change(app, async ({ trx, sight, recordedAt, touch }) => {
    const station = await requireOne(sight, 'station', code, ['stationCode']);
    const openedOn = input.openedOn ?? station.openedOn;
    const closedOn = input.closedOn === undefined ? station.closedOn : (input.closedOn ?? undefined);
    checkOrder(openedOn, closedOn, [typeof input.closedOn === 'string' ? 'closedOn' : 'openedOn']);
    await touch({ stations: [code] });
    await updateStation(trx, { ...station, openedOn, closedOn }, recordedAt);
    return { code };
  });
}
