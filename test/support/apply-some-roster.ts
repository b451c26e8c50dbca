import type { IsoDate } from '../../src/domain/date.ts';
import type { MembershipStage } from '../../src/domain/membership.ts';
import type { App } from '../../src/services/app.ts';
import type { Affected } from '../../src/services/change.ts';
import { applyRoster } from '../../src/services/roster/apply-roster.ts';
import { previewRoster } from '../../src/services/roster/preview-roster.ts';
import { findWorkers } from '../../src/storage/worker.ts';
import { rosterOf, rosterRow } from './roster-rows.ts';

interface SomeRoster {
  readonly stationCode: string;
  readonly workers: readonly string[];
  readonly stage: MembershipStage;
  readonly asOf: IsoDate;
  readonly endsMissing: boolean;
}

/** Previews and applies the roster of a station: workers there are, wherever they are posted, and new ones. */
export async function applySomeRoster(app: App, input: SomeRoster): Promise<Affected> {
  const { stationCode, workers, stage, asOf, endsMissing } = input;
  const names = new Map((await findWorkers(app.database.reader, workers)).map(({ code, name }) => [code, name]));
  const rows = workers.map((workerCode, index) =>
    rosterRow(index + 1, names.get(workerCode) ?? `新${workerCode}`, { workerCode, stage }),
  );
  const question = rosterOf(stationCode, rows, { asOf, endsMissing });
  const { fingerprint } = await previewRoster(app, question);
  return applyRoster(app, { ...question, fingerprint, skipsConflicts: true });
}
