import type {
  FigureName as Figured,
  Figure as FigureRow,
  StepKind as Kind,
  StepOutcome as Outcome,
  VerdictChange,
} from '../src/compliance/explanation/explanation.ts';
import type { SaidStep } from '../src/services/say-explanation.ts';
import { builder } from './builder.ts';
import { Clause } from './clause.ts';
import { ComplianceStatus } from './compliance.ts';
import { FindingCode } from './finding-code.ts';
import { StructureKind } from './required-structure.ts';
import { weighList } from './weight.ts';

const ExplanationStepKind = builder.enumType('ExplanationStepKind', {
  description: 'What a step of an explanation is about, in the order in which steps follow each other. 说明的步骤。',
  values: {
    STATION: { description: 'Whether the station is judged on the date. 判定对象。' },
    POLICY: { description: 'Which rules apply, and why. 适用规则。' },
    POSTING: { description: 'One worker, counted or not, and why. 一名社工：是否计入及理由。' },
    HEADCOUNT: { description: 'The counts. 人数合计。' },
    RELATION: {
      description:
        'Members of a branch of the station who are not posted to it. 组织关系在本站党支部而不派驻本站的党员。',
    },
    BRANCH: { description: 'A registered branch, or that there is none. 登记的党组织。' },
    REQUIREMENT: { description: 'What is required, and why. 应有组织形式。' },
    RULE: { description: 'One rule as it was checked. 逐项核对。' },
    CONCLUSION: { description: 'The status, and what it follows from. 结论。' },
    CHANGE: { description: 'Something that would change the conclusion. 会改变结论的情况。' },
    KNOWN_DATE: { description: 'A recorded date that will change it, or that none will. 已经登记的日期。' },
  } satisfies Record<Kind, object>,
});

const ExplanationOutcome = builder.enumType('ExplanationOutcome', {
  description: 'What came of a step that decides something. 步骤的结果。',
  values: {
    APPLIES: { description: 'The station is judged. 在判定范围之内。' },
    DOES_NOT_APPLY: { description: 'It is not. 不在判定范围之内。' },
    COUNTED: { description: 'Counted as a full member. 计入正式党员。' },
    COUNTED_AS_MEMBER: { description: 'Counted as a member, not as a full member. 计入党员，不计入正式党员。' },
    NOT_COUNTED: { description: 'Counted as neither. 不计入。' },
    PASSED: { description: 'The rule finds nothing. 通过。' },
    FAILED: { description: 'A finding that makes the station fail. 问题。' },
    WAIVED: { description: 'A finding with an exception in force. 已批准例外。' },
    NOTICED: { description: 'A notice. 提示。' },
  } satisfies Record<Outcome, object>,
});

const FigureName = builder.enumType('ExplanationFigureName', {
  description: 'Which number. 数字的含义。',
  values: {
    WORKERS: { description: 'Workers posted to the station. 社工数。' },
    RESIDENT: { description: 'Resident workers. 驻站社工数。' },
    DISPATCHED: { description: 'Dispatched workers. 外派社工数。' },
    FULL_MEMBERS: { description: 'Full members of the station. 正式党员数。' },
    PROBATIONARY_MEMBERS: { description: 'Probationary members of the station. 预备党员数。' },
    MEMBERS: { description: 'Full and probationary members together. 党员数。' },
    CANDIDATES: {
      description: 'Activists, development targets and probationary members. 入党积极分子、发展对象和预备党员数。',
    },
    BRANCH_FULL_MEMBERS: { description: 'Full members of a branch, by relation. 党支部的正式党员数。' },
    BRANCH_MEMBERS: { description: 'Members of a branch, by relation. 党支部的党员数。' },
    COMMITTEE_SIZE: { description: 'Persons listed on a committee. 支部委员会登记人数。' },
    JOINT_STATIONS: { description: 'Stations that a joint branch covers. 联合党支部覆盖的社工站数。' },
    JOINT_FULL_MEMBERS: { description: 'Full members of these together. 联合党支部各站正式党员合计。' },
    MINIMUM_BRANCHES: { description: 'At least so many branches. 至少应有的党支部数。' },
  } satisfies Record<Figured, object>,
});

