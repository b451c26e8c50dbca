import type { Asker } from '../access/asker.ts';
import { MUTATION_ABILITIES, type MutationName } from '../access/mutation-abilities.ts';
import type { Ability } from '../access/role.ts';
import { Scope } from '../access/scope.ts';
import type { IsoDate } from '../domain/date.ts';
import type { Db } from '../storage/database.ts';
import { type App, today } from './app.ts';

/** What somebody is to find by codes: what lies outside looks like what does not exist. */
export interface Sight {
  readonly db: Db;
  /** The day on which workers belong to a station. */
  readonly today: IsoDate;
  /** Where stations, branches, divisions and party bodies lie that they find. */
  readonly scope: Scope;
  /** Where workers belong whom they find. */
  readonly people: Scope;
}

/** What the asker finds where they need an ability. */
export function sightOf(app: App, db: Db, ability: Ability): Sight {
  const { scopes } = app.asker;
  return { db, today: today(app), scope: scopes[ability], people: scopes.PEOPLE };
}

/** The ability that what the app does needs; undefined: it is no mutation, but a command, or the program by itself. */
export function abilityOfAct({ act }: Pick<App, 'act'>): Ability | undefined {
  if (act === undefined || !Object.hasOwn(MUTATION_ABILITIES, act.action)) return undefined;
  return MUTATION_ABILITIES[act.action as MutationName];
}

/** What the asker finds in a change: as its mutation needs it; all else is for those who may do everything. */
export function sightOfChange(app: App, db: Db): Sight {
  const ability = abilityOfAct(app);
  if (ability !== undefined) return sightOf(app, db, ability);
  const scope = mayDoEverything(app.asker) ? Scope.EVERYTHING : Scope.NOTHING;
  return { db, today: today(app), scope, people: scope };
}

function mayDoEverything({ scopes }: Asker): boolean {
  return Object.values(scopes).every(({ isEverything }) => isEverything);
}
