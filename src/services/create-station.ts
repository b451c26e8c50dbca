import type { IsoDate } from '../domain/date.ts';
import type { Location, StationLevel } from '../domain/station.ts';
import { setNeighbors as storeNeighbors } from '../storage/adjacency.ts';
import { insertResponsibleBody } from '../storage/responsible-body.ts';
import { insertStations } from '../storage/station.ts';
import type { App } from './app.ts';
import { type Changed, change } from './change.ts';
import { checkCode, checkLocation, checkName } from './check-input.ts';
import { requireAll, requireOne, requireUnused } from './require.ts';

export interface CreateStationInput {
  readonly code: string;
  readonly name: string;
  readonly level: StationLevel;
  readonly divisionCode: string;
  readonly openedOn: IsoDate;
  readonly location?: Location | null | undefined;
  readonly neighborCodes?: readonly string[] | null | undefined;
  readonly responsibleBodyCode?: string | null | undefined;
}

/** Adds a station, with its neighbours and, since ever, its responsible body. */
export async function createStation(app: App, input: CreateStationInput): Promise<Changed> {
  const { code, name, level, divisionCode, openedOn, location, responsibleBodyCode } = input;
  const neighborCodes = input.neighborCodes ?? [];
  checkCode(code, ['code']);
  checkName(name, ['name']);
  checkLocation(location);
  return change(app, async ({ trx, sight, recordedAt, touch }) => {
    await requireUnused(sight, 'station', code);
    await requireOne(sight, 'division', divisionCode, ['divisionCode']);
    await touch({ stations: [code, ...neighborCodes] });
    const station = { code, name, level, divisionCode, openedOn, location: location ?? undefined };
    await insertStations(trx, [station], recordedAt);
    // the station is there by now: naming it as its own neighbour is harmless
    await requireAll(sight, 'station', neighborCodes, (index) => ['neighborCodes', String(index)]);
    await storeNeighbors(trx, code, neighborCodes, recordedAt);
    if (typeof responsibleBodyCode === 'string') {
      await requireOne(sight, 'partyBody', responsibleBodyCode, ['responsibleBodyCode']);
      await insertResponsibleBody(trx, code, { partyBodyCode: responsibleBodyCode }, recordedAt);
    }
    return { code };
  });
}
