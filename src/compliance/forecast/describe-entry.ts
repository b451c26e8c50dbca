import type { Language, Text } from '../../domain/text.ts';
import { findPolicy, type Policy } from '../policy.ts';
import { describeCause } from './describe-cause.ts';
import { describeChange } from './describe-change.ts';
import { describeCrossing } from './describe-crossing.ts';
import type { ForecastEntry } from './forecast-entry.ts';
import type { ForecastNames } from './forecast-names.ts';

/** An entry as a person reads it, without its date and the name of its station. */
export interface EntryWords {
  readonly causes: readonly string[];
  readonly changes: readonly string[];
  readonly consequences: readonly string[];
  /**
   * What it assumes, or under which condition alone it happens; null: it is certain and happens in a normal course,
   * too.
   */
  readonly condition: string | null;
}

const ASSUMING: Text = { 'zh-CN': '推定：预备党员按期转正', en: 'assumes that probations end on time' };
const FAILING: Text = { 'zh-CN': '仅当预备党员未按期转正', en: 'only if a probation does not end on time' };

/** Says an entry in one language: what happens, what is otherwise from then on, what follows, what it assumes. */
export function describeEntry(
  entry: ForecastEntry,
  policies: readonly Policy[],
  names: ForecastNames,
  language: Language,
): EntryWords {
  const { causes, crossings, after, basis, inNormalCourse } = entry;
  const policy = after === null ? undefined : findPolicy(policies, after.policy);
  const condition = basis === 'ASSUMED' ? ASSUMING : inNormalCourse ? null : FAILING;
  return {
    causes: causes.map((cause) => describeCause(cause, names, language)),
    changes: describeChange(entry, names, language),
    consequences:
      after === null || policy === undefined
        ? []
        : crossings.map((crossing) => describeCrossing(crossing, after, policy.parameters, names, language)),
    condition: condition?.[language] ?? null,
  };
}

/** The same as one sentence. */
export function joinEntryWords({ causes, changes, consequences, condition }: EntryWords, language: Language): string {
  const [semicolon, stop] = language === 'en' ? ['; ', '.'] : ['；', '。'];
  const [open, close] = language === 'en' ? [' (', ')'] : ['（', '）'];
  const parts = [causes.join(language === 'en' ? ', ' : '，'), ...changes, ...consequences].filter(
    (part) => part !== '',
  );
  return `${parts.join(semicolon)}${condition === null ? '' : `${open}${condition}${close}`}${stop}`;
}
