import { mustComply, policyLookup } from '../evaluate.ts';
import type { BranchOnDate, FactsOnDate, StationOnDate } from '../facts-on-date.ts';
import type { Policy } from '../policy.ts';
import { type Contradiction, contradict } from './contradiction.ts';
import { JOINT_BRANCH_MEMBERS } from './count-figures.ts';
import { formRowOf, isLargeEnough } from './form-row.ts';

/**
 * Where the facts about some stations contradict each other, so that a figure of the form is not what its reader expects;
 * the figures add up all the same. In no order. `counted`: the stations looked at now, `onForm`: all that the form is
 * about. That a station without full members is in a joint branch is lawful, so it is none; that one with 2 has a branch of
 * its own is one.
 */
export function* findContradictions(
  facts: FactsOnDate,
  policies: readonly Policy[],
  counted: ReadonlySet<string>,
  onForm: ReadonlySet<string> = counted,
): Generator<Contradiction> {
  const policyOf = policyLookup(policies, facts.date);
  for (const station of facts.stations) {
    const policy = policyOf(station);
    if (counted.has(station.code) && mustComply(station, policy)) yield* aboutStation(station, policy);
  }
  for (const branch of facts.branches.values()) {
    const judged = branch.jointStations.filter((station) => mustComply(station, policyOf(station)));
    if (judged.some(({ code }) => counted.has(code))) yield* aboutJointBranch(branch, judged, onForm);
  }
}

function* aboutStation(station: StationOnDate, policy: Policy): Generator<Contradiction> {
  const { code, coverage, related } = station;
  const row = formRowOf(station, policy);
  const { fullMembers: members } = station.headcount;
  const modes = [...new Set(coverage.map(({ mode }) => mode))];
  if (modes.length > 1) yield contradict('SEVERAL_COVERAGES', [code], { row, modes });
  if (row === 'OWN_BRANCH' && !isLargeEnough(station, policy)) {
    yield contradict('OWN_BRANCH_UNDERSIZED', [code], { row, members });
  }
  if ((row === 'JOINT_BRANCH' || row === 'AFFILIATED') && isLargeEnough(station, policy)) {
    yield contradict('BRANCH_MISSING_BUT_COVERED', [code], { row, members });
  }
  const covering = new Set(coverage.map(({ branch }) => branch.code));
  const apart = related.filter(({ branchCode }) => branchCode !== undefined && !covering.has(branchCode));
  if (apart.length > 0) yield contradict('RELATION_IN_OTHER_BRANCH', [code], { row, members: apart.length });
}

function* aboutJointBranch(
  { code: branchCode, jointStations, members }: BranchOnDate,
  judged: readonly StationOnDate[],
  onForm: ReadonlySet<string>,
): Generator<Contradiction> {
  const codes = judged.map(({ code }) => code);
  if (jointStations.length === 1) yield contradict('JOINT_BRANCH_OF_ONE_STATION', codes, { branchCode, members });
  if (jointStations.some(({ code }) => !onForm.has(code))) {
    yield contradict('JOINT_BRANCH_ACROSS_BOUNDARY', codes, { branchCode, members });
  }
  // said where the branch is counted
  if (!onForm.has(jointStations[0]?.code ?? '')) return;
  const membersOfStations = jointStations.reduce(
    (sum, { headcount }) => sum + headcount.fullMembers + headcount.probationaryMembers,
    0,
  );
  if (members >= JOINT_BRANCH_MEMBERS !== membersOfStations >= JOINT_BRANCH_MEMBERS) {
    yield contradict('JOINT_BRANCH_HEADCOUNT_DIFFERS', codes, { branchCode, members, membersOfStations });
  }
}
