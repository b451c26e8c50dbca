import { type IsoDate, isCalendarDate } from '../domain/date.ts';
import { InvalidInputError } from '../domain/errors.ts';
import { LANGUAGES, type Language } from '../domain/text.ts';

/** Refuses the value of a parameter and says what it should be. */
export function refuseParameter(name: string, chinese: string, english: string): InvalidInputError {
  return new InvalidInputError({ 'zh-CN': `参数 ${name} 应为${chinese}`, en: `${name} must be ${english}` }, [name]);
}

/** Refuses parameters that are not among the known ones: ignored, a wrong answer would pass for the right one. */
export function requireKnown(given: URLSearchParams, known: readonly string[]): void {
  const unknown = given.keys().find((name) => !known.includes(name));
  if (unknown === undefined) return;
  const quoted = JSON.stringify(unknown.slice(0, 40));
  throw new InvalidInputError(
    {
      'zh-CN': `没有参数 ${quoted}；可用：${known.join('、') || '无'}`,
      en: `There is no parameter ${quoted}; there are: ${known.join(', ') || 'none'}`,
    },
    [unknown],
  );
}

/** The value of a parameter that is given at most once. */
export function readText(given: URLSearchParams, name: string): string | undefined {
  const [value, ...more] = given.getAll(name);
  if (more.length > 0) throw refuseParameter(name, '一个值，不能重复给出', 'given once');
  if (value === '') throw refuseParameter(name, '非空的值', 'a value; it is empty');
  return value;
}

/** The values of a parameter that may be repeated, each a value of its own. */
export function readTexts(given: URLSearchParams, name: string): readonly string[] | undefined {
  const values = given.getAll(name);
  if (values.includes('')) throw refuseParameter(name, '非空的值', 'a value; one is empty');
  return values.length === 0 ? undefined : values;
}

/** The values of a parameter that has only these: repeated, or with commas between them. */
export function readChoices<Known extends string>(
  given: URLSearchParams,
  name: string,
  choices: readonly Known[],
): readonly Known[] | undefined {
  const values = given.getAll(name).flatMap((value) => value.split(','));
  if (values.length === 0) return undefined;
  return values.map((value) => {
    const choice = choices.find((known) => known === value);
    if (choice !== undefined) return choice;
    throw refuseParameter(name, ` ${choices.join('、')} 中的一个或几个`, `some of ${choices.join(', ')}`);
  });
}

/** The value of a parameter that has only these and is given at most once. */
export function readChoice<Known extends string>(
  given: URLSearchParams,
  name: string,
  choices: readonly Known[],
): Known | undefined {
  const value = readText(given, name);
  const choice = choices.find((known) => known === value);
  if (value === undefined || choice !== undefined) return choice;
  throw refuseParameter(name, ` ${choices.join('、')} 之一`, `one of ${choices.join(', ')}`);
}

export function readDate(given: URLSearchParams, name: string): IsoDate | undefined {
  const value = given.get(name) === null ? undefined : readTextOrEmpty(given, name);
  if (value === undefined || isCalendarDate(value)) return value;
  throw refuseParameter(name, '日历上存在的日期，写作 YYYY-MM-DD', 'a date of the calendar, written YYYY-MM-DD');
}

/** The language asked for by `lang`, else the one spoken. */
export function readLang(given: URLSearchParams, spoken: Language): Language {
  const value = given.get('lang') === null ? undefined : readTextOrEmpty(given, 'lang');
  const known = LANGUAGES.find((language) => language === (value ?? spoken));
  if (known !== undefined) return known;
  throw refuseParameter('lang', ` ${LANGUAGES.join('、')} 之一`, `one of ${LANGUAGES.join(', ')}`);
}

function readTextOrEmpty(given: URLSearchParams, name: string): string {
  return given.get(name) === '' ? '' : (readText(given, name) ?? '');
}
