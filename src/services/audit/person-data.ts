import type { Worker } from '../../domain/worker.ts';
import { personsOf } from '../../storage/audit/person-names.ts';
import { type Office, officesOf } from '../../storage/offices.ts';
import { findWholeWorkers } from '../../storage/whole-workers.ts';
import { workersInScope } from '../../storage/workers-in-scope.ts';
import { type App, today } from '../app.ts';

/** Everything that is recorded of a worker. */
export interface PersonData extends Worker {
  readonly offices: readonly Office[];
  /** Every name the log keeps, the present one among them. */
  readonly loggedNames: readonly string[];
}

/** Everything that is recorded of a worker whom the asker decides about; undefined: there is none. */
export async function loadPersonData(app: App, code: string): Promise<PersonData | undefined> {
  return app.database.read(async (trx) => {
    const seen = await workersInScope(trx, app.asker.scopes.DECIDE, [code], today(app));
    const [worker] = await findWholeWorkers(trx, [...seen.keys()]);
    if (worker === undefined) return undefined;
    const persons = await personsOf(trx, [code]);
    return { ...worker, offices: await officesOf(trx, code), loggedNames: persons.map(({ name }) => name).sort() };
  });
}
