import { describeFinding, type FindingWords } from '../src/compliance/describe-finding.ts';
import { describeRequirement } from '../src/compliance/describe-requirement.ts';
import { findPolicy, type Policy } from '../src/compliance/policy.ts';
import type { Finding, RequiredStructure, Verdict } from '../src/compliance/verdict.ts';
import type { SimulatedState } from '../src/services/simulation/compare-states.ts';
import { builder } from './builder.ts';
import { Clause } from './clause.ts';
import { ComplianceStatus } from './compliance.ts';
import type { Context } from './context.ts';

import { FindingCode } from './finding-code.ts';
import { Headcount } from './headcount.ts';
import { NamedCode, nameCodes } from './named-code.ts';
import { StructureKind } from './required-structure.ts';
import { Severity } from './severity.ts';
import { weighList } from './weight.ts';

/** A verdict of one side of a simulation. */
interface SimulatedVerdict {
  readonly verdict: Verdict;
  readonly state: SimulatedState;
}

interface SimulatedRequirementFacts extends SimulatedVerdict {
  readonly required: RequiredStructure;
}

interface SimulatedFindingFacts extends SimulatedVerdict {
  readonly finding: Finding;
}

const SimulatedRequirement = builder.objectRef<SimulatedRequirementFacts>('SimulatedRequirement').implement({
  description: 'What the rules would demand of a station. 模拟的应有组织形式。',
  fields: (t) => ({
    kind: t.field({ type: StructureKind, description: 'Which form. 形式。', resolve: ({ required }) => required.kind }),
    minimumBranches: t.int({
      description: 'At least so many branches. 至少应有的党支部数。',
      resolve: ({ required }) => required.minimumBranches,
    }),
    jointGroup: t.field({
      type: [NamedCode],
      description:
        'The stations of the joint branch, this one included, by code; empty unless kind is JOINT_BRANCH. 联合党支部的社工站（含本站），按代码排序。',
      complexity: weighList(3),
      resolve: ({ required, state }) => nameCodes(required.jointGroup, state.names.station),
    }),
    reason: t.string({
      description: 'Why, in one sentence with the figures. 理由，含有关数字。',
      resolve: ({ verdict, required, state }, _, { language }) =>
        describeRequirement(verdict, required, policyOf(verdict, state), state.names, language).reason,
    }),
    clause: t.field({
      type: Clause,
      description: 'The sentence it follows from. 依据条款。',
      resolve: ({ verdict, required, state }) => policyOf(verdict, state).requirements[required.kind],
    }),
  }),
});

const SimulatedFinding = builder.objectRef<SimulatedFindingFacts>('SimulatedFinding').implement({
  description: 'One difference between what the rules would demand and what would be registered. 模拟的问题。',
  fields: (t) => ({
    code: t.field({ type: FindingCode, description: 'Which. 问题代码。', resolve: ({ finding }) => finding.code }),
    severity: t.field({
      type: Severity,
      description: 'How serious. 严重程度。',
      resolve: ({ finding }) => finding.severity,
    }),
    waived: t.boolean({
      description: 'Whether an approved exception covers it on the date. 是否已批准例外。',
      resolve: ({ finding }) => finding.waiverFrom !== null,
    }),
    since: t.field({
      type: 'Date',
      description:
        'The first day from which the station would have had it without a break, waived or not. 自何日起一直存在（不论是否批准例外）。',
      resolve: ({ finding, verdict }) => finding.since ?? verdict.date,
    }),
    message: t.string({
      description: 'What the rule asks, with the figures. 说明，含有关数字。',
      resolve: (finding, _, context) => wordsOf(finding, context).message,
    }),
    remedy: t.string({
      description: 'The one thing to do next. 下一步应当怎么办。',
      resolve: (finding, _, context) => wordsOf(finding, context).remedy,
    }),
    clause: t.field({
      type: Clause,
      description: 'The sentence it follows from. 依据条款。',
      resolve: (finding, _, context) => wordsOf(finding, context).clause,
    }),
  }),
});

export const SimulatedCompliance = builder.objectRef<SimulatedVerdict>('SimulatedCompliance').implement({
  description: 'The judgement of one station with or without the changes. 变更前或变更后对社工站的判定。',
  fields: (t) => ({
    status: t.field({
      type: ComplianceStatus,
      description: 'How the station stands. 合规状态。',
      resolve: ({ verdict }) => verdict.status,
    }),
    headcount: t.field({
      type: Headcount,
      description: 'Who works there on the date. 人数。',
      resolve: ({ verdict }) => verdict.headcount,
    }),
    required: t.field({
      type: SimulatedRequirement,
      nullable: true,
      description: 'What the rules demand; null: its level is not judged. 应有组织形式；不适用时为空。',
      resolve: ({ verdict, state }) => verdict.required && { required: verdict.required, verdict, state },
    }),
    findings: t.field({
      type: [SimulatedFinding],
      description: 'What differs from it, notices among them, by code. 存在的问题和提示，按代码排序。',
      complexity: weighList(4),
      resolve: ({ verdict, state }) => verdict.findings.map((finding) => ({ finding, verdict, state })),
    }),
  }),
});

function wordsOf({ finding, verdict, state }: SimulatedFindingFacts, { language }: Context): FindingWords {
  return describeFinding(finding, verdict, policyOf(verdict, state), state.names, language);
}

function policyOf({ policy: name }: Verdict, { policies }: SimulatedState): Policy {
  const policy = findPolicy(policies, name);
  if (policy === undefined) throw new Error(`the policy ${name} is missing`);
  return policy;
}
