import { assembleStatistics, type Statistics } from '../../compliance/statistics/statistics.ts';
import { divisionsUnder } from '../../storage/division.ts';
import type { App } from '../app.ts';
import { countStored, stationCodesOf } from './count-stored.ts';

/** The form of a division on a date, of everything where null; from one state of the database. */
export async function organizationStatistics(
  { database, policies }: App,
  scope: Pick<Statistics, 'date' | 'divisionCode'>,
): Promise<Statistics> {
  return database.read(async (trx) => {
    const { date, divisionCode } = scope;
    const divisions = await divisionsUnder(trx, divisionCode);
    const counted = await countStored(trx, await stationCodesOf(trx, divisionCode), [date], policies);
    return assembleStatistics(scope, divisions, counted.get(date) ?? { own: new Map(), contradictions: [] });
  });
}
