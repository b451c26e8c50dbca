/** What an entry of the log is about: facts or settings changed, or people's data read. */
export const ENTRY_KINDS = ['CHANGE', 'READING', 'ADMINISTRATION'] as const;
/** ADMINISTRATION: changes of keys, users and what they may do alone. */
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** What a changed row belongs to; each has a code. */
export const SUBJECTS = ['WORKER', 'STATION', 'BRANCH', 'DIVISION', 'PARTY_BODY', 'POLICY', 'KEY', 'USER'] as const;
export type Subject = (typeof SUBJECTS)[number];

/** What belongs to no place and is for those who administer. */
export const ADMINISTERED: readonly Subject[] = ['POLICY', 'KEY', 'USER'];

/** Stands where the name of a person stood whose data were erased. */
export const ERASED_NAME = '（已删除）';
