import { COMPLIANCE_STATUSES } from '../domain/compliance-status.ts';
import type { IsoDate } from '../domain/date.ts';
import { InvalidInputError } from '../domain/errors.ts';
import { assembleDrawing, type ReportedStation } from '../drawing/assemble-drawing.ts';
import { type DistrictDrawing, type DrawnTotals, MOST_DRAWN_STATIONS } from '../drawing/district-drawing.ts';
import type { App } from '../services/app.ts';
import type { ComplianceView, PlanSummary, Summary } from '../services/compliance-view.ts';
import { type Concealed, isConcealed } from '../services/loaders/concealed.ts';
import type { DatedLoaders } from '../services/loaders/dated-loaders.ts';
import { createLoaders, type Loaders } from '../services/loaders/loaders.ts';
import type { StationRow } from '../services/loaders/rows.ts';
import { requireSeenDivision } from '../services/require-seen.ts';

/**
 * What a picture of a division shows on a date: its stations, those that its groups bring in from elsewhere, and what
 * the API says of them.
 *
 * @throws NotFoundError when there is no such division.
 * @throws InvalidInputError when it has more than 1,000 stations.
 */
export async function collectDrawing(app: App, divisionCode: string, date: IsoDate): Promise<DistrictDrawing> {
  const { name } = await requireSeenDivision(app, divisionCode, ['division']);
  const loaders = createLoaders(app);
  const dated = loaders.on(date);
  const view = await dated.view();
  const summary = await view.summarize(divisionCode);
  if (summary.stations > MOST_DRAWN_STATIONS) throw tooMany(summary.stations);
  const plan = await view.planOf(divisionCode);
  const [stations, planned] = await Promise.all([
    listStations(view, divisionCode).then((rows) => Promise.all(rows.map((row) => report(row, dated)))),
    Promise.all(plan.groups.map((codes) => Promise.all(codes.map((code) => reportByCode(code, loaders, dated))))),
  ]);
  return assembleDrawing({ name, date, totals: totalsOf(summary, plan), stations, planned });
}

async function listStations(view: ComplianceView, divisionCode: string): Promise<readonly StationRow[]> {
  const order = { field: 'CODE', direction: 'ASC' } as const;
  const { stations } = await view.listStations({ filter: { divisionCode }, order, first: MOST_DRAWN_STATIONS });
  return stations.map(({ station }) => station);
}

async function reportByCode(code: string, loaders: Loaders, dated: DatedLoaders): Promise<ReportedStation> {
  const station = await loaders.stations.load(code);
  if (station === undefined) throw new Error(`the station ${code} is missing`);
  return isConcealed(station) ? reportOutside(station, dated) : report(station, dated);
}

/** Of a station outside of what the asker may see: its name, and which joint branch of theirs covers it. */
async function reportOutside({ code, name }: Concealed, dated: DatedLoaders): Promise<ReportedStation> {
  const coverage = await dated.coverageOfStations.load(code);
  return {
    code,
    name,
    required: null,
    status: null,
    fullMembers: null,
    coverage: coverage.filter(({ mode }) => mode === 'JOINT'),
    neighbours: [],
  };
}

async function report({ code, name, location }: StationRow, dated: DatedLoaders): Promise<ReportedStation> {
  const [verdict, coverage, neighbours] = await Promise.all([
    dated.verdicts.load(code),
    dated.coverageOfStations.load(code),
    dated.neighbors.load(code),
  ]);
  if (verdict === undefined) throw new Error(`the verdict of ${code} is missing`);
  const { required, status, headcount } = verdict;
  return {
    code,
    name,
    location,
    required: required?.kind ?? null,
    status,
    fullMembers: headcount.fullMembers,
    coverage,
    neighbours,
  };
}

function totalsOf({ stations, byStatus }: Summary, { uncovered }: PlanSummary): DrawnTotals {
  const counts = COMPLIANCE_STATUSES.map((status) => [status, byStatus.get(status) ?? 0]);
  return { stations, byStatus: Object.fromEntries(counts), uncovered: uncovered.length };
}

function tooMany(stations: number): InvalidInputError {
  return new InvalidInputError(
    {
      'zh-CN': `该区划有 ${stations} 个社工站，最多可画 ${MOST_DRAWN_STATIONS} 个；请改画其下级区划`,
      en: `The division has ${stations} stations and at most ${MOST_DRAWN_STATIONS} can be drawn; ask for a part of it`,
    },
    ['division'],
  );
}
