import type { BranchRow } from '../src/services/loaders/rows.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import type { Dated } from './dated.ts';
import { decodeKey, encodeKey } from './node-id.ts';

/** A branch on a date. */
export type DatedBranch = BranchRow & Dated;

export const Branch = builder.objectRef<DatedBranch>('Branch');

builder.node(Branch, {
  description: 'A party branch. All fields speak of the date it was asked for. 党支部；各字段均截至所查询的日期。',
  id: { resolve: encodeKey, parse: decodeKey },
  loadWithoutCache: ({ code, date, asOf }, context) => findBranch(code, { date, asOf }, context),
});

/** The branch with a code on a date, live or not; null: there is none. */
export async function findBranch(code: string, dated: Dated, context: Context): Promise<DatedBranch | null> {
  const record = await context.loaders.branches.load(code);
  return record === undefined ? null : { ...record, ...dated };
}

/** A branch that is known to exist. */
export async function loadBranch(code: string, dated: Dated, context: Context): Promise<DatedBranch> {
  const branch = await findBranch(code, dated, context);
  if (branch === null) throw new Error(`the branch ${code} is missing`);
  return branch;
}
