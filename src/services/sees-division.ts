import type { Scope } from '../access/scope.ts';
import { stationsByCodes } from '../storage/station.ts';
import type { App } from './app.ts';

/** The part whose divisions somebody sees: what they may read; of who administers roles, all there is. */
export function divisionScope({ asker }: App): Scope {
  const { READ, ADMINISTER } = asker.scopes;
  return ADMINISTER.isEverything ? ADMINISTER : READ;
}

/** Whether somebody sees a division: it is in scope, or a station granted by itself lies in it. */
export async function seesDivision(app: App, code: string): Promise<boolean> {
  const scope = divisionScope(app);
  if (scope.includesDivision(code)) return true;
  const granted = await stationsByCodes(app.database.reader, [...(scope.area?.stations ?? [])]);
  return granted.values().some(({ divisionCode }) => divisionCode === code);
}
