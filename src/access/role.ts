/** What somebody is allowed to do, somewhere. */
export const ABILITIES = ['READ', 'PEOPLE', 'ORGANIZE', 'DECIDE', 'ADMINISTER'] as const;
/**
 * READ: stations, branches, their counts, verdicts, plans and totals. PEOPLE: names, stages, postings and relations of
 * workers, and changing them. ORGANIZE: changing stations, neighbours, branches, committees, secretaries and who answers
 * for a station. DECIDE: divisions, party bodies, exceptions, the log. ADMINISTER: keys, users, roles and policy packs.
 */
export type Ability = (typeof ABILITIES)[number];

/** What somebody can be: the owner of the installation, or one of the five roles that are given for an area. */
export const ROLES = [
  'OWNER',
  'ADMINISTRATOR',
  'DISTRICT_OFFICER',
  'TOWN_OFFICER',
  'STATION_MANAGER',
  'REPORTER',
] as const;
export type Role = (typeof ROLES)[number];

/** Who may do what. The area of each is that of the grant. */
export const ABILITIES_OF: Readonly<Record<Role, readonly Ability[]>> = {
  OWNER: ABILITIES,
  ADMINISTRATOR: ['ADMINISTER'],
  DISTRICT_OFFICER: ['READ', 'PEOPLE', 'ORGANIZE', 'DECIDE'],
  TOWN_OFFICER: ['READ', 'PEOPLE', 'ORGANIZE'],
  STATION_MANAGER: ['READ', 'PEOPLE'],
  REPORTER: ['READ'],
};

/** What the area of a role is: the whole installation, a division and all below it, or a station. */
export const AREA_OF: Readonly<Record<Role, 'EVERYTHING' | 'DIVISION' | 'STATION'>> = {
  OWNER: 'EVERYTHING',
  ADMINISTRATOR: 'EVERYTHING',
  DISTRICT_OFFICER: 'DIVISION',
  TOWN_OFFICER: 'DIVISION',
  STATION_MANAGER: 'STATION',
  REPORTER: 'DIVISION',
};
