import type { Clause } from '../compliance/policy.ts';
import type { Language } from '../domain/text.ts';

/** A sentence to cite, with a mark where its article number is still to be checked. */
export function citeClause({ document, number, text, numberConfirmed }: Clause, language: Language): string {
  const unconfirmed = language === 'en' ? ' (article number to be confirmed)' : '（条号待核对）';
  return `${document} ${number}${numberConfirmed ? '' : unconfirmed}${language === 'en' ? ': ' : '：'}${text}`;
}
