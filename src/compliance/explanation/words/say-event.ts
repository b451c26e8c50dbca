import { STAGE_LABELS } from '../../../domain/labels.ts';
import type { Language } from '../../../domain/text.ts';
import { describeCause } from '../../forecast/describe-cause.ts';
import { listNames } from '../../names.ts';
import type { Turn } from '../../turning-dates.ts';
import { quoteName } from '../../words.ts';
import type { DatedEvent } from '../events-on.ts';
import { isAboutWorker, isOfWorker } from '../mentioned-by.ts';
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
    case 'POLICY_CHANGES': {
      const title = event.title[language];
      return english ? `judged by "${title}" from then on` : `改按《${title}》判定`;
    }
    case 'PLAN_MOVES': {
      // of what is concealed no more is told than its name, not that it changes
      const told = event.stations.filter((code) => context.names.concealed?.has(code) !== true);
      const stations = listNames(told.map(context.names.station), language);
      if (english) return `the joint plan is another${stations === '' ? '' : `, with changes at ${stations}`}`;
      return stations === '' ? '联合党支部编组方案变化' : `${stations}情况变化，联合党支部编组方案随之变化`;
    }
    case 'TURN':
      return sayTurn(event.turn, context, language);
  }
}

/** What the day brings, with workers by name for whoever may see it. */
function sayTurn(turn: Turn, context: SayContext, language: Language): string {
  const { kind, code, about } = turn;
  const worker = (each: string) => sayWorker(each, context, language);
  const named = {
    ...turn,
    code: isOfWorker(kind) ? worker(code) : code,
    about: isAboutWorker(kind) && about !== undefined ? worker(about) : about,
    isAssumed: false,
  };
  const said = describeCause(named, { ...context.names, policy: (id) => id }, language);
  // a bare code is set off by spaces, a full-width bracket is not
  return language === 'en' ? said : said.replaceAll('） ', '）');
}
