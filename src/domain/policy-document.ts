import type { IsoDate } from './date.ts';
import { FINDING_CODES, type FindingCode } from './finding-code.ts';
import type { Clause, FindingPolicy, Policy, PolicyParameters, Severity } from './policy.ts';
import { STATION_LEVELS, type StationLevel } from './station.ts';
import { STRUCTURE_KINDS, type StructureKind } from './structure-kind.ts';

/**
 * One version of a policy pack as people write it: in a file, in a snapshot, in the API. It says everything, so that no
 * later change of another pack can change what it meant.
 */
export interface PolicyDocument {
  readonly name: string;
  readonly title: string;
  /** Absent: the Chinese title serves. */
  readonly englishTitle?: string | null | undefined;
  readonly from: IsoDate;
  readonly until?: IsoDate | null | undefined;
  readonly judgedLevels: readonly StationLevel[];
  readonly parameters: PolicyParameters;
  readonly findings: readonly PolicyFinding[];
  readonly requirements: readonly PolicyRequirement[];
}

export interface PolicyFinding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly waivable: boolean;
  readonly clause: Clause;
  readonly restsOn?: Clause | null | undefined;
}

export interface PolicyRequirement {
  readonly kind: StructureKind;
  readonly clause: Clause;
}

/** The version a sound document states: every finding and every requirement is in it, once. */
export function toPolicy(document: PolicyDocument): Policy {
  const { name, title, englishTitle, from, until, judgedLevels, parameters, findings, requirements } = document;
  return {
    id: `${name}@${from}`,
    name,
    title: { 'zh-CN': title, en: englishTitle ?? title },
    effectiveFrom: from,
    effectiveUntil: until ?? undefined,
    judgedLevels: STATION_LEVELS.filter((level) => judgedLevels.includes(level)),
    parameters: copyParameters(parameters),
    findings: Object.fromEntries(
      findings.map(({ code, severity, waivable, clause, restsOn }) => [
        code,
        { severity, waivable, clause: copyClause(clause), restsOn: restsOn ? copyClause(restsOn) : null },
      ]),
    ) as Record<FindingCode, FindingPolicy>,
    requirements: Object.fromEntries(requirements.map(({ kind, clause }) => [kind, copyClause(clause)])) as Record<
      StructureKind,
      Clause
    >,
  };
}

/**
 * A version as a document, its members and lists in one order: the same version gives the same document. One that is in
 * force since ever says the first day there is.
 */
export function describePolicy(policy: Policy): PolicyDocument {
  const { name, title, effectiveFrom, effectiveUntil, judgedLevels, parameters, findings, requirements } = policy;
  return {
    name,
    title: title['zh-CN'],
    englishTitle: title.en === title['zh-CN'] ? undefined : title.en,
    from: effectiveFrom ?? '0000-01-01',
    until: effectiveUntil,
    judgedLevels: STATION_LEVELS.filter((level) => judgedLevels.includes(level)),
    parameters: copyParameters(parameters),
    findings: FINDING_CODES.map((code) => {
      const { severity, waivable, clause, restsOn } = findings[code];
      return {
        code,
        severity,
        waivable,
        clause: copyClause(clause),
        restsOn: restsOn === null ? undefined : copyClause(restsOn),
      };
    }),
    requirements: STRUCTURE_KINDS.map((kind) => ({ kind, clause: copyClause(requirements[kind]) })),
  };
}

function copyClause({ document, number, text, numberConfirmed }: Clause): Clause {
  return { document, number, text, numberConfirmed };
}

function copyParameters(parameters: PolicyParameters): PolicyParameters {
  return {
    branchFullMembers: parameters.branchFullMembers,
    committeeFullMembers: parameters.committeeFullMembers,
    branchMaximumMembers: parameters.branchMaximumMembers,
    jointBranchMaximumStations: parameters.jointBranchMaximumStations,
    committeeMinimumSize: parameters.committeeMinimumSize,
    committeeMaximumSize: parameters.committeeMaximumSize,
    termReminderMonths: parameters.termReminderMonths,
    relationTransferMonths: parameters.relationTransferMonths,
    probationMonths: parameters.probationMonths,
  };
}
