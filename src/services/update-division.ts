import { findParentCircles } from '../domain/check-parents.ts';
import type { Division } from '../domain/division.ts';
import { divisionsUpwards, updateDivision as storeDivision } from '../storage/division.ts';
import type { App } from './app.ts';
import { type Changed, change } from './change.ts';
import { checkName } from './check-input.ts';
import { forbidRoot } from './guard/forbid-outside.ts';
import { conflict } from './refusals.ts';
import { requireOne, requirePolicy } from './require.ts';

/** Absent: as it is. `parentCode` or `policy` null: none. */
export interface UpdateDivisionInput {
  readonly divisionCode: string;
  readonly name?: string | null | undefined;
  readonly parentCode?: string | null | undefined;
  readonly policy?: string | null | undefined;
}

/** Renames a division, places it elsewhere, or names another policy; on all dates. */
export async function updateDivision(app: App, input: UpdateDivisionInput): Promise<Changed> {
  const { divisionCode: code, name, parentCode, policy } = input;
  if (typeof name === 'string') checkName(name, ['name']);
  return change(app, async ({ trx, sight, recordedAt, touch }) => {
    requirePolicy(app, policy, ['policy']);
    const present = await requireOne(sight, 'division', code, ['divisionCode']);
    const division: Division = {
      ...present,
      name: name ?? present.name,
      parentCode: parentCode === undefined ? present.parentCode : (parentCode ?? undefined),
      policy: policy === undefined ? present.policy : (policy ?? undefined),
    };
    if (typeof parentCode === 'string') await requireOne(sight, 'division', parentCode, ['parentCode']);
    if (parentCode === null && !sight.scope.isEverything) throw forbidRoot();
    if (division.parentCode !== undefined) {
      const above = await divisionsUpwards(trx, [division.parentCode]);
      if (findParentCircles([division, ...above.filter((other) => other.code !== code)]).length > 0) {
        throw conflict(
          ['parentCode'],
          division.parentCode,
          `“${division.parentCode}”在“${code}”之下，不能作它的上级区划`,
          `"${division.parentCode}" lies below "${code}" and cannot be its parent`,
        );
      }
    }
    const isMoved = division.parentCode !== present.parentCode || division.policy !== present.policy;
    await touch({ divisions: [code], inName: isMoved ? undefined : true });
    await storeDivision(trx, division, recordedAt);
    return { code };
  });
}
