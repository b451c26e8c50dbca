import type { IsoDate } from '../domain/date.ts';
import type { FindingCode } from '../domain/finding-code.ts';
import type { StationLevel } from '../domain/station.ts';
import type { StructureKind } from '../domain/structure-kind.ts';
import type { Text } from '../domain/text.ts';
import type { Severity } from './verdict.ts';

/** A sentence to cite. */
export interface Clause {
  readonly document: string;
  readonly number: string;
  readonly text: string;
  /** False: the article number is still to be checked against the official text. */
  readonly numberConfirmed: boolean;
}

/** How a policy treats one finding. */
export interface FindingPolicy {
  readonly severity: Severity;
  readonly waivable: boolean;
  /** The sentence of the policy itself. */
  readonly clause: Clause;
  /** The national sentence it rests on, where the policy's own is a local one. */
  readonly restsOn: Clause | null;
}

/** The figures of a policy. 以上 includes the number, 不足 and 超过 exclude it. */
export interface PolicyParameters {
  /** 3: from so many full members on, a branch of its own. */
  readonly branchFullMembers: number;
  /** 7: from so many full members on, a branch needs a committee. */
  readonly committeeFullMembers: number;
  /** 50: a branch has generally not more members than this. */
  readonly branchMaximumMembers: number;
  /** 3 or 5: a joint branch generally covers not more stations than this. */
  readonly jointBranchMaximumStations: number;
  /** 3: a committee that lists fewer members is unusual. */
  readonly committeeMinimumSize: number;
  /** 7: a committee that lists more members is unusual. */
  readonly committeeMaximumSize: number;
  /** 6: the superior reminds so many months before a term ends. */
  readonly termReminderMonths: number;
  /** 6: after so many months at a station a member's relation should have been transferred. */
  readonly relationTransferMonths: number;
  /** 12: the months of probation, and of its one extension. */
  readonly probationMonths: number;
}

/** A policy pack (规则包): parameters, severities and sources of one jurisdiction, from its date of effect. */
export interface Policy {
  readonly name: string;
  readonly title: Text;
  /** Null: since ever. Before this date the national pack applies. */
  readonly effectiveFrom: IsoDate | null;
  readonly judgedLevels: readonly StationLevel[];
  readonly parameters: PolicyParameters;
  readonly findings: Readonly<Record<FindingCode, FindingPolicy>>;
  /** The sentence each requirement rests on. */
  readonly requirements: Readonly<Record<StructureKind, Clause>>;
}

/** The pack that applies where no other is in force. */
export const DEFAULT_POLICY_NAME = 'national-2018';

/**
 * The policy in force on a date where `named` is the nearest one named upwards: that one from its date of effect,
 * else the national pack (rules, section 7). `wuzhong-2022` is in force from 2022-07-14; on 2022-07-13 it is not yet.
 */
export function policyInForce(policies: readonly Policy[], named: string | undefined, date: IsoDate): Policy {
  const policy = named === undefined ? undefined : findPolicy(policies, named);
  if (policy !== undefined && (policy.effectiveFrom === null || policy.effectiveFrom <= date)) return policy;
  const fallback = findPolicy(policies, DEFAULT_POLICY_NAME);
  if (fallback === undefined) throw new Error(`the policy ${DEFAULT_POLICY_NAME} is missing`);
  return fallback;
}

/** The policy of that name, if there is one. */
export function findPolicy(policies: readonly Policy[], name: string): Policy | undefined {
  return policies.find((policy) => policy.name === name);
}
