import type { IsoDate } from '../domain/date.ts';

/** A station of a group; of one outside of what the reader may see, town and full members are null. */
export interface PlannedStation {
  readonly code: string;
  readonly name: string;
  readonly town: string | null;
  readonly fullMembers: number | null;
}

/** A group of the plan. */
export interface ReportedGroup {
  readonly stations: readonly PlannedStation[];
  /** Together. */
  readonly fullMembers: number;
  /** The name of the registered joint branch it goes on as; null: a new one. */
  readonly continues: string | null;
}

/** A station that the plan leaves out. */
export interface ReportedUncovered {
  readonly station: PlannedStation;
  readonly explanation: string;
  /** Branches it could be affiliated with, the nearest first. */
  readonly hosts: readonly string[];
}

/** The plan of joint branches of a division, with names. */
export interface PlanFacts {
  readonly divisionCode: string;
  readonly divisionName: string;
  readonly date: IsoDate;
  readonly groups: readonly ReportedGroup[];
  readonly uncovered: readonly ReportedUncovered[];
}
