import type { IsoDate } from '../domain/date.ts';
import { replaceCoverage } from '../storage/coverage.ts';
import type { App } from './app.ts';
import { type Changed, change } from './change.ts';
import { type CoverageInput, checkCoverage, requireStations } from './check-coverage.ts';
import { requireOne } from './require.ts';
import { requireLife } from './require-life.ts';

export interface ChangeCoverageInput {
  readonly branchCode: string;
  readonly on: IsoDate;
  readonly coverage: readonly CoverageInput[];
}

/** Sets which stations a branch covers, and how, from a day on; what was recorded for later is replaced too. */
export async function changeCoverage(
  app: App,
  { branchCode: code, on, coverage }: ChangeCoverageInput,
): Promise<Changed> {
  return change(app, async ({ trx, sight, recordedAt, requireOwn, touch }) => {
    requireLife(await requireOne(sight, 'branch', code, ['branchCode']), on, ['on']);
    await requireStations(sight, coverage);
    await touch({ branches: [code] });
    await replaceCoverage(trx, code, on, coverage, recordedAt);
    await checkCoverage({ trx, requireOwn }, code, coverage, ['coverage']);
    return { code };
  });
}
