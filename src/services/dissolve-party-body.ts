import type { IsoDate } from '../domain/date.ts';
import { updatePartyBody } from '../storage/party-body.ts';
import type { App } from './app.ts';
import { type Changed, change } from './change.ts';
import { checkOrder } from './check-input.ts';
import { conflict } from './refusals.ts';
import { requireOne } from './require.ts';

export interface DissolvePartyBodyInput {
  readonly partyBodyCode: string;
  /** The first day it is no more. */
  readonly on: IsoDate;
}

/** Ends a superior party body; the stations that name it are without a live one from then on. */
export async function dissolvePartyBody(
  app: App,
  { partyBodyCode: code, on }: DissolvePartyBodyInput,
): Promise<Changed> {
  return change(app, async ({ trx, sight, recordedAt, touch }) => {
    const body = await requireOne(sight, 'partyBody', code, ['partyBodyCode']);
    if (body.until !== undefined) {
      throw conflict(
        ['partyBodyCode'],
        `${code} ${body.until}`,
        `“${body.name}”已登记于 ${body.until} 撤销`,
        `"${body.name}" is already recorded as dissolved on ${body.until}`,
      );
    }
    checkOrder(body.from, on, ['on']);
    await touch({ partyBodies: [code] });
    await updatePartyBody(trx, { ...body, until: on }, recordedAt);
    return { code };
  });
}
