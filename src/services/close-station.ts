import type { IsoDate } from '../domain/date.ts';
import { updateStation } from '../storage/station.ts';
import type { App } from './app.ts';
import { type Changed, change } from './change.ts';
import { checkOrder } from './check-input.ts';
import { conflict } from './refusals.ts';
import { requireOne } from './require.ts';

export interface CloseStationInput {
  readonly stationCode: string;
  /** The first day it does not count. */
  readonly on: IsoDate;
}

/** Closes a station. Workers still posted to it and coverage still live are allowed; their rows stay. */
export async function closeStation(app: App, { stationCode: code, on }: CloseStationInput): Promise<Changed> {
  return change(app, async ({ trx, sight, recordedAt, touch }) => {
    const station = await requireOne(sight, 'station', code, ['stationCode']);
    if (station.closedOn !== undefined) {
      throw conflict(
        ['stationCode'],
        `${code} ${station.closedOn}`,
        `“${station.name}”已登记于 ${station.closedOn} 关闭；日期有误的，请更正`,
        `"${station.name}" is already recorded as closed on ${station.closedOn}; correct that date if it is wrong`,
      );
    }
    checkOrder(station.openedOn, on, ['on']);
    await touch({ stations: [code] });
    await updateStation(trx, { ...station, closedOn: on }, recordedAt);
    return { code };
  });
}
