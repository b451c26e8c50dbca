import type { IsoDate } from '../domain/date.ts';
import { updateBranch } from '../storage/branch.ts';
import type { App } from './app.ts';
import { type Changed, change } from './change.ts';
import { checkCoverage } from './check-coverage.ts';
import { checkOrder } from './check-input.ts';
import { requireOne } from './require.ts';

/** Absent: as it is. `dissolvedOn` null: not dissolved. */
export interface CorrectBranchDatesInput {
  readonly branchCode: string;
  readonly establishedOn?: IsoDate | null | undefined;
  readonly dissolvedOn?: IsoDate | null | undefined;
}

/** Corrects when a branch was established or dissolved. */
export async function correctBranchDates(app: App, input: CorrectBranchDatesInput): Promise<Changed> {
  const { branchCode: code } = input;
  return change(app, async ({ trx, sight, recordedAt, requireOwn, touch }) => {
    const branch = await requireOne(sight, 'branch', code, ['branchCode']);
    const establishedOn = input.establishedOn ?? branch.establishedOn;
    const dissolvedOn = input.dissolvedOn === undefined ? branch.dissolvedOn : (input.dissolvedOn ?? undefined);
    const path = [typeof input.dissolvedOn === 'string' ? 'dissolvedOn' : 'establishedOn'];
    checkOrder(establishedOn, dissolvedOn, path);
    await touch({ branches: [code] });
    await updateBranch(trx, { ...branch, establishedOn, dissolvedOn }, recordedAt);
    await checkCoverage({ trx, requireOwn }, code, undefined, input.dissolvedOn === null ? ['dissolvedOn'] : path);
    return { code };
  });
}
