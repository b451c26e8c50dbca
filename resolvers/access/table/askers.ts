import { paged, type Rows } from '../rows.ts';

/** Who may ask: keys, users and their roles. */
export const ASKERS: Rows = {
  Grant: { ADMINISTER: 'role divisionCode stationCode' },
  ApiKey: { ADMINISTER: 'prefix name grants createdAt createdBy expiresOn revokedAt lastUsedOn' },
  User: { ADMINISTER: 'id issuer subject name grants createdAt createdBy' },
  ...paged('ADMINISTER', 'ApiKey', 'User'),
};
