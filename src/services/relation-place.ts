import type { Relation } from '../domain/membership.ts';
import type { Db } from '../storage/database.ts';
import { checkName } from './check-input.ts';
import { invalid } from './refusals.ts';
import { requireOne } from './require.ts';

/** Where a relation is kept, as given: in a branch, or elsewhere. */
export interface RelationPlaceInput {
  readonly branchCode?: string | null | undefined;
  readonly elsewhere?: string | null | undefined;
}

/** The place meant; refused unless exactly one of the two is given, and the branch exists. */
export async function readRelationPlace(
  db: Db,
  { branchCode, elsewhere }: RelationPlaceInput,
): Promise<Omit<Relation, 'from'>> {
  if (typeof branchCode === 'string' && typeof elsewhere !== 'string') {
    await requireOne(db, 'branch', branchCode, ['branchCode']);
    return { branchCode };
  }
  if (typeof elsewhere === 'string' && typeof branchCode !== 'string') {
    checkName(elsewhere, ['elsewhere']);
    return { elsewhere };
  }
  throw invalid(
    ['branchCode'],
    'branchCode 和 elsewhere 必须且只能填写一个',
    'Give exactly one of branchCode and elsewhere',
  );
}
