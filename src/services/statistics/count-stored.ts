import { factsOn } from '../../compliance/facts-on.ts';
import type { Policy } from '../../compliance/policy.ts';
import type { Contradiction } from '../../compliance/statistics/contradiction.ts';
import { countFigures } from '../../compliance/statistics/count-figures.ts';
import { addTo, startTally, type Tally } from '../../compliance/statistics/figures.ts';
import { findContradictions } from '../../compliance/statistics/find-contradictions.ts';
import type { StatisticsParts } from '../../compliance/statistics/statistics.ts';
import type { IsoDate } from '../../domain/date.ts';
import type { Db } from '../../storage/database.ts';
import { loadCountedFacts } from '../../storage/load-facts.ts';

/** So many stations are taken at a time, so that memory stays flat. */
const BATCH = 500;

interface OpenParts extends StatisticsParts {
  readonly own: Map<string, Tally>;
  readonly contradictions: Contradiction[];
}

/**
 * Counts stations on any number of dates, from the stored facts, each of which is read once. Districts need not stay
 * whole, since no figure depends on the plan; a joint branch is counted with its smallest station.
 */
export async function countStored(
  db: Db,
  stationCodes: readonly string[],
  dates: readonly IsoDate[],
  policies: readonly Policy[],
): Promise<ReadonlyMap<IsoDate, StatisticsParts>> {
  const onForm = new Set(stationCodes);
  const counted = new Map(dates.map((date): [IsoDate, OpenParts] => [date, { own: new Map(), contradictions: [] }]));
  for (let start = 0; start < stationCodes.length; start += BATCH) {
    const batch = new Set(stationCodes.slice(start, start + BATCH));
    const facts = await loadCountedFacts(db, [...batch]);
    for (const [date, { own, contradictions }] of counted) {
      const factsOnDate = factsOn(facts, date);
      for (const [code, figures] of countFigures(factsOnDate, policies, batch)) {
        const tally = own.get(code) ?? startTally();
        addTo(tally, figures);
        own.set(code, tally);
      }
      contradictions.push(...findContradictions(factsOnDate, policies, batch, onForm));
    }
    // a form of the nation takes seconds; others are answered between its batches
    if (stationCodes.length > BATCH) await new Promise((resume) => setImmediate(resume));
  }
  return counted;
}
