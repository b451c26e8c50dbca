import { listRelatedElsewhere } from '../classify-workers.ts';
import type { ExplanationStep } from '../explanation.ts';
import type { Situation } from '../propose-changes.ts';
import { branchFigure, figure } from '../rule-figures.ts';
import { createStep } from './create-step.ts';

/** For each branch of the station the members who keep their relation in it without being posted to the station. */
export function relationSteps({ facts, station, date }: Situation): readonly ExplanationStep[] {
  return station.branches.flatMap(({ code: branchCode }) => {
    const workers = listRelatedElsewhere(facts.workers, branchCode, station.code, date);
    if (workers.length === 0) return [];
    const figures = [{ ...figure('MEMBERS', workers.length), branchCode }];
    return [
      createStep(
        { kind: 'RELATION', branchCode },
        { outcome: 'NOT_COUNTED', figures, workers, branches: [branchCode] },
      ),
    ];
  });
}

/** Each live coverage of the station; one step also where there is none. */
export function branchSteps({ station }: Situation): readonly ExplanationStep[] {
  if (station.coverage.length === 0) return [createStep({ kind: 'BRANCH', coverage: null })];
  return station.coverage.map((coverage) => {
    const { branch, mode } = coverage;
    const isJoint = mode === 'JOINT';
    const members = [
      branchFigure('BRANCH_FULL_MEMBERS', branch, branch.fullMembers),
      branchFigure('BRANCH_MEMBERS', branch, branch.members),
    ];
    const joint = [
      branchFigure('JOINT_STATIONS', branch, branch.jointStations.length),
      branchFigure('JOINT_FULL_MEMBERS', branch, branch.jointFullMembers),
    ];
    return createStep(
      { kind: 'BRANCH', coverage },
      {
        // a host's own members are not looked at
        figures: mode === 'AFFILIATED' ? [] : isJoint ? [...members, ...joint] : members,
        stations: isJoint ? branch.jointCodes : [],
        branches: [branch.code],
      },
    );
  });
}
