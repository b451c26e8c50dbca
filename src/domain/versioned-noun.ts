/** What has a version: it grows with every change of the thing, and of whatever is recorded with it. */
export const VERSIONED_NOUNS = ['station', 'worker', 'branch', 'division', 'partyBody'] as const;
export type VersionedNoun = (typeof VERSIONED_NOUNS)[number];
