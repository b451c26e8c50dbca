import { type FindingLimit as Limit, limitsOf, type LimitUnit as Unit } from '../src/compliance/finding-limits.ts';
import type { BranchEvidence as BranchFacts, Finding } from '../src/compliance/verdict.ts';
import type { FindingCode } from '../src/domain/finding-code.ts';
import { builder } from './builder.ts';
import type { JudgedStation } from './judged-station.ts';
import { policyOf } from './words.ts';
import { seenWorkers } from './worker.ts';

const LimitUnit = builder.enumType('LimitUnit', {
  description: 'What a limit counts. 限额的单位。',
  values: {
    FULL_MEMBERS: { description: 'Full members. 正式党员数。' },
    MEMBERS: { description: 'Members, probationary ones included. 党员数（含预备党员）。' },
    STATIONS: { description: 'Stations of a joint branch. 联合党支部覆盖的社工站数。' },
    COMMITTEE_MEMBERS: { description: 'Members of a committee. 支部委员会人数。' },
    MONTHS: { description: 'Months. 月数。' },
  } satisfies Record<Unit, object>,
});

const FindingLimit = builder.objectRef<Limit>('FindingLimit').implement({
  description: 'A figure of the policy that decides a finding. 规则包中起决定作用的限额。',
  fields: (t) => ({
    unit: t.expose('unit', { type: LimitUnit, description: 'What it counts. 单位。' }),
    value: t.exposeInt('value', { description: 'The figure: 3, 7, 50, … 数值。' }),
  }),
});

const BranchEvidence = builder.objectRef<BranchFacts>('BranchEvidence').implement({
  description: 'A branch a finding rests on. 所依据的党支部。',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Its code. 党支部代码。' }),
    count: t.int({
      nullable: true,
      description:
        'Its full members, members, committee members or stations, whichever the rule counts; null: none of them. 起决定作用的人数或者社工站数。',
      resolve: ({ count }) => count ?? null,
    }),
    on: t.field({
      type: 'Date',
      nullable: true,
      description: "The end of its committee's term, where that decides. 支部委员会任期届满日期。",
      resolve: ({ on }) => on ?? null,
    }),
  }),
});

/** A finding of a station with its verdict. */
interface JudgedFinding extends JudgedStation {
  readonly code: FindingCode;
  readonly finding: Finding;
}

export const FindingEvidence = builder.objectRef<JudgedFinding>('FindingEvidence').implement({
  description: 'The figures and codes a finding rests on. 问题所依据的数字与代码。',
  fields: (t) => ({
    fullMembers: t.int({
      nullable: true,
      description:
        'The full members of the station, or of the stations of its joint branch together; null: they do not matter. 正式党员数。',
      resolve: ({ finding }) => finding.evidence.fullMembers ?? null,
    }),
    candidates: t.int({
      nullable: true,
      description:
        'The workers of the station who are activists, development targets or on probation; null: they do not matter. 入党积极分子、发展对象和预备党员数。',
      resolve: ({ finding }) => finding.evidence.candidates ?? null,
    }),
    limits: t.field({
      type: [FindingLimit],
      description:
        'The figures of the policy that decided, the smallest first; empty: no figure did. 起决定作用的限额。',
      resolve: ({ code, verdict }, _, context) => [...limitsOf(code, policyOf(verdict, context).parameters)],
    }),
    countedWorkers: t.stringList({
      nullable: true,
      description:
        'The codes of the workers counted in the figure that decided, or of those a notice is about, sorted, as far as you may see them; null: the people of the station are not for you to see. 计入的社工代码；无权查看时为空。',
      resolve: async ({ code, station }, _, context) => {
        if (!context.app.asker.scopes.PEOPLE.includesStation(station)) return null;
        const counted = await context.loaders.on(station.date).countedWorkers.load(station.code);
        return [...(await seenWorkers(counted?.get(code) ?? [], station.date, context))];
      },
    }),
    branches: t.field({
      type: [BranchEvidence],
      description: 'The branches concerned, with their figures, by code. 有关的党支部及其数字。',
      resolve: ({ finding }) => [...(finding.evidence.branches ?? [])],
    }),
    stations: t.stringList({
      description: 'The codes of the stations of the joint branch concerned, sorted. 有关联合党支部的社工站代码。',
      resolve: ({ finding }) => [...(finding.evidence.stations ?? [])],
    }),
    partyBody: t.string({
      nullable: true,
      description: 'The code of the responsible party body named; null: none, or it does not matter. 责任党组织代码。',
      resolve: ({ finding }) => finding.evidence.partyBody ?? null,
    }),
    partyBodyLive: t.boolean({
      nullable: true,
      description: 'Whether that body is live on the date. 该党组织当日是否存在。',
      resolve: ({ finding }) => finding.evidence.partyBodyLive ?? null,
    }),
  }),
});
