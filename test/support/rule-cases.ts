import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Severity } from '../../src/compliance/verdict.ts';
import { compareCodes } from '../../src/domain/compare-codes.ts';
import type { ComplianceStatus } from '../../src/domain/compliance-status.ts';
import type { IsoDate } from '../../src/domain/date.ts';
import type { StructureKind } from '../../src/domain/structure-kind.ts';

const PROJECT_CASES = new URL('../cases/judged/', import.meta.url);
const SHARED_CASES = new URL('../../../shared/cases/judged/', import.meta.url);

export interface RequiredExpectation {
  /** A list: several best plans exist, and either kind is right. */
  readonly kind: StructureKind | readonly StructureKind[];
  readonly minimumBranches: number;
  /** Sorted codes. Absent: not looked at, but empty where the kind is not JOINT_BRANCH. */
  readonly jointGroup?: readonly string[];
}

export interface StationExpectation {
  readonly code: string;
  readonly status: ComplianceStatus;
  readonly fullMembers: number;
  readonly members: number;
  readonly required: RequiredExpectation | null;
  /** Codes of the ERROR findings, sorted, with ` (waived)` behind those that are waived. */
  readonly errors: readonly string[];
  /** Codes of the WARNING findings, sorted. Absent: not looked at. */
  readonly notices?: readonly string[];
}

/** A snapshot judged on a date, and what must come out for each station open on it. */
export interface RuleCase {
  readonly name: string;
  readonly source: 'project' | 'shared';
  readonly asOf: IsoDate;
  /** The exchange document as it was written, without a date of its own. */
  readonly snapshot: object;
  /** Sorted by code. */
  readonly expect: readonly StationExpectation[];
}

/** One station as the rules, the API or the command line answers it. */
export interface StationAnswer {
  readonly code: string;
  readonly status: ComplianceStatus;
  readonly fullMembers: number;
  readonly members: number;
  readonly required: {
    readonly kind: StructureKind;
    readonly minimumBranches: number;
    readonly jointGroup: readonly string[];
  } | null;
  readonly findings: readonly {
    readonly code: string;
    readonly severity: Severity;
    readonly waived: boolean;
  }[];
}

/** Whether the sample cases outside the project are at hand; a test that needs them skips where they are not. */
export function hasSharedRuleCases(): boolean {
  return existsSync(SHARED_CASES);
}

/** The project's own rule cases and, where present, the shared samples; by source, then by file name. */
export function readRuleCases(): RuleCase[] {
  const own = readFolder(PROJECT_CASES, 'project');
  return hasSharedRuleCases() ? [...own, ...readFolder(SHARED_CASES, 'shared')] : own;
}

function readFolder(folder: URL, source: RuleCase['source']): RuleCase[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return files.sort().map((file) => {
    const written = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Omit<RuleCase, 'source'>;
    return { ...written, source, expect: sortByCode(written.expect) };
  });
}

/** All answers of a case, sorted and put so that they must equal `ruleCase.expect`, no station more or less. */
export function expectationsOf(ruleCase: RuleCase, answers: readonly StationAnswer[]): StationExpectation[] {
  const expectedByCode = new Map(ruleCase.expect.map((expected) => [expected.code, expected]));
  return sortByCode(answers).map((answer) => expectationOf(answer, expectedByCode.get(answer.code)));
}

/** An answer in the form of an expectation: whole, or leaving open just what `expected` leaves open. */
export function expectationOf(answer: StationAnswer, expected?: StationExpectation): StationExpectation {
  const { code, status, fullMembers, members } = answer;
  return {
    code,
    status,
    fullMembers,
    members,
    required: answer.required && requiredOf(answer.required, expected?.required),
    errors: listFindings(answer, 'ERROR'),
    ...(expected !== undefined && expected.notices === undefined ? {} : { notices: listFindings(answer, 'WARNING') }),
  };
}

function requiredOf(
  { kind, minimumBranches, jointGroup }: NonNullable<StationAnswer['required']>,
  expected: RequiredExpectation | null | undefined,
): RequiredExpectation {
  const eitherIsRight = Array.isArray(expected?.kind) && expected.kind.includes(kind);
  const isGroupLookedAt = expected?.jointGroup !== undefined || (!expected && kind === 'JOINT_BRANCH');
  const isGroupOutOfPlace = kind !== 'JOINT_BRANCH' && jointGroup.length > 0;
  return {
    kind: eitherIsRight ? expected.kind : kind,
    minimumBranches,
    ...(isGroupLookedAt || isGroupOutOfPlace ? { jointGroup } : {}),
  };
}

function listFindings(answer: StationAnswer, severity: Severity): string[] {
  const findings = answer.findings.filter((finding) => finding.severity === severity);
  return findings.map(({ code, waived }) => (waived ? `${code} (waived)` : code)).sort();
}

function sortByCode<T extends { readonly code: string }>(list: readonly T[]): T[] {
  return [...list].sort((a, b) => compareCodes(a.code, b.code));
}
