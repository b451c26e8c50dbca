import { paged, type Rows } from '../rows.ts';

/** Who may ask: keys, users and their roles; of themselves everybody is told. */
export const ASKERS: Rows = {
  Viewer: { OPEN: 'kind id name grants expiresOn' },
  Grant: { OPEN: 'role divisionCode stationCode' },
  ApiKey: { ADMINISTER: 'prefix name grants createdAt createdBy expiresOn revokedAt lastUsedOn' },
  User: { ADMINISTER: 'id issuer subject name grants createdAt createdBy' },
  ...paged('ADMINISTER', 'ApiKey', 'User'),
};
