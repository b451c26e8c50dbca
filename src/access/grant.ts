import type { Role } from './role.ts';

/** A role somebody has for an area; exactly one of the codes where the role has one (`AREA_OF`). */
export interface Grant {
  readonly role: Role;
  /** This division and all below it. */
  readonly divisionCode?: string | undefined;
  readonly stationCode?: string | undefined;
}
