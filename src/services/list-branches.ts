import type { BranchRecord } from '../storage/branch.ts';
import { type BranchFilter, countBranches, listBranches as readBranches } from '../storage/list-branches.ts';
import type { App } from './app.ts';
import type { CodeList } from './code-list.ts';

export type { BranchFilter };

/** The branches that match a filter, of those that may be read. */
export function listBranches({ database, asker }: App, filter: BranchFilter): CodeList<BranchRecord> {
  const { READ } = asker.scopes;
  return {
    read: (after, limit) => readBranches(database.reader, READ, filter, { after, limit }),
    count: () => countBranches(database.reader, READ, filter),
  };
}
