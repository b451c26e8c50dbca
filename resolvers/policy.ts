import { endOfPolicy, type Policy as Version } from '../src/compliance/policy.ts';
import type { Division as DivisionRow } from '../src/domain/division.ts';
import { type FindingCode as Code, FINDING_CODES } from '../src/domain/finding-code.ts';
import type { FindingPolicy } from '../src/domain/policy.ts';
import type { PolicyRequirement as Requirement } from '../src/domain/policy-document.ts';
import { STRUCTURE_KINDS } from '../src/domain/structure-kind.ts';
import { builder } from './builder.ts';
import { Clause } from './clause.ts';
import { Division } from './division.ts';
import { FindingCode } from './finding-code.ts';
import { PolicyParameters } from './policy-parameters.ts';
import { StructureKind } from './required-structure.ts';
import { Severity } from './severity.ts';
import { StationLevel } from './station-level.ts';
import { weighList } from './weight.ts';

/** One version of a pack and, where it was asked for by division, whose word it is in force by. */
export interface VersionAsked {
  readonly policy: Version;
  readonly namedBy?: DivisionRow | undefined;
}

const PolicyFinding = builder.objectRef<FindingPolicy & { readonly code: Code }>('PolicyFinding').implement({
  description: 'How a policy treats one finding. 规则包对一项问题的规定。',
  fields: (t) => ({
    code: t.expose('code', { type: FindingCode, description: 'Which finding. 问题代码。' }),
    severity: t.expose('severity', { type: Severity, description: 'How serious it is. 严重程度。' }),
    waivable: t.exposeBoolean('waivable', { description: 'Whether an exception can be approved. 可否批准例外。' }),
    clause: t.expose('clause', { type: Clause, description: 'The sentence it follows from. 依据条款。' }),
    restsOn: t.expose('restsOn', {
      type: Clause,
      nullable: true,
      description: 'The national sentence behind a local one; null: none is given. 上位依据。',
    }),
  }),
});

const PolicyRequirement = builder.objectRef<Requirement>('PolicyRequirement').implement({
  description: 'The sentence from which a required form follows. 应有组织形式的依据。',
  fields: (t) => ({
    kind: t.expose('kind', { type: StructureKind, description: 'Which form. 形式。' }),
    clause: t.expose('clause', { type: Clause, description: 'The sentence. 依据条款。' }),
  }),
});

export const Policy = builder.objectRef<VersionAsked>('Policy').implement({
  description: 'One version of a policy pack: what holds between two dates. 规则包的一个版本。',
  fields: (t) => ({
    name: t.string({
      description: 'The name of the pack, which divisions name. 规则包代号。',
      resolve: ({ policy }) => policy.name,
    }),
    title: t.string({
      description: 'Its title, in the language asked for. 名称。',
      resolve: ({ policy }, _, context) => policy.title[context.language],
    }),
    from: t.field({
      type: 'Date',
      nullable: true,
      description: 'The first day it holds; null: since ever. 施行日期；空为一直有效。',
      resolve: ({ policy }) => policy.effectiveFrom,
    }),
    until: t.field({
      type: 'Date',
      nullable: true,
      description:
        'The first day it holds no more, because the next version begins or the pack ends; null: none is known. 终止日期（当日起无效）。',
      resolve: ({ policy }, _, context) => endOfPolicy(context.app.policies, policy) ?? null,
    }),
    judgedLevels: t.field({
      type: [StationLevel],
      description: 'The levels of stations it judges. 判定的社工站层级。',
      resolve: ({ policy }) => [...policy.judgedLevels],
    }),
    parameters: t.field({
      type: PolicyParameters,
      description: 'Its figures. 参数。',
      resolve: ({ policy }) => policy.parameters,
    }),
    findings: t.field({
      type: [PolicyFinding],
      description: 'How it treats every finding. 对各项问题的规定。',
      complexity: weighList(FINDING_CODES.length),
      resolve: ({ policy }) => FINDING_CODES.map((code) => ({ code, ...policy.findings[code] })),
    }),
    requirements: t.field({
      type: [PolicyRequirement],
      description: 'From which sentence each required form follows. 各种应有组织形式的依据。',
      complexity: weighList(STRUCTURE_KINDS.length),
      resolve: ({ policy }) => STRUCTURE_KINDS.map((kind) => ({ kind, clause: policy.requirements[kind] })),
    }),
    namedBy: t.field({
      type: Division,
      nullable: true,
      description:
        'The nearest division upwards that names it; null: it applies where no other pack is in force, or was not asked for by division. 指定该规则包的行政区划。',
      resolve: ({ namedBy }) => namedBy ?? null,
    }),
  }),
});
