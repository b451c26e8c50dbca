import type { Grant } from '../../src/access/grant.ts';
import type { Role } from '../../src/access/role.ts';
import type { Facts } from '../../src/domain/facts.ts';
import { BEGINNING, smallDistrict } from './small-district.ts';

/**
 * Two towns of a district and one of another, whose stations, branches and people cannot be taken for anything else:
 *
 * - XA1 (1 full member) can be joined with XB1 (2) of the next town;
 * - XA2 has 3 and no branch, XA3 none;
 * - XA4 (1) has only XB3 (5) beside it, so nobody; it can be affiliated with the branch HOST of XB3;
 * - XA5 and XB2 (1 each) are joined already in the branch PAIR, which is too small;
 * - XB9 and XC1 have nothing to do with any station of the first town.
 */
export function fencedTowns(): Facts {
  const facts = smallDistrict({
    stations: 'XA11 XA23 XA30 XA41 XA51 XB12 XB21 XB35 XB93 XC12',
    neighbors: 'XA1-XB1 XA4-XB3 XA5-XB2',
    towns: { XB1: 'T2', XB2: 'T2', XB3: 'T2', XB9: 'T2', XC1: 'T3' },
    branches: { PAIR: 'XA5 XB2', HOST: '*XB9' },
  });
  const host = { stationCode: 'XB3', mode: 'OWN', from: BEGINNING } as const;
  return {
    ...facts,
    divisions: facts.divisions.map((each) => ({ ...each, name: `界${each.code}` })),
    stations: facts.stations.map((each) => ({ ...each, name: `驿${each.code}` })),
    workers: facts.workers.map((each) => ({ ...each, name: `=人${each.code}`, employer: `雇${each.code}` })),
    branches: facts.branches.map((each) => (each.code === 'HOST' ? { ...each, coverage: [host] } : each)),
  };
}

/** Stations outside of the first town that its groups, branches and neighbours name. */
export const NAMED_OUTSIDE = ['XB1', 'XB2', 'XB3'];

/** Each division that is granted to somebody, with all below it. */
export const DIVISIONS_BELOW: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['D1', new Set(['D1', 'T1', 'T2'])],
  ['T1', new Set(['T1'])],
]);

/** Somebody of every role, and two who have more than one. */
export const EVERYBODY: Readonly<Record<string, readonly Grant[]>> = {
  OWNER: [{ role: 'OWNER' }],
  ADMINISTRATOR: [{ role: 'ADMINISTRATOR' }],
  DISTRICT_OFFICER: [{ role: 'DISTRICT_OFFICER', divisionCode: 'D1' }],
  TOWN_OFFICER: [{ role: 'TOWN_OFFICER', divisionCode: 'T1' }],
  STATION_MANAGER: [{ role: 'STATION_MANAGER', stationCode: 'XA1' }],
  REPORTER: [{ role: 'REPORTER', divisionCode: 'T1' }],
  'REPORTER and STATION_MANAGER': [
    { role: 'REPORTER', divisionCode: 'T1' },
    { role: 'STATION_MANAGER', stationCode: 'XA2' },
  ],
  'ADMINISTRATOR and STATION_MANAGER': [{ role: 'ADMINISTRATOR' }, { role: 'STATION_MANAGER', stationCode: 'XA5' }],
} satisfies Readonly<Record<Role, readonly Grant[]>> & Readonly<Record<string, readonly Grant[]>>;
