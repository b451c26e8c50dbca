import Negotiator from 'negotiator';
import type { Language } from '../domain/text.ts';

/** Any Chinese is answered in the Chinese there is. */
const OFFERED = ['zh-CN', 'zh', 'en'];

/** The language of messages: English where `Accept-Language` prefers it, else Chinese. */
export function readLanguage(acceptLanguage: string | null): Language {
  const headers = acceptLanguage === null ? {} : { 'accept-language': acceptLanguage };
  return new Negotiator({ headers }).language(OFFERED) === 'en' ? 'en' : 'zh-CN';
}
