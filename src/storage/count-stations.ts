import type { ComplianceStatus } from '../domain/compliance-status.ts';
import type { FindingCode } from '../domain/finding-code.ts';
import type { StationFilter } from '../domain/station-query.ts';
import { STRUCTURE_KINDS, type StructureKind } from '../domain/structure-kind.ts';
import { compileByShape, compileOnce } from './compile-once.ts';
import type { Db } from './database.ts';
import {
  type MatchingShape,
  type MatchingValues,
  matchesNothing,
  matchingShape,
  matchingValues,
  selectMatching,
} from './matching-stations.ts';

const selectCount = compileByShape((db, values: MatchingValues, shape: MatchingShape) =>
  selectMatching(db, values, shape).select((eb) => eb.fn.countAll<number | string>().as('count')),
);

/** How many stations that count today match a filter. */
export async function countStations(db: Db, filter: StationFilter): Promise<number> {
  if (matchesNothing(filter)) return 0;
  const rows = await selectCount(db, matchingValues(filter), await matchingShape(db, filter, null));
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

/** Counts the stations of a division and all below it, of all where null. */
export async function summarizeStations(db: Db, divisionCode: string | null): Promise<StationCounts> {
  const values = matchingValues({ divisionCode: divisionCode ?? undefined });
  const shape = await matchingShape(db, values, null);
  const findings = await (divisionCode === null ? selectAllFindings(db, {}) : selectFindingsOf(db, values, shape));
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
