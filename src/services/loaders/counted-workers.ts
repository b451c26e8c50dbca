import { countedWorkers } from '../../compliance/counted-workers.ts';
import type { FindingCode } from '../../domain/finding-code.ts';
import type { Db } from '../../storage/database.ts';
import { loadFacts } from '../../storage/load-facts.ts';
import type { ComplianceView } from '../compliance-view.ts';

/** By station, the codes of the workers counted in the figure that decided each of its findings. */
export async function findCountedWorkers(
  db: Db,
  view: ComplianceView,
  stationCodes: readonly string[],
): Promise<ReadonlyMap<string, ReadonlyMap<FindingCode, readonly string[]>>> {
  const verdicts = await view.findVerdicts(stationCodes);
  const facts = await loadFacts(db, stationCodes);
  return countedWorkers(
    facts,
    view.date,
    verdicts.filter((verdict) => verdict !== undefined),
  );
}
