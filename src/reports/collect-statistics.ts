import { namesOfContradictions } from '../compliance/statistics/contradiction.ts';
import type { Statistics } from '../compliance/statistics/statistics.ts';
import type { IsoDate } from '../domain/date.ts';
import type { App } from '../services/app.ts';
import { createLoaders } from '../services/loaders/loaders.ts';
import { loadNames } from '../services/loaders/names.ts';
import { requireSeenDivision } from '../services/require-seen.ts';
import { organizationStatistics } from '../services/statistics/organization-statistics.ts';
import type { ReportNames } from './statistics-report.ts';

/** A form with the names its words need. */
export type CollectedStatistics = readonly [Statistics, ReportNames];

/**
 * The form of a division on a date, of everything where undefined.
 *
 * @throws NotFoundError when there is no such division.
 */
export async function collectStatistics(
  app: App,
  divisionCode: string | undefined,
  date: IsoDate,
): Promise<CollectedStatistics> {
  if (divisionCode !== undefined) await requireSeenDivision(app, divisionCode, ['divisionCode']);
  const statistics = await organizationStatistics(app, { date, divisionCode: divisionCode ?? null });
  const loaders = createLoaders(app);
  const codes = new Set(statistics.rows.map((row) => row.divisionCode));
  if (divisionCode !== undefined) codes.add(divisionCode);
  const divisions = new Map(
    await Promise.all([...codes].map(async (code) => [code, await loaders.divisions.load(code)] as const)),
  );
  const names = await loadNames(namesOfContradictions(statistics.contradictions), loaders);
  return [statistics, { division: (code) => divisions.get(code), names }];
}
