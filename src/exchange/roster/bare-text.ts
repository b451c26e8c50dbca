import { cleanText } from '../../domain/clean-text.ts';

/** A text without blanks, brackets and what stands in them, and stops: what is compared with known words. */
export function bareText(text: string): string {
  return cleanText(text)
    .replace(/[（(【[][^）)】\]]*[）)】\]]/g, '')
    .replace(/[\s*:：、,，;；/\\|·.。"'“”‘’—_-]/g, '');
}
