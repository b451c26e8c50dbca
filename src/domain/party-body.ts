import type { Period } from './period.ts';

export const PARTY_BODY_KINDS = [
  'DISTRICT_SOCIAL_ORGANIZATION_COMMITTEE',
  'TOWN_COMMITTEE',
  'SUBDISTRICT_WORKING_COMMITTEE',
  'OTHER',
] as const;
export type PartyBodyKind = (typeof PARTY_BODY_KINDS)[number];

/** A superior party organisation (上级党组织) that can be responsible for developing members. Dated: these bodies get reorganised. */
export interface PartyBody extends Period {
  readonly code: string;
  readonly name: string;
  readonly kind: PartyBodyKind;
  readonly divisionCode: string;
}
