import type { FindingCode } from '../../domain/finding-code.ts';
import type { BranchOnDate, StationOnDate } from '../facts-on-date.ts';
import type { Policy, PolicyParameters } from '../policy.ts';
import type { Figure, FigureName } from './explanation.ts';

/** The numbers of a station that a rule looks at, each with the number of the policy it is held against. */
export function figuresOfRule(code: FindingCode, station: StationOnDate, policy: Policy): readonly Figure[] {
  return FIGURES[code](station, policy.parameters);
}

/** A number of the station. */
export function figure(name: FigureName, value: number, limit: number | null = null): Figure {
  return { name, value, limit, branchCode: null };
}

/** A number of one of its branches. */
export function branchFigure(name: FigureName, { code }: BranchOnDate, value: number, limit: number | null = null) {
  return { name, value, limit, branchCode: code };
}

type FiguresOf = (station: StationOnDate, parameters: PolicyParameters) => readonly Figure[];

const nothing: FiguresOf = () => [];
const fullMembers: FiguresOf = ({ headcount }, { branchFullMembers }) => [
  figure('FULL_MEMBERS', headcount.fullMembers, branchFullMembers),
];

const FIGURES: Readonly<Record<FindingCode, FiguresOf>> = {
  BRANCH_MISSING: fullMembers,
  BRANCH_UNDERSIZED: fullMembers,
  COVERAGE_MISSING: fullMembers,
  BRANCH_OVER_CAP: ({ branches }, { branchMaximumMembers }) =>
    branches.map((branch) => branchFigure('BRANCH_MEMBERS', branch, branch.members, branchMaximumMembers)),
  COMMITTEE_MISSING: ({ branches }, { committeeFullMembers }) =>
    branches.map((branch) => branchFigure('BRANCH_FULL_MEMBERS', branch, branch.fullMembers, committeeFullMembers)),
  COMMITTEE_SIZE_UNUSUAL: ({ branches }, { committeeMaximumSize }) =>
    branches.flatMap((branch) =>
      branch.committee === undefined
        ? []
        : [branchFigure('COMMITTEE_SIZE', branch, branch.committee.size, committeeMaximumSize)],
    ),
  COMMITTEE_TERM_ENDING: nothing,
  COMMITTEE_TERM_EXPIRED: nothing,
  DEVELOPMENT_NOT_STARTED: ({ headcount, candidates }) => [
    figure('FULL_MEMBERS', headcount.fullMembers),
    figure('CANDIDATES', candidates),
  ],
  JOINT_BRANCH_NOT_ADJACENT: ({ jointBranch }) =>
    jointBranch === undefined ? [] : [branchFigure('JOINT_STATIONS', jointBranch, jointBranch.jointStations.length)],
  JOINT_BRANCH_TOO_FEW_MEMBERS: ({ jointBranch }, { branchFullMembers }) =>
    jointBranch === undefined
      ? []
      : [branchFigure('JOINT_FULL_MEMBERS', jointBranch, jointBranch.jointFullMembers, branchFullMembers)],
  JOINT_BRANCH_TOO_MANY_STATIONS: ({ jointBranch }, { jointBranchMaximumStations }) =>
    jointBranch === undefined
      ? []
      : [branchFigure('JOINT_STATIONS', jointBranch, jointBranch.jointStations.length, jointBranchMaximumStations)],
  PROBATION_OVERDUE: ({ headcount }) => [figure('PROBATIONARY_MEMBERS', headcount.probationaryMembers)],
  RELATION_NOT_TRANSFERRED: nothing,
  SECRETARY_MISSING: nothing,
};
