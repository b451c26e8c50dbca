import type { Scope } from '../access/scope.ts';
import { compileByShape, compileOnce } from './compile-once.ts';
import type { Db } from './database.ts';
import { isUnlimited, rangeIn, type StationRange, selectRange, withRange } from './station-range.ts';
import { withDivision } from './within-division.ts';

interface Codes {
  readonly codes: readonly string[];
}

const selectStationsConcernedBy = compileOnce((db, { codes }: Codes) =>
  db
    .selectFrom('posting')
    .select('station_code as code')
    .where('worker_code', 'in', codes)
    .union((eb) =>
      eb
        .selectFrom('relation')
        .innerJoin('coverage', 'coverage.branch_code', 'relation.branch_code')
        .select('coverage.station_code as code')
        .where('relation.worker_code', 'in', codes),
    ),
);

/**
 * The codes of the stations these workers are posted to, and of those covered by a branch that keeps the relation of one
 * of them, at any time each.
 */
export async function stationCodesConcernedBy(db: Db, workerCodes: readonly string[]): Promise<string[]> {
  return distinctCodes(await selectStationsConcernedBy(db, { codes: workerCodes }));
}

const selectStationsOfBranches = compileOnce((db, { codes }: Codes) =>
  db.selectFrom('coverage').select('station_code as code').distinct().where('branch_code', 'in', codes),
);

/** The codes of the stations that one of these branches covers at any time. */
export async function stationCodesCoveredBy(db: Db, branchCodes: readonly string[]): Promise<string[]> {
  return distinctCodes(await selectStationsOfBranches(db, { codes: branchCodes }));
}

const selectStationsSharing = compileOnce((db, { codes }: Codes) =>
  db
    .selectFrom('coverage as covering')
    .innerJoin('coverage', 'coverage.branch_code', 'covering.branch_code')
    .select('coverage.station_code as code')
    .distinct()
    .where('covering.station_code', 'in', codes),
);

/** The codes of the stations that share a branch with one of these, at any time each; those covered at all are among them. */
export async function stationCodesBeside(db: Db, stationCodes: readonly string[]): Promise<string[]> {
  return distinctCodes(await selectStationsSharing(db, { codes: stationCodes }));
}

const selectStationsNaming = compileOnce((db, { codes }: Codes) =>
  db.selectFrom('responsible_body').select('station_code as code').distinct().where('party_body_code', 'in', codes),
);

/** The codes of the stations that name one of these party bodies at any time. */
export async function stationCodesNaming(db: Db, partyBodyCodes: readonly string[]): Promise<string[]> {
  return distinctCodes(await selectStationsNaming(db, { codes: partyBodyCodes }));
}

const selectPageOfCodes = compileOnce((db, { after, limit }: { after: string; limit: number }) =>
  db.selectFrom('station').select('code').where('code', '>', after).orderBy('code').limit(limit),
);

/** Station codes in their order: all, or some after a code. */
export async function allStationCodes(
  db: Db,
  { after = '', limit = Number.MAX_SAFE_INTEGER }: { after?: string; limit?: number } = {},
): Promise<string[]> {
  const rows = await selectPageOfCodes(db, { after, limit });
  return rows.map((row) => row.code);
}

/** The divisions `within` the districts of stations: the nearest DISTRICT upwards of each, and all below it. */
function withDistricts(db: Db, stationCodes: readonly string[]) {
  return db
    .withRecursive('upwards', (cte) =>
      cte
        .selectFrom('station')
        .innerJoin('division', 'division.code', 'station.division_code')
        .select(['division.code', 'division.level', 'division.parent_code'])
        .where('station.code', 'in', stationCodes)
        .union((eb) =>
          eb
            .selectFrom('upwards')
            .innerJoin('division', 'division.code', 'upwards.parent_code')
            .select(['division.code', 'division.level', 'division.parent_code'])
            .where('upwards.level', '<>', 'DISTRICT'),
        ),
    )
    .withRecursive('within', (cte) =>
      cte
        .selectFrom('upwards')
        .select('upwards.code')
        .where('upwards.level', '=', 'DISTRICT')
        .union((eb) =>
          eb.selectFrom('within').innerJoin('division', 'division.parent_code', 'within.code').select('division.code'),
        ),
    );
}

const selectStationsOfDistricts = compileOnce((db, { codes }: Codes) =>
  withDistricts(db, codes)
    .selectFrom('within')
    // The order of a cross join stands: from the few divisions to their stations, never through all stations.
    .crossJoin('station')
    .whereRef('station.division_code', '=', 'within.code')
    .select('station.code'),
);

/** The codes of all stations in the districts of these, the nearest DISTRICT upwards each, and of these themselves. */
export async function stationCodesOfDistricts(db: Db, stationCodes: readonly string[]): Promise<string[]> {
  const rows = await selectStationsOfDistricts(db, { codes: stationCodes });
  return [...new Set([...stationCodes, ...rows.map((row) => row.code)])];
}

const selectDivisionsOfDistricts = compileOnce((db, { codes }: Codes) =>
  withDistricts(db, codes).selectFrom('within').select('code'),
);

/** The codes of the districts of these stations, the nearest DISTRICT upwards each, and of all divisions below them. */
export async function divisionCodesOfDistricts(db: Db, stationCodes: readonly string[]): Promise<string[]> {
  return distinctCodes(await selectDivisionsOfDistricts(db, { codes: stationCodes }));
}

const selectStationsUnder = compileOnce((db, { code }: { code: string }) =>
  withDivision(db, code)
    .selectFrom('within')
    .crossJoin('station')
    .whereRef('station.division_code', '=', 'within.code')
    .select('station.code'),
);

/** The codes of the stations of this division and all below it. */
export async function stationCodesUnder(db: Db, divisionCode: string): Promise<string[]> {
  const rows = await selectStationsUnder(db, { code: divisionCode });
  return rows.map((row) => row.code);
}

const selectStationsIn = compileByShape((db, range: StationRange, _: object) =>
  withRange(db, range)
    .selectFrom((eb) => selectRange(eb as never, range).as('ranged'))
    .select('ranged.code'),
);

/**
 * The codes of the stations of a division in scope and all below it, in no order; of the whole scope where null. None
 * for a division outside.
 */
export async function stationCodesIn(db: Db, scope: Scope, divisionCode: string | null): Promise<string[]> {
  const range = rangeIn(scope, divisionCode);
  if (range === null) return [];
  if (isUnlimited(range)) return allStationCodes(db);
  if (divisionCode !== null) return stationCodesUnder(db, divisionCode);
  return (await selectStationsIn(db, range, {})).map(({ code }) => code);
}

const selectPlaced = compileOnce((db, { codes }: Codes) =>
  db.selectFrom('station').select(['code', 'division_code']).where('code', 'in', codes),
);

/** Those of these codes that name a station of a scope; of everything, the codes as they are. */
export async function stationCodesAmong(db: Db, scope: Scope, codes: readonly string[]): Promise<readonly string[]> {
  if (scope.isEverything) return codes;
  const rows = await selectPlaced(db, { codes });
  const seen = rows.filter((row) => scope.includesStation({ code: row.code, divisionCode: row.division_code }));
  return seen.map(({ code }) => code);
}

// A long list is asked for in several statements, which do not know of each other.
function distinctCodes(rows: readonly { readonly code: string }[]): string[] {
  return [...new Set(rows.map((row) => row.code))];
}
