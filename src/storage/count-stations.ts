import type { Scope } from '../access/scope.ts';
import type { ComplianceStatus } from '../domain/compliance-status.ts';
import type { FindingCode } from '../domain/finding-code.ts';
import type { StationFilter } from '../domain/station-query.ts';
import { STRUCTURE_KINDS, type StructureKind } from '../domain/structure-kind.ts';
import { compileByShape, compileOnce } from './compile-once.ts';
import type { Db } from './database.ts';
import {
  type MatchingShape,
  type MatchingValues,
  matchingShape,
  matchingValues,
  selectMatching,
} from './matching-stations.ts';
import { isUnlimited } from './station-range.ts';

const selectCount = compileByShape((db, values: MatchingValues, shape: MatchingShape) =>
  selectMatching(db, values, shape).select((eb) => eb.fn.countAll<number | string>().as('count')),
);

/** How many stations of a scope that count today match a filter. */
export async function countStations(db: Db, scope: Scope, filter: StationFilter): Promise<number> {
  const values = matchingValues(scope, filter);
  if (values === null) return 0;
  const rows = await selectCount(db, values, await matchingShape(db, scope, values, null));
  return Number(rows[0]?.count);
}

/** Counts of the stations that count today. What none of them has is missing. */
export interface StationCounts {
  readonly stations: number;
  readonly byStatus: ReadonlyMap<ComplianceStatus, number>;
  readonly byRequiredKind: ReadonlyMap<StructureKind, number>;
  /** The stations that have the finding, unwaived. */
  readonly byFinding: ReadonlyMap<FindingCode, number>;
}

// Grouped by the status alone, in whose order the index is; grouping by the kind too would sort all stations.
const selectStatuses = compileByShape((db, values: MatchingValues, shape: MatchingShape) =>
  selectMatching(db, values, shape)
    .select('verdict.status')
    .select((eb) => eb.fn.countAll<number | string>().as('count'))
    .select((eb) =>
      STRUCTURE_KINDS.map((kind) => {
        const isKind = eb.case().when('verdict.required_kind', '=', kind).then(eb.lit(1)).else(eb.lit(0)).end();
        return eb.fn.sum<number | string>(isKind).as(kind);
      }),
    )
    .groupBy('verdict.status'),
);

const selectFindingsOf = compileByShape((db, values: MatchingValues, shape: MatchingShape) =>
  selectMatching(db, values, shape)
    .crossJoin('verdict_finding')
    .whereRef('verdict_finding.station_code', '=', 'verdict.station_code')
    .where('verdict_finding.waiver_from', 'is', null)
    .select('verdict_finding.code')
    .select((eb) => eb.fn.countAll<number | string>().as('count'))
    .groupBy('verdict_finding.code'),
);

// A station that does not count has no findings, so all of them can be counted along their index.
const selectAllFindings = compileOnce((db, _: object) =>
  db
    .selectFrom('verdict_finding')
    .where('waiver_from', 'is', null)
    .select('code')
    .select((eb) => eb.fn.countAll<number | string>().as('count'))
    .groupBy('code'),
);

const NOTHING: StationCounts = {
  stations: 0,
  byStatus: new Map(),
  byRequiredKind: new Map(),
  byFinding: new Map(),
};

/** Counts the stations of a division and all below it, of the whole scope where null. */
export async function summarizeStations(db: Db, scope: Scope, divisionCode: string | null): Promise<StationCounts> {
  const values = matchingValues(scope, { divisionCode: divisionCode ?? undefined });
  if (values === null) return NOTHING;
  const shape = await matchingShape(db, scope, values, null);
  const findings = await (isUnlimited(values) ? selectAllFindings(db, {}) : selectFindingsOf(db, values, shape));
  const byStatus = new Map<ComplianceStatus, number>();
  const byRequiredKind = new Map<StructureKind, number>();
  let stations = 0;
  for (const row of await selectStatuses(db, values, shape)) {
    stations += Number(row.count);
    byStatus.set(row.status, Number(row.count));
    for (const kind of STRUCTURE_KINDS) {
      const count = (byRequiredKind.get(kind) ?? 0) + Number(row[kind]);
      if (count > 0) byRequiredKind.set(kind, count);
    }
  }
  return {
    stations,
    byStatus,
    byRequiredKind,
    byFinding: new Map(findings.map(({ code, count }) => [code, Number(count)])),
  };
}
