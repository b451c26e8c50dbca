import { assembleStatistics, type Statistics } from '../../compliance/statistics/statistics.ts';
import { divisionsUnder } from '../../storage/division.ts';
import { stationCodesIn } from '../../storage/station-codes.ts';
import type { App } from '../app.ts';
import { countStored } from './count-stored.ts';

/** The form of a division on a date, of all that may be read where null; from one state of the database. */
export async function organizationStatistics(
  { database, policies, asker }: App,
  form: Pick<Statistics, 'date' | 'divisionCode'>,
): Promise<Statistics> {
  return database.read(async (trx) => {
    const { date, divisionCode } = form;
    const { READ } = asker.scopes;
    const divisions = await divisionsUnder(trx, READ, divisionCode);
    const counted = await countStored(trx, await stationCodesIn(trx, READ, divisionCode), [date], policies);
    return assembleStatistics(form, divisions, counted.get(date) ?? { own: new Map(), contradictions: [] });
  });
}