const ExplanationFigure = builder.objectRef<FigureRow>('ExplanationFigure').implement({
  description: 'A number that a step rests on. 有关数字。',
  fields: (t) => ({
    name: t.expose('name', { type: FigureName, description: 'Which. 含义。' }),
    value: t.exposeInt('value', { description: 'How many. 数值。' }),
    limit: t.exposeInt('limit', {
      nullable: true,
      description: 'The number of the rules it is held against; null: none. 规则中的界限。',
    }),
    branchCode: t.exposeString('branchCode', {
      nullable: true,
      description: 'The branch it is a figure of; null: the station. 所属党支部代码；为空则指社工站。',
    }),
  }),
});

const ExplanationResult = builder.objectRef<VerdictChange>('ExplanationResult').implement({
  description: 'How the station would stand, or will. 变化之后的判定。',
  fields: (t) => ({
    status: t.field({
      type: ComplianceStatus,
      description: 'Its status then. 变化后的合规状态。',
      resolve: ({ after }) => after.status,
    }),
    requiredKind: t.field({
      type: StructureKind,
      nullable: true,
      description: 'The form required then; null: it is not judged then. 变化后的应有组织形式。',
      resolve: ({ after }) => after.required?.kind ?? null,
    }),
    minimumBranches: t.int({
      nullable: true,
      description: 'At least so many branches then. 变化后至少应有的党支部数。',
      resolve: ({ after }) => after.required?.minimumBranches ?? null,
    }),
    jointGroup: t.stringList({
      description: 'Codes of the stations of the joint branch required then. 变化后联合党支部的社工站代码。',
      resolve: ({ after }) => [...(after.required?.jointGroup ?? [])],
    }),
    arising: t.field({
      type: [FindingCode],
      description: 'Findings and notices that arise, or whose exception ends. 出现的问题和提示。',
      resolve: ({ arising }) => arising,
    }),
    going: t.field({
      type: [FindingCode],
      description: 'Those that go, or are excepted. 消除的或者作为例外处理的问题和提示。',
      resolve: ({ going }) => going,
    }),
  }),
});

export const ExplanationStep = builder.objectRef<SaidStep>('ExplanationStep').implement({
  description: 'One step of the derivation of a verdict. 说明中的一个步骤。',
  fields: (t) => ({
    kind: t.field({
      type: ExplanationStepKind,
      description: 'What it is about. 步骤类别。',
      resolve: ({ step }) => step.kind,
    }),
    title: t.string({
      description: 'The same in a few words. 标题。',
      resolve: ({ title }, _, { language }) => title[language],
    }),
    text: t.string({
      description: 'The step in whole sentences. 说明文字。',
      resolve: ({ text }, _, { language }) => text[language],
    }),
    outcome: t.field({
      type: ExplanationOutcome,
      nullable: true,
      description: 'What came of it; null: it decides nothing. 结果。',
      resolve: ({ step }) => step.outcome,
    }),
    figures: t.field({
      type: [ExplanationFigure],
      description: 'The numbers it rests on. 有关数字。',
      complexity: weighList(3),
      resolve: ({ step }) => step.figures,
    }),
    clause: t.field({
      type: Clause,
      nullable: true,
      description: 'The sentence it rests on; null: it applies none. 依据条款。',
      resolve: ({ step }) => step.clause,
    }),
    restsOn: t.field({
      type: Clause,
      nullable: true,
      description: 'The national sentence behind a local one; null: there is none. 上位依据。',
      resolve: ({ step }) => step.restsOn,
    }),
    workers: t.stringList({
      description: 'Codes of the workers concerned. 涉及的社工代码。',
      resolve: ({ step }) => [...step.workers],
    }),
    finding: t.field({
      type: FindingCode,
      nullable: true,
      description: 'The rule checked, by the finding it may have; null: the step checks none. 所核对的问题代码。',
      resolve: ({ step }) => (step.kind === 'RULE' ? step.code : null),
    }),
    date: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day of a KNOWN_DATE; null for other steps. 已经登记的日期。',
      resolve: ({ step }) => (step.kind === 'KNOWN_DATE' ? step.on : null),
    }),
    result: t.field({
      type: ExplanationResult,
      nullable: true,
      description: 'What follows from a CHANGE or KNOWN_DATE; null: nothing, or another step. 变化之后的判定。',
      resolve: ({ step }) => (step.kind === 'CHANGE' || step.kind === 'KNOWN_DATE' ? step.result : null),
    }),
  }),
});
