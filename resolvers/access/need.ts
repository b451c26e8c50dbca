import { ABILITIES_OF, type Ability, ROLES, type Role } from '../../src/access/role.ts';

/** What somebody must be able to do, somewhere, to be answered a field; OPEN: nothing but be known. */
export type Need = Ability | 'OPEN';

/** The roles that satisfy a need. */
export function rolesFor(need: Need): readonly Role[] {
  return need === 'OPEN' ? ROLES : ROLES.filter((role) => ABILITIES_OF[role].includes(need));
}

/** Whether everybody who satisfies the one need satisfies the other: nobody has PEOPLE without READ. */
export function implies(one: Need, other: Need): boolean {
  const roles = rolesFor(other);
  return rolesFor(one).every((role) => roles.includes(role));
}
