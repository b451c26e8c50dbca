import type { Coverage } from '../domain/branch.ts';
import type { IsoDate } from '../domain/date.ts';
import { compileOnce } from './compile-once.ts';
import type { Db, Trx } from './database.ts';
import { groupBy } from './group-by.ts';
import { isLive } from './is-live.ts';
import { longestByStart } from './longest-by-start.ts';
import type { CoverageTable } from './tables.ts';
import { deleteRow, insertRows, updateRow } from './write-rows.ts';

const COVERAGE_COLUMNS = ['branch_code', 'station_code', 'mode', 'valid_from', 'valid_until'] as const;

/** Coverage with the branch that covers. */
export interface BranchCoverage extends Coverage {
  readonly branchCode: string;
}

export function toCoverage(row: Omit<CoverageTable, 'recorded_at'>): Coverage {
  return { stationCode: row.station_code, mode: row.mode, from: row.valid_from, until: row.valid_until ?? undefined };
}

function coverageRow(branchCode: string, coverage: Coverage, recordedAt: string): CoverageTable {
  return {
    branch_code: branchCode,
    station_code: coverage.stationCode,
    mode: coverage.mode,
    valid_from: coverage.from,
    valid_until: coverage.until ?? null,
    recorded_at: recordedAt,
  };
}

/** The rows of a branch, each beginning once. */
export function coverageRows(branchCode: string, coverage: readonly Coverage[], recordedAt: string): CoverageTable[] {
  return longestByStart(
    coverage.map((each) => coverageRow(branchCode, each, recordedAt)),
    (row) => `${row.mode} ${row.valid_from} ${row.station_code}`,
  );
}

const selectByBranches = compileOnce((db, { codes }: { codes: readonly string[] }) =>
  db
    .selectFrom('coverage')
    .select(COVERAGE_COLUMNS)
    .where('branch_code', 'in', codes)
    .orderBy('branch_code')
    .orderBy('station_code')
    .orderBy('mode')
    .orderBy('valid_from'),
);

/** All coverage of these branches, by branch code. */
export async function coverageOf(db: Db, branchCodes: readonly string[]): Promise<Map<string, Coverage[]>> {
  const rows = await selectByBranches(db, { codes: branchCodes });
  return groupBy(rows, (row) => row.branch_code, toCoverage);
}

const selectAround = compileOnce((db, { codes }: { codes: readonly string[] }) =>
  db
    .selectFrom('coverage')
    .select(COVERAGE_COLUMNS)
    .where('branch_code', 'in', (eb) =>
      eb.selectFrom('coverage as covering').select('covering.branch_code').where('covering.station_code', 'in', codes),
    ),
);

/** All coverage, of whatever station, of every branch that covers one of these stations at any time, by branch code. */
export async function coverageAround(db: Db, stationCodes: readonly string[]): Promise<Map<string, Coverage[]>> {
  const rows = await selectAround(db, { codes: stationCodes });
  // A branch that covers stations of several statements comes once with each.
  const distinct = new Map(rows.map((row) => [JSON.stringify(row), row]));
  return groupBy([...distinct.values()], (row) => row.branch_code, toCoverage);
}

const selectBranchesCovering = compileOnce((db, { codes }: { codes: readonly string[] }) =>
  db.selectFrom('coverage').select('branch_code').distinct().where('station_code', 'in', codes),
);

/** The codes of all branches that cover one of these stations at any time. */
export async function branchCodesCovering(db: Db, stationCodes: readonly string[]): Promise<string[]> {
  const rows = await selectBranchesCovering(db, { codes: stationCodes });
  return [...new Set(rows.map((row) => row.branch_code))];
}

const selectLiveOfStations = compileOnce((db, { codes, date }: { codes: readonly string[]; date: IsoDate }) =>
  selectLive(db, date).where('coverage.station_code', 'in', codes).orderBy('coverage.branch_code'),
);

