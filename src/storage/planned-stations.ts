import type { Scope } from '../access/scope.ts';
import type { Location } from '../domain/station.ts';
import { compileOnce } from './compile-once.ts';
import type { Db } from './database.ts';
import type { PlannedVerdict } from './verdict.ts';
import { REQUIRED_COLUMNS, toRequired } from './verdict-row.ts';
import { withDivision } from './within-division.ts';

/** A station the plan may group: its group, empty where it is left out. */
export interface PlannedRow {
  readonly stationCode: string;
  readonly planGroup: readonly string[];
  readonly isAffiliated: boolean;
}

const selectPlanned = compileOnce((db, { divisionCode }: { divisionCode: string }) =>
  withDivision(db, divisionCode)
    .selectFrom('within')
    // The order of a cross join stands: from the few divisions to their stations, never through all verdicts.
    .crossJoin('station')
    .crossJoin('verdict')
    .whereRef('station.division_code', '=', 'within.code')
    .whereRef('verdict.station_code', '=', 'station.code')
    .select(['verdict.station_code', 'verdict.plan_group', 'verdict.required_kind', 'verdict.registered'])
    .where('verdict.plan_group', 'is not', null),
);

/** The stations of a division in scope and all below it that the stored plan may group, in no order. */
export async function plannedStationsUnder(db: Db, scope: Scope, divisionCode: string): Promise<PlannedRow[]> {
  if (!scope.includesDivision(divisionCode)) return [];
  const rows = await selectPlanned(db, { divisionCode });
  return rows.map((row) => ({
    stationCode: row.station_code,
    planGroup: JSON.parse(row.plan_group ?? '[]'),
    isAffiliated: row.required_kind === 'AFFILIATION' && row.registered === 1,
  }));
}

/** A station the plan may group, by its stored verdict, with what else the planner needs that is not dated. */
export interface PlannedStation extends PlannedVerdict {
  readonly divisionCode: string;
  readonly location: Location | undefined;
  readonly fullMembers: number;
}

const selectPlannedAmong = compileOnce((db, { codes }: { codes: readonly string[] }) =>
  db
    .selectFrom('verdict')
    .innerJoin('station', 'station.code', 'verdict.station_code')
    .select(['station.code', 'station.division_code', 'station.latitude', 'station.longitude'])
    .select(['verdict.full_members', 'verdict.plan_group'])
    .select(REQUIRED_COLUMNS)
    .where('verdict.station_code', 'in', codes)
    .where('verdict.plan_group', 'is not', null),
);

/** Those of these stations that the stored plan may group, in no order. */
export async function plannedStationsAmong(db: Db, stationCodes: readonly string[]): Promise<PlannedStation[]> {
  const rows = await selectPlannedAmong(db, { codes: stationCodes });
  return rows.map((row) => ({
    stationCode: row.code,
    divisionCode: row.division_code,
    location:
      row.latitude === null || row.longitude === null
        ? undefined
        : { latitude: row.latitude, longitude: row.longitude },
    fullMembers: row.full_members,
    planGroup: JSON.parse(row.plan_group ?? '[]'),
    required: toRequired(row),
  }));
}
