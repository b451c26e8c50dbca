export const COMPLIANCE_STATUSES = ['COMPLIANT', 'IN_PROGRESS', 'NON_COMPLIANT', 'NOT_APPLICABLE'] as const;
/**
 * NON_COMPLIANT: it fails; IN_PROGRESS: without a full member, development under way; NOT_APPLICABLE: its level is not
 * judged, or it is not open; else COMPLIANT.
 */
export type ComplianceStatus = (typeof COMPLIANCE_STATUSES)[number];