/** The coverage of these stations that is live on a date, sorted by branch, by station code. */
export async function coverageOfStations(
  db: Db,
  stationCodes: readonly string[],
  date: IsoDate,
): Promise<Map<string, BranchCoverage[]>> {
  const rows = await selectLiveOfStations(db, { codes: stationCodes, date });
  return groupBy(rows, (row) => row.station_code, toBranchCoverage);
}

const selectLiveOfBranches = compileOnce((db, { codes, date }: { codes: readonly string[]; date: IsoDate }) =>
  selectLive(db, date).where('coverage.branch_code', 'in', codes).orderBy('coverage.station_code'),
);

/** The coverage of these branches that is live on a date, sorted by station, by branch code. */
export async function coverageOfBranches(
  db: Db,
  branchCodes: readonly string[],
  date: IsoDate,
): Promise<Map<string, BranchCoverage[]>> {
  const rows = await selectLiveOfBranches(db, { codes: branchCodes, date });
  return groupBy(rows, (row) => row.branch_code, toBranchCoverage);
}

// Live: within its own dates and those of its branch.
function selectLive(db: Db, date: IsoDate) {
  return db
    .selectFrom('coverage')
    .innerJoin('branch', 'branch.code', 'coverage.branch_code')
    .select(['branch_code', 'station_code', 'mode', 'valid_from', 'valid_until'])
    .where(isLive('coverage', date))
    .where(isLive('branch', date));
}

function toBranchCoverage(row: Omit<CoverageTable, 'recorded_at'>): BranchCoverage {
  return { branchCode: row.branch_code, ...toCoverage(row) };
}

export async function insertCoverage(
  trx: Trx,
  branchCode: string,
  coverage: readonly Coverage[],
  recordedAt: string,
): Promise<void> {
  await insertRows(trx, 'coverage', coverageRows(branchCode, coverage, recordedAt));
}

/** What tells the coverage rows of a branch apart. */
export type CoverageKey = Pick<Coverage, 'stationCode' | 'mode' | 'from'>;

/** Writes the row with this key as it now is: ended, or with another station, mode or other dates. */
export async function updateCoverage(
  trx: Trx,
  branchCode: string,
  key: CoverageKey,
  coverage: Coverage,
  recordedAt: string,
): Promise<void> {
  await updateRow(trx, 'coverage', columnsOf(branchCode, key), coverageRow(branchCode, coverage, recordedAt));
}

export async function deleteCoverage(trx: Trx, branchCode: string, key: CoverageKey): Promise<void> {
  await deleteRow(trx, 'coverage', columnsOf(branchCode, key));
}

/** Ends all coverage of a branch on a date; what begins on or after it goes. */
export async function endCoverage(trx: Trx, branchCode: string, on: IsoDate, recordedAt: string): Promise<void> {
  for (const coverage of (await coverageOf(trx, [branchCode])).get(branchCode) ?? []) {
    if (coverage.from >= on) await deleteCoverage(trx, branchCode, coverage);
    else if (coverage.until === undefined || coverage.until > on) {
      await updateCoverage(trx, branchCode, coverage, { ...coverage, until: on }, recordedAt);
    }
  }
}

/** Makes this the coverage of a branch from a date on, whatever was recorded for that date and later. */
export async function replaceCoverage(
  trx: Trx,
  branchCode: string,
  on: IsoDate,
  coverage: readonly Pick<Coverage, 'stationCode' | 'mode'>[],
  recordedAt: string,
): Promise<void> {
  await endCoverage(trx, branchCode, on, recordedAt);
  const rows = coverage.map(({ stationCode, mode }) => ({ stationCode, mode, from: on }));
  await insertCoverage(trx, branchCode, rows, recordedAt);
}

function columnsOf(branchCode: string, { stationCode, mode, from }: CoverageKey) {
  return { branch_code: branchCode, station_code: stationCode, mode, valid_from: from };
}
