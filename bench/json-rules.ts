import { Engine, type RuleProperties } from 'json-rules-engine';
import type { StationOnDate } from '../src/compliance/facts-on-date.ts';
import type { Policy } from '../src/compliance/policy.ts';
import type { FindingCode } from '../src/domain/finding-code.ts';

/** The nine findings of clause 11 as rules of json-rules-engine, on figures that are counted beforehand. */
export function createEngine({ parameters }: Policy): Engine {
  const { branchFullMembers, committeeFullMembers, branchMaximumMembers, jointBranchMaximumStations } = parameters;
  const rule = (code: FindingCode, ...all: readonly (readonly [string, string, unknown])[]): RuleProperties => ({
    event: { type: code },
    conditions: { all: all.map(([fact, operator, value]) => ({ fact, operator, value })) },
  });
  return new Engine([
    rule('BRANCH_MISSING', ['fullMembers', 'greaterThanInclusive', branchFullMembers], ['ownBranches', 'equal', 0]),
    rule('COMMITTEE_MISSING', ['mostFullMembersWithoutCommittee', 'greaterThanInclusive', committeeFullMembers]),
    rule('BRANCH_OVER_CAP', ['mostMembers', 'greaterThan', branchMaximumMembers]),
    rule(
      'COVERAGE_MISSING',
      ['fullMembers', 'greaterThan', 0],
      ['fullMembers', 'lessThan', branchFullMembers],
      ['coverage', 'equal', 0],
    ),
    rule('BRANCH_UNDERSIZED', ['fullMembers', 'lessThan', branchFullMembers], ['ownBranches', 'greaterThan', 0]),
    rule('JOINT_BRANCH_TOO_MANY_STATIONS', ['jointStations', 'greaterThan', jointBranchMaximumStations]),
    rule(
      'JOINT_BRANCH_TOO_FEW_MEMBERS',
      ['jointStations', 'greaterThan', 0],
      ['jointFullMembers', 'lessThan', branchFullMembers],
    ),
    rule('JOINT_BRANCH_NOT_ADJACENT', ['isJointConnected', 'equal', false]),
    {
      event: { type: 'DEVELOPMENT_NOT_STARTED' },
      conditions: {
        all: [
          { fact: 'fullMembers', operator: 'equal', value: 0 },
          {
            any: [
              { fact: 'hasLiveBody', operator: 'equal', value: false },
              { fact: 'candidates', operator: 'equal', value: 0 },
            ],
          },
        ],
      },
    },
  ]);
}

/** The figures those rules look at. Making them is not part of what is measured. */
export function prepareFigures(station: StationOnDate) {
  const joint = station.jointBranch?.jointStations ?? [];
  const withoutCommittee = station.branches.filter(({ committee }) => committee === undefined);
  return {
    fullMembers: station.headcount.fullMembers,
    coverage: station.coverage.length,
    ownBranches: station.coverage.filter(({ mode }) => mode === 'OWN').length,
    mostFullMembersWithoutCommittee: Math.max(0, ...withoutCommittee.map(({ fullMembers }) => fullMembers)),
    mostMembers: Math.max(0, ...station.branches.map(({ members }) => members)),
    jointStations: joint.length,
    jointFullMembers: station.jointBranch?.jointFullMembers ?? 0,
    isJointConnected: station.jointBranch?.isConnected !== false,
    hasLiveBody: station.responsibleBody?.isLive === true,
    candidates: station.candidates,
  };
}

/** The codes of the findings, sorted. */
export async function findWithEngine(engine: Engine, figures: Record<string, unknown>): Promise<readonly string[]> {
  const { events } = await engine.run(figures);
  return events.map(({ type }) => type).sort();
}
