import type { DivisionLevel } from '../domain/division.ts';
import { insertDivisions } from '../storage/division.ts';
import type { App } from './app.ts';
import { type Changed, change } from './change.ts';
import { checkCode, checkName } from './check-input.ts';
import { forbidRoot } from './guard/forbid-outside.ts';
import { requireOne, requirePolicy, requireUnused } from './require.ts';

export interface CreateDivisionInput {
  readonly code: string;
  readonly name: string;
  readonly level: DivisionLevel;
  readonly parentCode?: string | null | undefined;
  readonly policy?: string | null | undefined;
}

/** Adds an administrative division; nothing lies in it yet. */
export async function createDivision(app: App, input: CreateDivisionInput): Promise<Changed> {
  const { code, name, level, parentCode, policy } = input;
  checkCode(code, ['code']);
  checkName(name, ['name']);
  return change(app, async ({ trx, sight, recordedAt, touch }) => {
    requirePolicy(app, policy, ['policy']);
    await requireUnused(sight, 'division', code);
    if (typeof parentCode !== 'string' && !sight.scope.isEverything) throw forbidRoot();
    if (typeof parentCode === 'string') await requireOne(sight, 'division', parentCode, ['parentCode']);
    await touch({ divisions: [code] });
    const division = { code, name, level, parentCode: parentCode ?? undefined, policy: policy ?? undefined };
    await insertDivisions(trx, [division], recordedAt);
    return { code };
  });
}
