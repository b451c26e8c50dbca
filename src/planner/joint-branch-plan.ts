import type { Location } from '../domain/station.ts';

/** A station as the planner sees it. */
export interface PlannerStation {
  readonly code: string;
  /** The town it belongs to: its nearest TOWN or SUBDISTRICT upwards, else its own division. */
  readonly parent: string;
  /** Its district; groups never leave it. `null`: under no district, never grouped. */
  readonly district: string | null;
  readonly fullMembers: number;
  readonly location?: Location | undefined;
  /** Affiliated (挂靠) today: staying out of the groups counts as covered, being grouped as moved. */
  readonly affiliated: boolean;
  /** The registered live joint branch it belongs to today, valid or not. */
  readonly existingBranch?: string | undefined;
}

/** Stations and confirmed neighbours of one or more districts, in any order. */
export interface JointBranchProblem {
  readonly stations: readonly PlannerStation[];
  /** Pairs of codes; direction, repeats, loops and unknown codes do not matter. */
  readonly edges: readonly (readonly [string, string])[];
  /** Pairs of codes that no group may hold together; what people decide for one question. */
  readonly forbiddenPairs?: readonly (readonly [string, string])[] | undefined;
  /** Groups, by their codes in any order, that must not be in the plan as they are. */
  readonly forbiddenGroups?: readonly (readonly string[])[] | undefined;
  /** Whether, right after coverage, the fewest fragile groups are wanted: those with exactly 3 full members. */
  readonly avoidsFragile?: boolean | undefined;
}

/** Which of the four aims are proven to be best. */
export interface ProvenLevels {
  readonly covered: boolean;
  readonly moved: boolean;
  readonly crossParent: boolean;
  readonly distanceM: boolean;
}

export interface JointBranchPlan {
  /** Groups of 2 or 3 station codes, each sorted, the list sorted by first code. */
  readonly groups: readonly (readonly string[])[];
  /** Stations in groups, and affiliated ones that stay with their host. */
  readonly covered: number;
  /** Groups with exactly 3 full members: one person leaving ends them. Always counted, avoided only where asked for. */
  readonly fragile: number;
  /** Stations with 1 or 2 full members that are neither grouped nor affiliated, sorted. */
  readonly uncovered: readonly string[];
  readonly moved: number;
  readonly crossParent: number;
  readonly distanceM: number;
  readonly proof: {
    readonly proven: boolean;
    /** At most this many stations can be covered by any plan. */
    readonly atMost: number;
    readonly levels: ProvenLevels;
  };
}
