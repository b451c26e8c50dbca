import { describeFinding, type FindingWords } from '../src/compliance/describe-finding.ts';
import type { Severity as Degree, Finding as FindingFacts } from '../src/compliance/verdict.ts';
import { countDays, type IsoDate } from '../src/domain/date.ts';
import type { FindingCode as Code } from '../src/domain/finding-code.ts';
import { builder } from './builder.ts';
import { Clause } from './clause.ts';
import type { Context } from './context.ts';
import { sameDate } from './dated.ts';
import { FindingCode } from './finding-code.ts';
import { FindingEvidence } from './finding-evidence.ts';
import type { JudgedStation } from './judged-station.ts';
import { Severity } from './severity.ts';
import { Waiver } from './waiver.ts';
import { namesFor, policyOf } from './words.ts';

export interface FindingOfStation extends JudgedStation {
  readonly code: Code;
  readonly severity: Degree;
  readonly finding: FindingFacts;
}

export const Finding = builder.objectRef<FindingOfStation>('Finding').implement({
  description: 'One difference between what the rules demand and what is registered. 问题。',
  fields: (t) => ({
    code: t.expose('code', { type: FindingCode, description: 'Which. 问题代码。' }),
    severity: t.expose('severity', { type: Severity, description: 'How serious. 严重程度。' }),
    message: t.string({
      description: 'What the rule asks, with the figures. 说明，含有关数字。',
      resolve: async (finding, _, context) => (await wordsOf(finding, context)).message,
    }),
    remedy: t.string({
      description: 'The one thing to do next. 下一步应当怎么办。',
      resolve: async (finding, _, context) => (await wordsOf(finding, context)).remedy,
    }),
    clause: t.field({
      type: Clause,
      description: 'The sentence it follows from. 依据条款。',
      resolve: ({ finding, verdict }, _, context) => policyOf(verdict, context).findings[finding.code].clause,
    }),
    restsOn: t.field({
      type: Clause,
      nullable: true,
      description: 'The national sentence behind a local one; null: the clause is national itself. 上位依据。',
      resolve: ({ finding, verdict }, _, context) => policyOf(verdict, context).findings[finding.code].restsOn,
    }),
    since: t.field({
      type: 'Date',
      description:
        'The first day from which the station has had it without a break until the date, waived or not, under whatever policy; never before the station opened. 自哪一天起持续存在至今（含已批准例外的日子），不早于社工站设立之日。',
      resolve: sinceOf,
    }),
    daysOpen: t.int({
      description: 'The days from since to the date: 0 on its first day. 已持续的天数，当天为 0。',
      resolve: async (finding, _, context) => countDays(await sinceOf(finding, _, context), finding.station.date),
    }),
    evidence: t.field({
      type: FindingEvidence,
      description: 'The figures and codes it rests on. 所依据的数字与代码。',
      resolve: (finding) => finding,
    }),
    waiver: t.field({
      type: Waiver,
      nullable: true,
      description: 'The exception that covers it on the date; null: none. 有效的例外批准。',
      resolve: async ({ station, finding }, _, context) => {
        if (finding.waiverFrom === null) return null;
        const waivers = await context.loaders.on(station.date).waivers.load(station.code);
        const waiver = waivers.find(
          ({ findingCode, from }) => findingCode === finding.code && from === finding.waiverFrom,
        );
        return waiver === undefined ? null : { ...waiver, ...sameDate(station) };
      },
    }),
  }),
});

async function sinceOf({ finding, station }: FindingOfStation, _: object, context: Context): Promise<IsoDate> {
  if (finding.since !== undefined) return finding.since;
  const verdict = await context.loaders.on(station.date).verdictsWithSince.load(station.code);
  return verdict?.findings.find(({ code }) => code === finding.code)?.since ?? station.date;
}

const words = new WeakMap<FindingOfStation, Promise<FindingWords>>();

/** The words of a finding, made once for message and remedy. */
function wordsOf(parent: FindingOfStation, context: Context): Promise<FindingWords> {
  let made = words.get(parent);
  if (made === undefined) {
    made = makeWords(parent, context);
    words.set(parent, made);
  }
  return made;
}

async function makeWords({ station, verdict, finding }: FindingOfStation, context: Context): Promise<FindingWords> {
  const names = await namesFor(station, [finding.evidence], verdict.required, context);
  return describeFinding(finding, verdict, policyOf(verdict, context), names, context.language);
}
