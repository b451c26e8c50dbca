import { LANGUAGES, type Language, type Text } from '../../../domain/text.ts';
import { listNames, type Names } from '../../names.ts';
import { quoteName } from '../../words.ts';
import type { Explanation } from '../explanation.ts';

/** The present names of what an explanation mentions; names of workers only for who may see them, else their codes. */
export interface ExplanationNames extends Names {
  /** Stations of which nothing is told but their names; absent: none. */
  readonly concealed?: ReadonlySet<string>;
  readonly worker: (code: string) => string;
}

/** What the words of a step are made of. */
export interface SayContext {
  readonly explanation: Explanation;
  readonly names: ExplanationNames;
  /** Why the plan leaves the station out, in one sentence; null: it does not. */
  readonly planNote: Text | null;
}

/** A step as a person reads it. */
export interface StepWords {
  readonly title: Text;
  readonly text: Text;
}

/** A text whose languages are made alike. */
export function inBoth(say: (language: Language) => string): Text {
  const [chinese, english] = LANGUAGES;
  return { [chinese]: say(chinese), [english]: say(english) };
}

/** Sentences after each other; none is left out, none is empty. */
export function join(...texts: readonly (Text | null)[]): Text {
  const said = texts.filter((text) => text !== null);
  return inBoth((language) => said.map((text) => text[language]).join(language === 'en' ? ' ' : ''));
}

/** The station an explanation is of, by name. */
export function stationName({ explanation, names }: SayContext): string {
  return names.station(explanation.station.code);
}

/** Branches by name, each with what `figures` says of it in brackets. */
export function sayBranches<Branch extends { readonly code: string }>(
  branches: readonly Branch[],
  { names }: SayContext,
  language: Language,
  figures: (branch: Branch) => string = () => '',
): string {
  return listNames(
    branches.map(
      (branch) => `${quoteName(names.branch(branch.code), language)}${inBrackets(figures(branch), language)}`,
    ),
    language,
  );
}

/** Stations by name, each with its full members, where these are told. */
export function sayStations(codes: readonly string[], context: SayContext, language: Language): string {
  const { names, explanation } = context;
  return listNames(
    codes.map((code) => {
      if (names.concealed?.has(code)) return names.station(code);
      const count = explanation.fullMembersOf.get(code) ?? 0;
      return `${names.station(code)}${inBrackets(language === 'en' ? `${count}` : `${count} 名`, language)}`;
    }),
    language,
  );
}

/** A worker by name and code: 张三（w1）. Where there is no name, the code alone. */
export function sayWorker(code: string, { names }: SayContext, language: Language): string {
  const name = names.worker(code);
  return name === code ? code : `${name}${inBrackets(code, language)}`;
}

/** So many workers are named; of more, their number is told. */
const MOST_NAMED = 5;

/** Workers by name; the first ones where they are many. */
export function sayWorkers(codes: readonly string[], context: SayContext, language: Language): string {
  const named = codes.slice(0, MOST_NAMED).map((code) => sayWorker(code, context, language));
  const more = codes.length > MOST_NAMED ? (language === 'en' ? ' and others' : '等') : '';
  return `${listNames(named, language)}${more}`;
}

function inBrackets(said: string, language: Language): string {
  if (said === '') return '';
  return language === 'en' ? ` (${said})` : `（${said}）`;
}
