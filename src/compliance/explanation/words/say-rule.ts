import { LANGUAGES, type Text } from '../../../domain/text.ts';
import { describeFinding } from '../../describe-finding.ts';
import { sayDate } from '../../words.ts';
import type { Exception, ExplanationStep } from '../explanation.ts';
import { sayPassed } from './passed-rules.ts';
import { inBoth, join, type SayContext, sayWorkers } from './step-words.ts';

/** A rule as it was checked: why it is passed, or what was found, whom it concerns, the exception, and what to do. */
export function sayRule(step: Extract<ExplanationStep, { readonly kind: 'RULE' }>, context: SayContext): Text {
  const { code, finding, waiver, workers } = step;
  if (finding === null) return sayPassed(code, context);
  const { verdict, policy } = context.explanation;
  const [chinese, english] = LANGUAGES.map((language) =>
    describeFinding(finding, verdict, policy, context.names, language),
  );
  const message = { 'zh-CN': chinese?.message ?? '', en: english?.message ?? '' };
  const remedy = { 'zh-CN': `办法：${chinese?.remedy ?? ''}`, en: `To do: ${english?.remedy ?? ''}` };
  const concerned = inBoth((language) => {
    const named = sayWorkers(workers, context, language);
    return language === 'en' ? `Concerned: ${named}.` : `涉及${named}。`;
  });
  return join(message, workers.length === 0 ? null : concerned, waiver === null ? remedy : sayException(waiver));
}

function sayException({ approvedBy, documentNumber, from, until }: Exception): Text {
  return inBoth((language) => {
    const [begin, end] = [sayDate(from, language), sayDate(until, language)];
    if (language === 'en') {
      const by = documentNumber === undefined ? approvedBy : `${approvedBy} (${documentNumber})`;
      return `An exception approved by ${by} holds from ${begin} until ${end}, that day excluded, so this does not make the station fail.`;
    }
    const by = documentNumber === undefined ? approvedBy : `${approvedBy}（${documentNumber}）`;
    return `已由${by}批准例外，自${begin}起，至${end}前有效，不影响合规状态。`;
  });
}
