import { cleanText } from '../../domain/clean-text.ts';

/** A recorded name as a roster that repeats it is read: cleaned, without a remark in brackets behind it. */
export function nameAsWritten(recorded: string): string {
  const name = cleanText(recorded);
  const bare = name.replace(/[（(][^（()）]*[）)]$/, '').trim();
  return bare === '' ? name : bare;
}

/** Whether a roster says the name that is recorded: whoever hands in what they were given changes nothing. */
export function isSameName(said: string, recorded: string): boolean {
  return nameAsWritten(said) === nameAsWritten(recorded);
}

/** Whether a roster says the text that is recorded. */
export function isSameText(said: string, recorded: string | undefined): boolean {
  return recorded !== undefined && (said === recorded || cleanText(said) === cleanText(recorded));
}
