import type { IsoDate } from './date.ts';
import type { FindingCode } from './finding-code.ts';
import type { StationLevel } from './station.ts';
import type { StructureKind } from './structure-kind.ts';
import type { Text } from './text.ts';

export const SEVERITIES = ['ERROR', 'WARNING'] as const;
export type Severity = (typeof SEVERITIES)[number];

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

/** A policy pack (规则包), as one version of it says: parameters, severities and sources of one jurisdiction. */
export interface Policy {
  /** What a verdict names it by: the name of a pack that the program comes with, `name@from` of an added version. */
  readonly id: string;
  /** The name of the pack, which a division names. Its versions share it. */
  readonly name: string;
  readonly title: Text;
  /** Null: since ever. Before the first version of a pack the national pack applies. */
  readonly effectiveFrom: IsoDate | null;
  /** The first day on which it holds no more; absent: until the next version begins, or for good. */
  readonly effectiveUntil?: IsoDate | undefined;
  readonly judgedLevels: readonly StationLevel[];
  readonly parameters: PolicyParameters;
  readonly findings: Readonly<Record<FindingCode, FindingPolicy>>;
  /** The sentence each requirement rests on. */
  readonly requirements: Readonly<Record<StructureKind, Clause>>;
}
