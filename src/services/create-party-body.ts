import type { IsoDate } from '../domain/date.ts';
import type { PartyBodyKind } from '../domain/party-body.ts';
import { insertPartyBodies } from '../storage/party-body.ts';
import type { App } from './app.ts';
import { type Changed, change } from './change.ts';
import { checkCode, checkName } from './check-input.ts';
import { requireOne, requireUnused } from './require.ts';

/** `from` absent: since ever. */
export interface CreatePartyBodyInput {
  readonly code: string;
  readonly name: string;
  readonly kind: PartyBodyKind;
  readonly divisionCode: string;
  readonly from?: IsoDate | null | undefined;
}

/** Adds a superior party body; no station names it yet. */
export async function createPartyBody(app: App, input: CreatePartyBodyInput): Promise<Changed> {
  const { code, name, kind, divisionCode, from } = input;
  checkCode(code, ['code']);
  checkName(name, ['name']);
  return change(app, async ({ trx, sight, recordedAt, touch }) => {
    await requireUnused(sight, 'partyBody', code);
    await requireOne(sight, 'division', divisionCode, ['divisionCode']);
    await touch({ partyBodies: [code] });
    await insertPartyBodies(trx, [{ code, name, kind, divisionCode, from: from ?? undefined }], recordedAt);
    return { code };
  });
}
