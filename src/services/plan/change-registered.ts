import { type Branch, type Coverage, lifeOf } from '../../domain/branch.ts';
import { addDays, type IsoDate } from '../../domain/date.ts';
import { holdsOn } from '../../domain/period.ts';

/** A group and the branch it is to be registered as. */
export interface Registration {
  readonly branchCode: string;
  readonly stationCodes: readonly string[];
  /** The branch has just these stations already: its joint coverage stays as it is. */
  readonly isRegistered: boolean;
}

/** A branch with all its coverage. */
export type CoveringBranch = Pick<Branch, 'code' | 'establishedOn' | 'dissolvedOn' | 'coverage'>;

/** What is to be written so that the groups are registered. */
export interface RegistrationChanges {
  /** Rows that end on the date; those that begin on it or later go. */
  readonly ended: readonly { readonly branchCode: string; readonly row: Coverage }[];
  /** Joint coverage that begins on the date. */
  readonly begun: readonly { readonly branchCode: string; readonly stationCode: string }[];
  /** Branches left without any station, and the first day they are no more. */
  readonly dissolved: readonly { readonly branchCode: string; readonly on: IsoDate }[];
}

interface Situation {
  readonly on: IsoDate;
  readonly registrations: readonly Registration[];
  /** Every branch that covers one of the groups' stations at any time. */
  readonly branches: readonly CoveringBranch[];
  readonly closedOn: (stationCode: string) => IsoDate | undefined;
}

/**
 * What registering groups as joint branches from a date on changes. Of each group's stations, joint coverage by other
 * branches ends, and so does affiliation; coverage of their own stays. A branch that goes on with other stations covers
 * jointly those of its group and no others from then on, whatever was recorded for later; who stays keeps the row they
 * have. A branch that loses stations to a group and does not go on as one keeps the rest. Left without any station that
 * is open or will be, it is dissolved, on the day after its first at the earliest. What other branches are to cover
 * later on stays on record.
 */
export function changeRegistered({ on, registrations, branches, closedOn }: Situation): RegistrationChanges {
  const targetOf = new Map(
    registrations.flatMap(({ branchCode, stationCodes }) => stationCodes.map((station) => [station, branchCode])),
  );
  const byBranch = new Map(registrations.map((registration) => [registration.branchCode, registration]));
  const ended: { branchCode: string; row: Coverage }[] = [];
  const dissolved: { branchCode: string; on: IsoDate }[] = [];
  const staying = new Map<string, readonly Coverage[]>();
  for (const branch of branches) {
    if (!holdsOn(lifeOf(branch), on)) continue;
    const { code: branchCode } = branch;
    const registration = byBranch.get(branchCode);
    const present = branch.coverage.filter(({ until }) => until === undefined || until > on);
    const lost = new Set(present.filter((row) => isLost(row, branchCode, registration)));
    for (const row of lost) ended.push({ branchCode, row });
    const rest = present.filter((row) => !lost.has(row));
    staying.set(branchCode, rest);
    const loses = [...lost].some(({ mode }) => mode === 'JOINT');
    if (loses && registration === undefined && rest.every(isOver)) {
      dissolved.push({ branchCode, on: branch.establishedOn < on ? on : addDays(on, 1) });
    }
  }
  const begun = registrations
    .filter(({ isRegistered }) => !isRegistered)
    .flatMap(({ branchCode, stationCodes }) => stationCodes.map((stationCode) => ({ branchCode, stationCode })))
    .filter(({ branchCode, stationCode }) => !staying.get(branchCode)?.some((row) => isJoint(row, stationCode)));
  return { ended, begun, dissolved };

  function isLost(row: Coverage, branchCode: string, registration: Registration | undefined): boolean {
    const target = targetOf.get(row.stationCode);
    const isLive = row.from <= on;
    if (row.mode === 'OWN') return false;
    if (row.mode === 'AFFILIATED') return isLive && target !== undefined;
    if (registration === undefined || registration.isRegistered) {
      return isLive && target !== undefined && target !== branchCode;
    }
    return target !== branchCode || !isLive || row.until !== undefined;
  }

  function isOver({ stationCode, from }: Coverage): boolean {
    const closed = closedOn(stationCode);
    return closed !== undefined && closed <= (from > on ? from : on);
  }
}

function isJoint(row: Coverage, stationCode: string): boolean {
  return row.mode === 'JOINT' && row.stationCode === stationCode;
}
