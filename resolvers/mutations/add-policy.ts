import { addPolicy, type PolicyAdded } from '../../src/services/add-policy.ts';
import { builder } from '../builder.ts';
import { FindingCode } from '../finding-code.ts';
import { addMutation, type Subject } from '../mutation.ts';
import { mutationInput } from '../mutation-input.ts';
import { Policy } from '../policy.ts';
import { ofEachParameter } from '../policy-parameters.ts';
import { StructureKind } from '../required-structure.ts';
import { Severity } from '../severity.ts';
import { StationLevel } from '../station-level.ts';

const ClauseInput = builder.inputType('ClauseInput', {
  description: 'A sentence of the rules, to cite. 依据条款。',
  fields: (t) => ({
    document: t.string({ required: true, description: 'The document. 文件。' }),
    number: t.string({ required: true, description: 'The article or clause. 条款序号。' }),
    text: t.string({ required: true, description: 'The words that decide, in Chinese. 起决定作用的原文。' }),
    numberConfirmed: t.boolean({
      required: true,
      description: 'Whether the number was checked against the official text. 条款序号是否已与正式文本核对。',
    }),
  }),
});

const PolicyParametersInput = builder.inputType('PolicyParametersInput', {
  description: 'The figures of a policy; each must be given. 规则包的参数，须全部写明。',
  fields: (t) => ofEachParameter((_, description) => t.int({ required: true, description })),
});

const PolicyFindingInput = builder.inputType('PolicyFindingInput', {
  description: 'How the policy treats one finding. 规则包对一项问题的规定。',
  fields: (t) => ({
    code: t.field({ type: FindingCode, required: true, description: 'Which finding. 问题代码。' }),
    severity: t.field({ type: Severity, required: true, description: 'How serious it is. 严重程度。' }),
    waivable: t.boolean({
      required: true,
      description:
        'Whether an exception can be approved; only where 一般 or 可以 in the national text leaves room. 可否批准例外。',
    }),
    clause: t.field({ type: ClauseInput, required: true, description: 'The sentence it follows from. 依据条款。' }),
    restsOn: t.field({ type: ClauseInput, description: 'The national sentence behind a local one. 上位依据。' }),
  }),
});

const PolicyRequirementInput = builder.inputType('PolicyRequirementInput', {
  description: 'The sentence from which a required form follows. 应有组织形式的依据。',
  fields: (t) => ({
    kind: t.field({ type: StructureKind, required: true, description: 'Which form. 形式。' }),
    clause: t.field({ type: ClauseInput, required: true, description: 'The sentence. 依据条款。' }),
  }),
});

const input = mutationInput('addPolicy', {
  description: 'One version of a policy pack; it says everything. 规则包的一个版本，须完整写明。',
  fields: (t) => ({
    name: t.string({
      required: true,
      description:
        'The name of the pack; one that exists already: this is its new version. 规则包代号；已有的即为其新版本。',
    }),
    title: t.string({ required: true, description: 'Its title, in Chinese. 名称。' }),
    englishTitle: t.string({ description: 'Its title in English. Absent: the Chinese one serves. 英文名称。' }),
    from: t.field({
      type: 'Date',
      required: true,
      description: 'The first day it holds, after every version of the pack there is. 施行日期，应晚于已有的各版本。',
    }),
    until: t.field({
      type: 'Date',
      description:
        'The first day it holds no more; the national pack applies from then on. Absent: none. 终止日期（当日起改用全国规则）。',
    }),
    judgedLevels: t.field({
      type: [StationLevel],
      required: true,
      description:
        'The levels of stations it judges, TOWN_STATION among them. 判定的社工站层级，须含镇（街道）社工站。',
    }),
    parameters: t.field({ type: PolicyParametersInput, required: true, description: 'Its figures. 参数。' }),
    findings: t.field({
      type: [PolicyFindingInput],
      required: true,
      description: 'How it treats every finding, each once. 对各项问题的规定，每项一条。',
    }),
    requirements: t.field({
      type: [PolicyRequirementInput],
      required: true,
      description: 'From which sentence each required form follows, each once. 各种应有组织形式的依据，每种一条。',
    }),
  }),
});

const policy: Subject<PolicyAdded> = (t) => ({
  policy: t.field({
    type: Policy,
    description: 'The version added. 所添加的版本。',
    resolve: ({ policy: added }) => ({ policy: added }),
  }),
});

addMutation('addPolicy', {
  description:
    'Adds a policy pack, or a new version of one from a date on; stations under divisions that name it are judged by it from that date. What it says wrongly is all listed in the message. 添加规则包，或某规则包自某日起的新版本；输入中的错误全部列出。',
  input,
  subject: policy,
  run: addPolicy,
});
