import type { Text } from '../../../domain/text.ts';
import { listNames } from '../../names.ts';
import { sayDate } from '../../words.ts';
import type { ExplanationStep } from '../explanation.ts';
import { sayCause } from './say-cause.ts';
import { sayEvent } from './say-event.ts';
import { sayResult } from './say-result.ts';
import { inBoth, type SayContext } from './step-words.ts';

type StepOf<Kind> = Extract<ExplanationStep, { readonly kind: Kind }>;

/** What would happen, and what would follow. */
export function sayChange({ change, result }: StepOf<'CHANGE'>, context: SayContext): Text {
  return inBoth((language) => {
    const cause = sayCause(change, result, context, language);
    return language === 'en'
      ? `${cause}: ${sayResult(result, context, language)}.`
      : `${cause}：${sayResult(result, context, language)}。`;
  });
}

/** What is recorded to happen, and what follows; or that nothing does. */
export function sayKnownDate({ on, events, result }: StepOf<'KNOWN_DATE'>, context: SayContext): Text {
  return inBoth((language) => {
    const day = sayDate(on, language);
    if (result === null) {
      return language === 'en'
        ? `Nothing recorded changes this conclusion until ${day}.`
        : `到${day}为止，已经登记的事项不改变本结论。`;
    }
    const causes = listNames(
      events.map((event) => sayEvent(event, context, language)),
      language,
    );
    const said = sayResult(result, context, language);
    if (language === 'en') return `On ${day}${causes === '' ? '' : ` (${causes})`}: ${said}.`;
    return `${day}${causes === '' ? '' : `（${causes}）`}：${said}。`;
  });
}
