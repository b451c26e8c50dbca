import type { InputPath } from '../domain/errors.ts';
import type { Relation } from '../domain/membership.ts';
import { branchesByCodes } from '../storage/branch.ts';
import { checkName } from './check-input.ts';
import { invalid, unknownCode } from './refusals.ts';
import type { Sight } from './sight.ts';
import { keepersWithin } from './within-sight.ts';

/** Where a relation is kept, as given: in a branch, or elsewhere. */
export interface RelationPlaceInput {
  readonly branchCode?: string | null | undefined;
  readonly elsewhere?: string | null | undefined;
}

/** The place meant; refused unless exactly one of the two is given, and the branch is one the asker sees or lies above. */
export async function readRelationPlace(
  sight: Sight,
  { branchCode, elsewhere }: RelationPlaceInput,
): Promise<Omit<Relation, 'from'>> {
  if (typeof branchCode === 'string' && typeof elsewhere !== 'string') {
    await requireKeeper(sight, branchCode, ['branchCode']);
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

async function requireKeeper(sight: Sight, code: string, path: InputPath): Promise<void> {
  const found = await branchesByCodes(sight.db, [code]);
  const keepers = await keepersWithin(sight, [...found.values()]);
  if (!keepers.has(code)) throw unknownCode('branch', code, path);
}
