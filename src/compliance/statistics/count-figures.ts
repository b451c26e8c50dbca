import { mustComply, policyLookup } from '../evaluate.ts';
import type { BranchOnDate, FactsOnDate, StationOnDate } from '../facts-on-date.ts';
import { developmentNotStarted } from '../findings/development-not-started.ts';
import type { Policy } from '../policy.ts';
import { FIGURE_OF_ROW, type Figures, startTally, type Tally } from './figures.ts';
import { formRowOf, hasOwnBranch, isLargeEnough } from './form-row.ts';

/** 其中党员3人以上: the form asks so of joint branches, whatever the policy. */
export const JOINT_BRANCH_MEMBERS = 3;

/**
 * The figures of each division's own stations, those right under it, by division code (rules, section 8). Only stations
 * and joint branches among `stationCodes` are counted: a joint branch with its smallest station, if one of its stations
 * is judged at all. What a division has none of is missing. No plan is needed: how stations should be grouped decides
 * no figure. A joint branch of s2 in one town and s1 in another is counted in the town of s1.
 */
export function countFigures(
  facts: FactsOnDate,
  policies: readonly Policy[],
  stationCodes: ReadonlySet<string>,
): ReadonlyMap<string, Figures> {
  const policyOf = policyLookup(policies, facts.date);
  const tallies = new Map<string, Tally>();
  for (const station of facts.stations) {
    const policy = policyOf(station);
    if (!stationCodes.has(station.code) || !mustComply(station, policy)) continue;
    countStation(tallyOf(tallies, station.division), station, policy, facts);
  }
  for (const branch of facts.branches.values()) {
    const [first] = branch.jointStations;
    if (first === undefined || !stationCodes.has(first.code)) continue;
    if (!branch.jointStations.some((station) => mustComply(station, policyOf(station)))) continue;
    countJointBranch(tallyOf(tallies, first.division), branch);
  }
  return tallies;
}

function countStation(tally: Tally, station: StationOnDate, policy: Policy, { date }: FactsOnDate): void {
  const { resident, dispatched, fullMembers, probationaryMembers } = station.headcount;
  const row = formRowOf(station, policy);
  tally.stations += 1;
  tally[FIGURE_OF_ROW[row]] += 1;
  tally.workers += resident + dispatched;
  tally.members += fullMembers + probationaryMembers;
  tally.relationsElsewhere += station.related.filter(({ branchCode }) => branchCode === undefined).length;
  if (isLargeEnough(station, policy)) {
    tally.enoughMembers += 1;
    if (hasOwnBranch(station)) tally.enoughMembersWithOwnBranch += 1;
  }
  if (row === 'NO_MEMBERS' && developmentNotStarted.find(station, policy, date) === null) tally.developing += 1;
}

function countJointBranch(tally: Tally, { members }: BranchOnDate): void {
  tally.jointBranches += 1;
  if (members >= JOINT_BRANCH_MEMBERS) tally.jointBranchesWithThreeMembers += 1;
}

function tallyOf(tallies: Map<string, Tally>, divisionCode: string): Tally {
  let tally = tallies.get(divisionCode);
  if (tally === undefined) {
    tally = startTally();
    tallies.set(divisionCode, tally);
  }
  return tally;
}
