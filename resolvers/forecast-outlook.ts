import type { OutlookFinding as Noted, Outlook } from '../src/compliance/forecast/outlook.ts';
import type { RequiredStructure } from '../src/compliance/verdict.ts';
import type { IsoDate } from '../src/domain/date.ts';
import { builder } from './builder.ts';
import { ComplianceStatus } from './compliance.ts';
import { type Dated, sameDate } from './dated.ts';
import { FindingCode } from './finding-code.ts';
import { Headcount } from './headcount.ts';
import { StructureKind } from './required-structure.ts';
import { Severity } from './severity.ts';
import { loadStations, Station } from './station.ts';
import { weighList } from './weight.ts';
import { seenWorkers } from './worker.ts';

/** How a station stands on a day ahead, told as of the first day of the forecast. */
interface DatedOutlook extends Outlook, Dated {
  readonly standsOn: IsoDate;
}

const OutlookFinding = builder.objectRef<Noted & Pick<DatedOutlook, 'standsOn'>>('OutlookFinding').implement({
  description: 'A finding of a day ahead; words are made on the day. 预测日的问题。',
  fields: (t) => ({
    code: t.expose('code', { type: FindingCode, description: 'Which. 问题代码。' }),
    severity: t.expose('severity', { type: Severity, description: 'How serious. 严重程度。' }),
    isWaived: t.exposeBoolean('isWaived', { description: 'Whether a waiver covers it. 是否已批准例外。' }),
    concerned: t.stringList({
      description:
        'Codes of the branches it is about, and of the workers, as far as you may see them. 所涉党支部和社工的代码；无权查看的社工除外。',
      resolve: async ({ concerned, workers, standsOn }, _, context) => {
        const seen = new Set(await seenWorkers(workers, standsOn, context));
        return concerned.filter((code) => !workers.includes(code) || seen.has(code));
      },
    }),
  }),
});

const OutlookRequirement = builder.objectRef<RequiredStructure & Dated>('OutlookRequirement').implement({
  description: 'What the rules will demand. 届时应有的组织形式。',
  fields: (t) => ({
    kind: t.expose('kind', { type: StructureKind, description: 'Which form. 形式。' }),
    minimumBranches: t.exposeInt('minimumBranches', { description: 'At least so many branches. 至少应有的党支部数。' }),
    jointGroup: t.field({
      type: [Station],
      description:
        'The stations of the joint branch, this one included; empty unless kind is JOINT_BRANCH. 联合党支部的社工站（含本站）。',
      complexity: weighList(3),
      resolve: (required, _, context) => loadStations(required.jointGroup, sameDate(required), context),
    }),
  }),
});

export const StationOutlook = builder.objectRef<DatedOutlook>('StationOutlook').implement({
  description: 'How a station stands on one side of a change ahead. 变化前或变化后的状况。',
  fields: (t) => ({
    headcount: t.expose('headcount', { type: Headcount, description: 'Who works there. 人数。' }),
    status: t.expose('status', { type: ComplianceStatus, description: 'How the station stands. 合规状态。' }),
    required: t.field({
      type: OutlookRequirement,
      nullable: true,
      description: 'What the rules demand; null: the level is not judged. 应有组织形式；不适用时为空。',
      resolve: (outlook) => outlook.required && { ...outlook.required, ...sameDate(outlook) },
    }),
    findings: t.field({
      type: [OutlookFinding],
      description: 'What differs from it, notices among them, by code. 存在的问题和提示，按代码排序。',
      resolve: ({ findings, standsOn }) => findings.map((finding) => ({ ...finding, standsOn })),
    }),
    policy: t.exposeString('policy', { description: 'The policy that applies. 适用的规则包。' }),
  }),
});
