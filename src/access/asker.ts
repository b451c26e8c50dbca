import type { Grant } from './grant.ts';
import { ABILITIES, ABILITIES_OF, type Ability } from './role.ts';
import { Scope } from './scope.ts';

/**
 * What kind of somebody asks: the owner, a key, a user of the identity provider, a command on this machine, the program
 * itself; NOBODY: who has not said, or not shown, who they are.
 */
export const CALLER_KINDS = ['OWNER', 'KEY', 'USER', 'COMMAND', 'PROGRAM', 'NOBODY'] as const;
export type CallerKind = (typeof CALLER_KINDS)[number];

/** Who asks, as the log names them. */
export interface Caller {
  readonly kind: CallerKind;
  /** What stays the same when they are renamed: the prefix of a key, the id of a user. */
  readonly id: string;
  readonly name: string;
}

/** Somebody with what they may do, and where. */
export interface Asker {
  readonly caller: Caller;
  readonly grants: readonly Grant[];
  /** Where each ability holds; NOTHING: they do not have it. */
  readonly scopes: Readonly<Record<Ability, Scope>>;
}

/** Whether somebody has an ability anywhere. */
export function can({ scopes }: Asker, ability: Ability): boolean {
  return !scopes[ability].isNothing;
}

/** Somebody who may do everything, everywhere. */
export function unlimited(caller: Caller): Asker {
  return {
    caller,
    grants: [{ role: 'OWNER' }],
    scopes: Object.fromEntries(ABILITIES.map((ability) => [ability, Scope.EVERYTHING])) as Asker['scopes'],
  };
}

/** The program itself: at start, at midnight. */
export const PROGRAM = unlimited({ kind: 'PROGRAM', id: 'zhibu', name: 'zhibu' });

/** Somebody with the grants they have; `divisionsBelow` names each granted division and all below it. */
export function askerOf(
  caller: Caller,
  grants: readonly Grant[],
  divisionsBelow: ReadonlyMap<string, ReadonlySet<string>>,
): Asker {
  const scopes = Object.fromEntries(
    ABILITIES.map((ability) => {
      const giving = grants.filter(({ role }) => ABILITIES_OF[role].includes(ability));
      return [ability, scopeOf(giving, divisionsBelow)];
    }),
  );
  return { caller, grants, scopes: scopes as Asker['scopes'] };
}

/** Who has not shown who they are: may do nothing, anywhere. */
export const NOBODY = askerOf({ kind: 'NOBODY', id: '', name: '' }, [], new Map());

function scopeOf(grants: readonly Grant[], divisionsBelow: ReadonlyMap<string, ReadonlySet<string>>): Scope {
  const isEverywhere = ({ divisionCode, stationCode }: Grant) =>
    divisionCode === undefined && stationCode === undefined;
  if (grants.some(isEverywhere)) return Scope.EVERYTHING;
  const granted = [...new Set(grants.flatMap(({ divisionCode }) => divisionCode ?? []))].sort();
  const below = (code: string) => divisionsBelow.get(code) ?? new Set([code]);
  const roots = granted.filter((code) => !granted.some((other) => other !== code && below(other).has(code)));
  const divisions = new Set(roots.flatMap((code) => [...below(code)]));
  return Scope.of({ roots, divisions, stations: new Set(grants.flatMap(({ stationCode }) => stationCode ?? [])) });
}
