import type { BranchRecord } from '../storage/branch.ts';
import { type BranchFilter, countBranches, listBranches as readBranches } from '../storage/list-branches.ts';
import type { App } from './app.ts';
import type { CodeList } from './code-list.ts';

export type { BranchFilter };

/** The branches that match a filter. */
export function listBranches({ database }: App, filter: BranchFilter): CodeList<BranchRecord> {
  return {
    read: (after, limit) => readBranches(database.reader, filter, { after, limit }),
    count: () => countBranches(database.reader, filter),
  };
}
