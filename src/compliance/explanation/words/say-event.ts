import { STAGE_LABELS } from '../../../domain/labels.ts';
import type { Language } from '../../../domain/text.ts';
import { quoteName } from '../../words.ts';
import type { DatedEvent } from '../events-on.ts';
import { sayRules } from './labels.ts';
import { type SayContext, sayWorker } from './step-words.ts';

/** What is recorded to begin or end, in a few words. */
export function sayEvent(event: DatedEvent, context: SayContext, language: Language): string {
  const english = language === 'en';
  switch (event.kind) {
    case 'STATION_OPENS':
      return english ? 'the station opens' : '本站设立';
    case 'STATION_CLOSES':
      return english ? 'the station closes' : '本站撤销';
    case 'POSTING_BEGINS':
    case 'POSTING_ENDS': {
      const [who, begins] = [sayWorker(event.worker, context, language), event.kind === 'POSTING_BEGINS'];
      return english ? `posting of ${who} ${begins ? 'begins' : 'ends'}` : `${who}派驻${begins ? '开始' : '终止'}`;
    }
    case 'STAGE_BEGINS': {
      const [who, stage] = [sayWorker(event.worker, context, language), STAGE_LABELS[event.stage][language]];
      return english ? `new stage of ${who}: ${stage}` : `${who}转为${stage}`;
    }
    case 'COVERAGE_BEGINS':
    case 'COVERAGE_ENDS': {
      const [branch, begins] = [
        quoteName(context.names.branch(event.branchCode), language),
        event.kind === 'COVERAGE_BEGINS',
      ];
      return english
        ? `coverage by ${branch} ${begins ? 'begins' : 'ends'}`
        : `${branch}${begins ? '开始' : '不再'}覆盖本站`;
    }
    case 'TERM_ENDS': {
      const branch = quoteName(context.names.branch(event.branchCode), language);
      return english ? `term of the committee of ${branch} ends` : `${branch}的支部委员会任期届满`;
    }
    case 'WAIVER_BEGINS':
    case 'WAIVER_ENDS': {
      const [rule, begins] = [sayRules([event.findingCode], language), event.kind === 'WAIVER_BEGINS'];
      return english
        ? `exception to ${rule} ${begins ? 'begins' : 'ends'}`
        : `${rule}的例外${begins ? '开始' : '到期'}`;
    }
    case 'BODY_ENDS': {
      const body = context.names.partyBody(event.partyBody);
      return english ? `${body} no longer answers for the station` : `${body}不再是责任党组织`;
    }
  }
}
