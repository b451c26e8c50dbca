import { ConflictError, type InputPath, InvalidInputError, NotFoundError } from '../domain/errors.ts';
import type { Text } from '../domain/text.ts';

/** What a code can stand for. */
export const NOUNS = {
  station: { 'zh-CN': '社工站', en: 'station' },
  worker: { 'zh-CN': '社工', en: 'worker' },
  branch: { 'zh-CN': '党支部', en: 'branch' },
  division: { 'zh-CN': '行政区划', en: 'division' },
  partyBody: { 'zh-CN': '党组织', en: 'party body' },
  policy: { 'zh-CN': '规则包', en: 'policy' },
} as const;
export type Noun = keyof typeof NOUNS;

/** The code names nothing, or nothing that whoever asks may see: to them it is the same, and said in the same words. */
export function unknownCode(noun: Noun, code: string, path: InputPath): NotFoundError {
  // policies are open to everybody
  const where = noun === 'policy' ? NOWHERE : IN_YOUR_AREA;
  return new NotFoundError(
    {
      'zh-CN': `${where['zh-CN']}没有代码为“${code}”的${NOUNS[noun]['zh-CN']}，请核对代码`,
      en: `There is no ${NOUNS[noun].en} with the code "${code}"${where.en}; check the code`,
    },
    path,
    code,
  );
}

const NOWHERE = { 'zh-CN': '', en: '' } as const satisfies Text;
const IN_YOUR_AREA = { 'zh-CN': '在您的权限范围内', en: ' in your area' } as const satisfies Text;

/** The code is taken. */
export function usedCode(noun: Noun, code: string, name: string, path: InputPath): ConflictError {
  return new ConflictError(
    {
      'zh-CN': `代码“${code}”已用于${NOUNS[noun]['zh-CN']}“${name}”，请换一个代码`,
      en: `The code "${code}" is taken by the ${NOUNS[noun].en} "${name}"; choose another`,
    },
    path,
    code,
  );
}

/** The code is taken, by what whoever asks may not see. */
export function takenCode(code: string, path: InputPath): ConflictError {
  return new ConflictError(
    {
      'zh-CN': `代码“${code}”已被使用，请换一个`,
      en: `The code "${code}" is taken; choose another`,
    },
    path,
    code,
  );
}

/** A value that cannot be accepted: what is wrong and what is allowed, in both languages. */
export function invalid(path: InputPath, chinese: string, english: string): InvalidInputError {
  return new InvalidInputError({ 'zh-CN': chinese, en: english }, path);
}

/** Contradicts what is recorded. */
export function conflict(path: InputPath, conflictsWith: string, chinese: string, english: string): ConflictError {
  return new ConflictError({ 'zh-CN': chinese, en: english }, path, conflictsWith);
}

/** No waiver of the finding holds on the day or later. */
export function unknownWaiver(findingCode: string, on: string): NotFoundError {
  return new NotFoundError(
    {
      'zh-CN': `该社工站在 ${on} 及以后没有对 ${findingCode} 的例外批准`,
      en: `The station has no waiver of ${findingCode} on ${on} or later`,
    },
    ['findingCode'],
    findingCode,
  );
}
