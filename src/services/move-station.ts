import type { Location } from '../domain/station.ts';
import { updateStation } from '../storage/station.ts';
import type { App } from './app.ts';
import { type Changed, change } from './change.ts';
import { checkLocation } from './check-input.ts';
import { requireOne } from './require.ts';

/** Absent: as it is. `location` null: none is known. */
export interface MoveStationInput {
  readonly stationCode: string;
  readonly divisionCode?: string | null | undefined;
  readonly location?: Location | null | undefined;
}

/** Places a station in another division or at another location, on all dates. */
export async function moveStation(app: App, input: MoveStationInput): Promise<Changed> {
  const { stationCode: code, location } = input;
  checkLocation(location);
  return change(app, async ({ trx, sight, recordedAt, touch }) => {
    const station = await requireOne(sight, 'station', code, ['stationCode']);
    const divisionCode = input.divisionCode ?? station.divisionCode;
    await requireOne(sight, 'division', divisionCode, ['divisionCode']);
    await touch({ placed: [code] });
    const moved = {
      ...station,
      divisionCode,
      location: location === undefined ? station.location : (location ?? undefined),
    };
    await updateStation(trx, moved, recordedAt);
    return { code };
  });
}
