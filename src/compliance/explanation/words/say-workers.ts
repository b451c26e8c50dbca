import { STAGE_LABELS } from '../../../domain/labels.ts';
import type { Language, Text } from '../../../domain/text.ts';
import { countNoun, quoteName, sayDate } from '../../words.ts';
import type { WorkerStanding } from '../classify-workers.ts';
import type { ExplanationStep } from '../explanation.ts';
import { inBoth, join, type SayContext, sayWorker, sayWorkers } from './step-words.ts';

type StepOf<Kind> = Extract<ExplanationStep, { readonly kind: Kind }>;

const KINDS: Readonly<Record<Language, Readonly<Record<WorkerStanding['posting']['kind'], string>>>> = {
  'zh-CN': { RESIDENT: '驻站', DISPATCHED: '外派' },
  en: { RESIDENT: 'resident', DISPATCHED: 'dispatched' },
};

/** One worker: posted since when, at which stage, where their relation is, and so counted or not. */
export function sayPosting({ standing }: StepOf<'POSTING'>, context: SayContext): Text {
  if (standing.presence !== 'POSTED') return sayAbsent(standing, context);
  return join(sayPosted(standing, context), sayCounting(standing), sayRelation(standing, context));
}

function sayPosted({ code, posting }: WorkerStanding, context: SayContext): Text {
  const { kind, from, until } = posting;
  const chinese = until === undefined ? '至今' : `，${sayDate(until, 'zh-CN')}起终止`;
  return {
    'zh-CN': `${sayWorker(code, context, 'zh-CN')}，${sayDate(from, 'zh-CN')}起${KINDS['zh-CN'][kind]}${until === undefined ? '' : chinese}。`,
    en: `${sayWorker(code, context, 'en')}, ${KINDS.en[kind]} since ${from}${until === undefined ? '' : `, until ${until}`}.`,
  };
}

function sayCounting({ stage, countsAs }: WorkerStanding): Text {
  if (stage === undefined) {
    return { 'zh-CN': '不是党员，不计入正式党员。', en: 'No member: not counted as a full member.' };
  }
  const { 'zh-CN': chinese, en: english } = STAGE_LABELS[stage.stage];
  const [since, from] = [
    `${sayDate(stage.from, 'zh-CN')}起${stage.stage === 'SUSPENDED' || stage.stage === 'ENDED' ? '' : '为'}${chinese}`,
    `${english} since ${stage.from}`,
  ];
  if (countsAs === 'FULL_MEMBER')
    return { 'zh-CN': `${since}，计入正式党员。`, en: `${capital(from)}: counted as a full member.` };
  if (countsAs === 'PROBATIONARY_MEMBER') {
    return {
      'zh-CN': `${since}，计入党员，不计入正式党员。`,
      en: `${capital(from)}: counted as a member, not as a full member.`,
    };
  }
  return { 'zh-CN': `${since}，不计入正式党员。`, en: `${capital(from)}: not counted as a full member.` };
}

/** Only where a member keeps an explicit relation: it decides which branch counts them, never whether the station does. */
function sayRelation({ relation }: WorkerStanding, { explanation, names }: SayContext): Text | null {
  if (relation === undefined) return null;
  const { branchCode, from } = relation;
  const covers = explanation.station.coverage.some(({ branch }) => branch.code === branchCode);
  return inBoth((language) => {
    const kept = branchCode === undefined ? null : quoteName(names.branch(branchCode), language);
    const since = sayDate(from, language);
    if (language === 'en') {
      const place = kept === null ? 'elsewhere' : `in ${kept}`;
      return `The relation has been kept ${place} since ${since}${covers ? '.' : '; this does not alter the count of the station, but no branch covering the station counts them.'}`;
    }
    const place = kept === null ? '其他党组织' : kept;
    return `组织关系${since}起在${place}${covers ? '。' : '，不影响本站计数，但不计入覆盖本站的党支部。'}`;
  });
}

function sayAbsent({ code, presence, posting, postedTo }: WorkerStanding, context: SayContext): Text {
  return inBoth((language) => {
    const who = sayWorker(code, context, language);
    const kind = KINDS[language][posting.kind];
    const other = postedTo === undefined ? null : context.names.station(postedTo);
    const day = sayDate((presence === 'LEFT' ? posting.until : posting.from) ?? posting.from, language);
    if (language === 'en') {
      const said =
        presence === 'LEFT' ? `was ${kind} here, ended on ${day}` : `will be ${kind} here only from ${day} on`;
      return `${who} ${said}${other === null ? '' : `, and is now posted to ${other}`}: not counted.`;
    }
    const said = presence === 'LEFT' ? `原${kind}，${day}起已经终止` : `${day}起才${kind}`;
    return `${who}，${said}${other === null ? '' : `，现派驻${other}`}，不计入。`;
  });
}

/** Members of a branch of the station who are not posted to it. */
export function sayRelated({ branchCode, workers }: StepOf<'RELATION'>, context: SayContext): Text {
  return inBoth((language) => {
    const [branch, named] = [
      quoteName(context.names.branch(branchCode), language),
      sayWorkers(workers, context, language),
    ];
    return language === 'en'
      ? `${countNoun(workers.length, 'member')} with the relation in ${branch} not posted here: ${named}. Counted by that branch, not by the station.`
      : `组织关系在${branch}、当日不派驻本站的党员 ${workers.length} 名：${named}。只计入该党支部，不计入本站。`;
  });
}

/** The counts of the station. */
export function sayHeadcount({ explanation }: SayContext): Text {
  const { resident, dispatched, fullMembers, probationaryMembers } = explanation.verdict.headcount;
  const workers = resident + dispatched;
  return {
    'zh-CN': `社工 ${workers} 名：驻站 ${resident} 名，外派 ${dispatched} 名。其中正式党员 ${fullMembers} 名，预备党员 ${probationaryMembers} 名，党员合计 ${fullMembers + probationaryMembers} 名。只计当日驻站、外派的社工，志愿者等未登记派驻的人员不计。`,
    en: `${countNoun(workers, 'worker')}: ${resident} resident, ${dispatched} dispatched. Of these ${countNoun(fullMembers, 'full member')} and ${countNoun(probationaryMembers, 'probationary member')}, ${fullMembers + probationaryMembers} together. Only workers posted here on the day are counted, so volunteers are not.`,
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
