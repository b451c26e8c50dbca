import { isConcealed } from '../src/services/loaders/concealed.ts';
import type { BranchRow } from '../src/services/loaders/rows.ts';
import { builder } from './builder.ts';
import { asSeen } from './conceal.ts';
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

/** The branch with a code on a date, live or not; null: there is none that may be seen. */
export async function findBranch(code: string, dated: Dated, context: Context): Promise<DatedBranch | null> {
  const record = await context.loaders.branches.load(code);
  return record === undefined || isConcealed(record) ? null : { ...record, ...dated };
}

/** A branch that something visible names; outside of what may be seen it tells its code and name alone. */
export async function loadBranch(code: string, dated: Dated, context: Context): Promise<DatedBranch> {
  const record = await context.loaders.branches.load(code);
  if (record === undefined) throw new Error(`the branch ${code} is missing`);
  return asSeen(record, dated, 'branch', context);
}
