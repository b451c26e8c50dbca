import {
  DistrictDrawingDocument,
  type DistrictDrawingQuery,
  type DrawnStationFragment,
} from '../../src/client/generated/graphql.ts';
import { assembleDrawing, type ReportedStation } from '../../src/drawing/assemble-drawing.ts';
import type { DistrictDrawing, DrawnTotals } from '../../src/drawing/district-drawing.ts';
import type { TestApi } from './api.ts';

/** The drawing of a division, made of nothing but what the API answers, page by page. */
export async function readDrawing(api: TestApi, divisionCode: string, asOf: string | null): Promise<DistrictDrawing> {
  const pages: DistrictDrawingQuery[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const page: DistrictDrawingQuery = await api.execute(DistrictDrawingDocument, { divisionCode, asOf, after });
    pages.push(page);
    ({ hasNextPage: more, endCursor: after } = page.stations.pageInfo);
  }
  const [first] = pages;
  if (first === undefined || first.division === null) throw new Error('there is no such division');
  const { division, complianceSummary, jointBranchPlan } = first;
  const byStatus = Object.fromEntries(complianceSummary.byStatus.map(({ status, count }) => [status, count]));
  return assembleDrawing({
    name: division.name,
    date: complianceSummary.asOf,
    totals: {
      stations: complianceSummary.stations,
      byStatus: byStatus as NonNullable<DrawnTotals['byStatus']>,
      uncovered: jointBranchPlan.uncovered.length,
    },
    stations: pages.flatMap(({ stations }) => stations.nodes.map(toReport)),
    planned: jointBranchPlan.groups.map(({ stations }) => stations.map(toReport)),
  });
}

function toReport({
  code,
  name,
  location,
  headcount,
  compliance,
  coverage,
  adjacencies,
}: DrawnStationFragment): ReportedStation {
  return {
    code,
    name,
    location: location ?? undefined,
    required: compliance.required?.kind ?? null,
    status: compliance.status,
    fullMembers: headcount.fullMembers,
    coverage: coverage.map(({ mode, branch }) => ({ mode, branchCode: branch.code })),
    neighbours: adjacencies.map(({ kind, station }) => ({ code: station.code, kind })),
  };
}
