import type { IsoDate } from '../domain/date.ts';
import { insertBranches } from '../storage/branch.ts';
import { replaceCoverage } from '../storage/coverage.ts';
import type { App } from './app.ts';
import { type Changed, change } from './change.ts';
import { type CoverageInput, checkCoverage, requireStations } from './check-coverage.ts';
import { checkCode, checkName } from './check-input.ts';
import { requireOne, requireUnused } from './require.ts';

export interface EstablishBranchInput {
  readonly code: string;
  readonly name: string;
  readonly on: IsoDate;
  /** None: a host outside the stations. */
  readonly coverage: readonly CoverageInput[];
  readonly divisionCode?: string | null | undefined;
}

/** Establishes a branch with the stations it covers from its first day on. */
export async function establishBranch(app: App, input: EstablishBranchInput): Promise<Changed> {
  const { code, name, on, coverage, divisionCode } = input;
  checkCode(code, ['code']);
  checkName(name, ['name']);
  return change(app, async ({ trx, sight, recordedAt, requireOwn, touch }) => {
    await requireUnused(sight, 'branch', code);
    await requireStations(sight, coverage);
    if (typeof divisionCode === 'string') await requireOne(sight, 'division', divisionCode, ['divisionCode']);
    await touch({ branches: [code] });
    const branch = { code, name, establishedOn: on, divisionCode: divisionCode ?? undefined };
    await insertBranches(trx, [branch], recordedAt);
    await replaceCoverage(trx, code, on, coverage, recordedAt);
    await checkCoverage({ trx, requireOwn }, code, coverage, ['coverage']);
    return { code };
  });
}
