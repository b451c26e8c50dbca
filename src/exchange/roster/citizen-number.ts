import { cleanText } from '../../domain/clean-text.ts';

/** Stands in for every text that has a citizen number in it. */
export const MASK = '******';

/** Old and new numbers, whole or with their middle starred out, and what spreadsheet programs make of them as numbers. */
const SHAPES = [/\d{14,}/, /\d{3,}[*xX•●]{3,}\d*/, /\d(?:\.\d+)?e\+?1[4-9]/i];
/** Strictly: eighteen digits with a date of birth in them. */
const WHOLE = /(?<!\d)[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?!\d)/;

/** Whether a text holds what looks like a citizen number (公民身份号码). Long account numbers are taken for one, too. */
export function holdsCitizenNumber(text: string): boolean {
  const cleaned = cleanText(text);
  return SHAPES.some((shape) => shape.test(cleaned)) || holdsWholeCitizenNumber(text);
}

/** Whether it holds one without doubt, also in groups of digits: certificates have long numbers as well. */
export function holdsWholeCitizenNumber(text: string): boolean {
  // two dates are digits in groups, too, but sixteen at most
  return text.length >= 18 && WHOLE.test(cleanText(text).replace(/(?<=\d)[\s.·_-]+(?=[\dxX])/g, ''));
}

/** The text, or the mask where it may be repeated to nobody, not even in part. */
export function maskCitizenNumbers(text: string): string {
  return holdsCitizenNumber(text) ? MASK : text;
}
