import { failingSince } from '../compliance/finding-since.ts';
import type { WordedFinding } from '../services/exports/finding-rows.ts';
import type { PlacedStation } from '../services/exports/station-rows.ts';
import type { WorkerOnDate } from '../services/exports/worker-rows.ts';
import type { ExportColumn } from './export-table.ts';

const asOf: ExportColumn<unknown> = { name: 'asOf', read: (_, date) => date };

const PLACE: readonly ExportColumn<PlacedStation>[] = [
  { name: 'divisionCode', read: ({ place }) => place.division.code },
  { name: 'divisionName', read: ({ place }) => place.division.name },
  { name: 'districtCode', read: ({ place }) => place.district?.code ?? null },
  { name: 'districtName', read: ({ place }) => place.district?.name ?? null },
  { name: 'townCode', read: ({ place }) => place.town?.code ?? null },
  { name: 'townName', read: ({ place }) => place.town?.name ?? null },
];

/** One row a station. */
export const STATION_COLUMNS: readonly ExportColumn<PlacedStation>[] = [
  asOf,
  { name: 'code', read: ({ station }) => station.code },
  { name: 'name', read: ({ station }) => station.name },
  { name: 'level', read: ({ station }) => station.level },
  ...PLACE,
  { name: 'openedOn', read: ({ station }) => station.openedOn },
  { name: 'closedOn', read: ({ station }) => station.closedOn ?? null },
  { name: 'workers', read: ({ verdict: { headcount } }) => headcount.resident + headcount.dispatched },
  { name: 'resident', read: ({ verdict }) => verdict.headcount.resident },
  { name: 'dispatched', read: ({ verdict }) => verdict.headcount.dispatched },
  { name: 'fullMembers', read: ({ verdict }) => verdict.headcount.fullMembers },
  { name: 'probationaryMembers', read: ({ verdict }) => verdict.headcount.probationaryMembers },
  {
    name: 'members',
    read: ({ verdict: { headcount } }) => headcount.fullMembers + headcount.probationaryMembers,
  },
  { name: 'status', read: ({ verdict }) => verdict.status },
  { name: 'since', read: ({ verdict }) => failingSince(verdict) ?? null },
  { name: 'requiredKind', read: ({ verdict }) => verdict.required?.kind ?? null },
  { name: 'minimumBranches', read: ({ verdict }) => verdict.required?.minimumBranches ?? null },
  { name: 'jointGroup', read: ({ verdict }) => verdict.required?.jointGroup ?? [] },
  {
    name: 'findings',
    read: ({ verdict }) =>
      verdict.findings.flatMap(({ code, severity, waiverFrom }) =>
        severity === 'ERROR' && waiverFrom === null ? [code] : [],
      ),
  },
  { name: 'policy', read: ({ verdict }) => verdict.policy },
];

/** One row a finding of a station. */
export const FINDING_COLUMNS: readonly ExportColumn<WordedFinding>[] = [
  asOf,
  { name: 'stationCode', read: ({ station }) => station.code },
  { name: 'stationName', read: ({ station }) => station.name },
  ...PLACE,
  { name: 'code', read: ({ finding }) => finding.code },
  { name: 'severity', read: ({ finding }) => finding.severity },
  { name: 'waived', read: ({ finding }) => finding.waiverFrom !== null },
  { name: 'since', read: ({ finding }) => finding.since ?? null },
  { name: 'message', read: ({ words }) => words.message },
  { name: 'remedy', read: ({ words }) => words.remedy },
  { name: 'clauseDocument', read: ({ words }) => words.clause.document },
  { name: 'clauseNumber', read: ({ words }) => words.clause.number },
  { name: 'clauseNumberConfirmed', read: ({ words }) => words.clause.numberConfirmed },
  { name: 'clauseText', read: ({ words }) => words.clause.text },
];

/** One row a worker. */
export const WORKER_COLUMNS: readonly ExportColumn<WorkerOnDate>[] = [
  asOf,
  { name: 'code', read: ({ worker }) => worker.code },
  { name: 'name', read: ({ worker }) => worker.name },
  { name: 'stationCode', read: ({ posting }) => posting?.stationCode ?? null },
  { name: 'stationName', read: ({ station }) => station?.name ?? null },
  { name: 'postingKind', read: ({ posting }) => posting?.kind ?? null },
  { name: 'postedFrom', read: ({ posting }) => posting?.from ?? null },
  { name: 'stage', read: ({ stage }) => stage?.stage ?? null },
  { name: 'stageFrom', read: ({ stage }) => stage?.from ?? null },
  { name: 'relationBranchCode', read: ({ relation }) => relation?.branchCode ?? null },
  { name: 'relationElsewhere', read: ({ relation }) => relation?.elsewhere ?? null },
  { name: 'certificate', read: ({ worker }) => worker.certificate ?? null },
  { name: 'employer', read: ({ worker }) => worker.employer ?? null },
];
