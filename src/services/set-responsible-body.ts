import type { IsoDate } from '../domain/date.ts';
import {
  deleteResponsibleBody,
  insertResponsibleBody,
  responsibleBodiesOf,
  updateResponsibleBody,
} from '../storage/responsible-body.ts';
import type { App } from './app.ts';
import { type Changed, change } from './change.ts';
import { requireOne } from './require.ts';

export interface SetResponsibleBodyInput {
  readonly stationCode: string;
  /** Null: none from then on. */
  readonly partyBodyCode?: string | null | undefined;
  /** Absent: today. */
  readonly on?: IsoDate | null | undefined;
}

/** Names the party body that answers for a station from a day on; what was recorded for later is replaced. */
export async function setResponsibleBody(app: App, input: SetResponsibleBodyInput): Promise<Changed> {
  const { stationCode: code, partyBodyCode } = input;
  return change(app, async ({ trx, sight, recordedAt, today, touch }) => {
    const on = input.on ?? today;
    await requireOne(sight, 'station', code, ['stationCode']);
    if (typeof partyBodyCode === 'string') await requireOne(sight, 'partyBody', partyBodyCode, ['partyBodyCode']);
    await touch({ stations: [code] });
    for (const body of (await responsibleBodiesOf(trx, [code])).get(code) ?? []) {
      const from = body.from ?? null;
      if (from !== null && from >= on) await deleteResponsibleBody(trx, code, from);
      else if (body.until === undefined || body.until > on) {
        await updateResponsibleBody(trx, code, from, { ...body, until: on }, recordedAt);
      }
    }
    if (typeof partyBodyCode === 'string') {
      await insertResponsibleBody(trx, code, { partyBodyCode, from: on }, recordedAt);
    }
    return { code };
  });
}
