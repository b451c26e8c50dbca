import { updateBranch } from '../storage/branch.ts';
import type { App } from './app.ts';
import { type Changed, change } from './change.ts';
import { checkName } from './check-input.ts';
import { requireOne } from './require.ts';

export interface RenameBranchInput {
  readonly branchCode: string;
  readonly name: string;
}

/** Gives a branch another name, on all dates. */
export async function renameBranch(app: App, { branchCode: code, name }: RenameBranchInput): Promise<Changed> {
  checkName(name, ['name']);
  return change(app, async ({ trx, sight, recordedAt, touch }) => {
    const branch = await requireOne(sight, 'branch', code, ['branchCode']);
    await touch({ branches: [code], inName: true });
    await updateBranch(trx, { ...branch, name }, recordedAt);
    return { code };
  });
}
