import { type Asker, askerOf, can } from '../../../src/access/asker.ts';
import type { Grant } from '../../../src/access/grant.ts';
import type { Ability } from '../../../src/access/role.ts';
import { threeDistricts } from './three-districts.ts';

/** What things are called in the three districts: the part of their codes after the noun. */
const AMBER = ['amber-a', 'amber-b', 'amber-c', 'amber-d'];
const EVERYTHING = [...AMBER, 'jade-a', 'jade-b', 'onyx-a', 'onyx-b'];

/** Somebody with one role, and what of the three districts is theirs; all of it by codes. */
export interface PersonAsking {
  readonly name: string;
  /** Null: they show no key. */
  readonly grants: readonly Grant[] | null;
  readonly asker: Asker | null;
  /** The stations they see wholly, and those of whose workers they see. */
  readonly stations: readonly string[];
  readonly peopleOf: readonly string[];
  /** The branches they see, and the divisions they may ask about. */
  readonly branches: readonly string[];
  readonly divisions: readonly string[];
  /** What else may be named to them, since something they see names it. */
  readonly named: readonly string[];
  /** Of what alone the code may be told. */
  readonly codes?: readonly string[];
}

const BELOW = new Map([
  ['district-amber', new Set(['district-amber', 'town-amber-a', 'town-amber-b'])],
  ['town-amber-a', new Set(['town-amber-a'])],
]);

function holder(name: string, grants: readonly Grant[]) {
  return { name, grants, asker: askerOf({ kind: 'KEY', id: name, name }, grants, BELOW) };
}

const stations = (names: readonly string[]) => names.map((name) => `station-${name}`);

const DISTRICT = {
  stations: stations(AMBER),
  branches: ['branch-amber-a', 'branch-amber-c', 'branch-jade-a'],
  divisions: ['district-amber', 'town-amber-a', 'town-amber-b'],
  // a neighbour, and the others of the branch that hosts amber-d
  named: ['station-jade-a', 'station-jade-b', 'body-amber'],
};
const NOTHING = { stations: [], peopleOf: [], branches: [], divisions: [], named: [] };

/** One of each role, somebody with none, and somebody without a key. */
export const PEOPLE_ASKING: readonly PersonAsking[] = [
  {
    ...holder('owner', [{ role: 'OWNER' }]),
    stations: stations(EVERYTHING),
    peopleOf: stations(EVERYTHING),
    branches: threeDistricts().branches.map(({ code }) => code),
    divisions: threeDistricts().divisions.map(({ code }) => code),
    named: threeDistricts().partyBodies.map(({ code }) => code),
  },
  {
    ...NOTHING,
    ...holder('administrator', [{ role: 'ADMINISTRATOR' }]),
    // the tree alone
    named: threeDistricts().divisions.map(({ code }) => code),
  },
  {
    ...DISTRICT,
    ...holder('district officer', [{ role: 'DISTRICT_OFFICER', divisionCode: 'district-amber' }]),
    peopleOf: DISTRICT.stations,
    // the log tells what their division was recorded to lie in
    codes: ['city-opal'],
  },
  {
    ...holder('town officer', [{ role: 'TOWN_OFFICER', divisionCode: 'town-amber-a' }]),
    stations: stations(['amber-a', 'amber-b']),
    peopleOf: stations(['amber-a', 'amber-b']),
    branches: ['branch-amber-a'],
    divisions: ['town-amber-a'],
    // a neighbour; hosts of the district; the body above, and who has it and names the policy
    named: ['station-amber-c', 'branch-amber-c', 'branch-jade-a', 'body-amber', 'district-amber'],
  },
  {
    ...holder('station manager', [{ role: 'STATION_MANAGER', stationCode: 'station-amber-a' }]),
    stations: stations(['amber-a']),
    peopleOf: stations(['amber-a']),
    branches: ['branch-amber-a'],
    divisions: [],
    named: ['station-amber-b', 'town-amber-a', 'body-amber', 'district-amber'],
  },
  {
    ...DISTRICT,
    ...holder('reporter', [{ role: 'REPORTER', divisionCode: 'district-amber' }]),
    peopleOf: [],
  },
  { ...NOTHING, ...holder('somebody without any role', []) },
  { ...NOTHING, name: 'nobody known', grants: null, asker: null },
];

/** Whether somebody satisfies a need of the table. */
export function satisfies({ asker }: PersonAsking, need: Ability | 'OPEN'): boolean {
  return asker !== null && (need === 'OPEN' || can(asker, need));
}
