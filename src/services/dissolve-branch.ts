import type { IsoDate } from '../domain/date.ts';
import { updateBranch } from '../storage/branch.ts';
import type { App } from './app.ts';
import { type Changed, change } from './change.ts';
import { checkOrder } from './check-input.ts';
import { conflict } from './refusals.ts';
import { requireOne } from './require.ts';

export interface DissolveBranchInput {
  readonly branchCode: string;
  /** The first day it is no more. */
  readonly on: IsoDate;
}

/** Dissolves a branch: its coverage, committee and secretary are no longer live from then on. */
export async function dissolveBranch(app: App, { branchCode: code, on }: DissolveBranchInput): Promise<Changed> {
  return change(app, async ({ trx, sight, recordedAt, touch }) => {
    const branch = await requireOne(sight, 'branch', code, ['branchCode']);
    if (branch.dissolvedOn !== undefined) {
      throw conflict(
        ['branchCode'],
        `${code} ${branch.dissolvedOn}`,
        `“${branch.name}”已登记于 ${branch.dissolvedOn} 撤销；日期有误的，请更正`,
        `"${branch.name}" is already recorded as dissolved on ${branch.dissolvedOn}; correct that date if it is wrong`,
      );
    }
    checkOrder(branch.establishedOn, on, ['on']);
    await touch({ branches: [code] });
    await updateBranch(trx, { ...branch, dissolvedOn: on }, recordedAt);
    return { code };
  });
}
