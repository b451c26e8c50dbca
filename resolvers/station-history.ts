import type { Verdict } from '../src/compliance/verdict.ts';
import { DomainError } from '../src/domain/errors.ts';
import type { StationChange as Change } from '../src/services/history/trace-station.ts';
import { findStationHistory } from '../src/services/station-history.ts';
import { builder } from './builder.ts';
import { ComplianceStatus } from './compliance.ts';
import { FactChange } from './fact-change.ts';
import { FindingCode } from './finding-code.ts';
import { refuseInput } from './refuse.ts';
import { StructureKind } from './required-structure.ts';
import { seenTurns } from './seen-turns.ts';
import { Station, seenAmong } from './station.ts';

const StationState = builder.objectRef<Verdict>('StationState').implement({
  description: 'How a station stood before or after a change. 变化前或者变化后的情况。',
  fields: (t) => ({
    status: t.expose('status', { type: ComplianceStatus, description: 'How the station stood. 合规状态。' }),
    requiredKind: t.field({
      type: StructureKind,
      nullable: true,
      description: 'Which form was required; null: the station was not judged. 应有组织形式；不适用时为空。',
      resolve: ({ required }) => required?.kind ?? null,
    }),
    minimumBranches: t.int({
      nullable: true,
      description: 'At least so many branches; null: the station was not judged. 至少应有的党支部数。',
      resolve: ({ required }) => required?.minimumBranches ?? null,
    }),
    jointGroup: t.stringList({
      description: 'The codes of the stations of the joint branch required, sorted. 联合党支部的社工站代码。',
      resolve: ({ required }) => [...(required?.jointGroup ?? [])],
    }),
    findings: t.field({
      type: [FindingCode],
      description: 'The findings, notices among them, by code. 存在的问题和提示。',
      resolve: ({ findings }) => findings.map(({ code }) => code),
    }),
    waivedFindings: t.field({
      type: [FindingCode],
      description: 'Those of them that were waived. 其中已批准例外的。',
      resolve: ({ findings }) => findings.filter(({ waiverFrom }) => waiverFrom !== null).map(({ code }) => code),
    }),
  }),
});

const StationChange = builder.objectRef<Change>('StationChange').implement({
  description:
    'A day on which the status, the requirement or the findings of a station changed. 社工站状态、应有组织形式或者问题发生变化的一天。',
  fields: (t) => ({
    on: t.expose('on', { type: 'Date', description: 'The first day on which it stood otherwise. 日期。' }),
    before: t.expose('before', { type: StationState, description: 'How it stood until then. 变化前。' }),
    after: t.expose('after', { type: StationState, description: 'How it stood from then on. 变化后。' }),
    appeared: t.field({
      type: [FindingCode],
      description: 'The findings it has from then on. 新出现的问题和提示。',
      resolve: ({ before, after }) => codesNotIn(after, before),
    }),
    gone: t.field({
      type: [FindingCode],
      description: 'The findings it has no more. 消失的问题和提示。',
      resolve: ({ before, after }) => codesNotIn(before, after),
    }),
    facts: t.field({
      type: [FactChange],
      nullable: true,
      description:
        'The facts that changed it; empty: the joint plan alone; null: something or somebody is among them that is not for you to see. 引起变化的事实；仅因编组方案变化的为空列表，涉及无权查看的事物或社工的为空。',
      resolve: async ({ causes }, _, context) => {
        const seen = await seenTurns(causes, context);
        return seen.length === causes.length ? [...seen] : null;
      },
    }),
    byPlanAlone: t.boolean({
      description:
        'Whether the joint plan alone changed what is required: nothing of the station itself did. 是否仅因编组方案变化。',
      resolve: ({ causes }) => causes.length === 0,
    }),
    movedByStations: t.stringList({
      description:
        'Where the joint plan has another group for it: the codes of the other stations whose change moved the plan, as far as you may see them. 使编组方案变化的其他社工站代码；无权查看的除外。',
      resolve: async ({ movedBy }, _, context) => [...(await seenAmong(movedBy, context))],
    }),
  }),
});

builder.objectField(Station, 'history', (t) =>
  t.field({
    type: [StationChange],
    description:
      'Every day in a range on which its status, its requirement or its findings changed, in order, with what changed it; whatever date the station was asked for. 一段时间内状态、应有组织形式、问题变化的每一天及其原因。',
    args: {
      from: t.arg({ type: 'Date', required: true, description: 'The first day of the range. 起始日期（含）。' }),
      until: t.arg({
        type: 'Date',
        required: true,
        description: 'The first day after the range, at most 20 years later. 截止日期（不含），最多相隔 20 年。',
      }),
    },
    // a district is judged on every day on which something of it turned
    complexity: { field: 10_000, multiplier: 100 },
    resolve: async ({ code }, { from, until }, context) => {
      try {
        return [...(await findStationHistory(context.app, code, from, until))];
      } catch (error) {
        throw error instanceof DomainError ? refuseInput(error, context) : error;
      }
    },
  }),
);

function codesNotIn({ findings }: Verdict, other: Verdict) {
  return findings.map(({ code }) => code).filter((code) => other.findings.every((finding) => finding.code !== code));
}
