import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { planJointBranches } from '../../src/planner/plan-joint-branches.ts';
import {
  listInstances,
  type Optimum,
  OWN_INSTANCES,
  readInstance,
  readJson,
  SHARED_INSTANCES,
  SHARED_OPTIMA,
} from '../support/planner-instances.ts';
import { ratePlan } from '../support/rate-plan.ts';

/** Plans the instance, checks the plan against the problem, and returns what it achieves. */
function planAndRate(folder: string, name: string) {
  const problem = readInstance(folder, name);
  const plan = planJointBranches(problem);
  const { faults, uncovered, fragile, ...achieved } = ratePlan(problem, plan.groups);
  expect(faults).toEqual([]);
  const { covered, moved, crossParent, distanceM } = plan;
  expect(plan.fragile).toBe(fragile);
  expect({ covered, moved, crossParent, distanceM, uncovered: plan.uncovered }).toEqual({ ...achieved, uncovered });
  return { plan, achieved };
}

describe('own instances', () => {
  const optima = readJson<Record<string, Optimum>>(join(OWN_INSTANCES, 'expected.json'));
  it.each(listInstances(OWN_INSTANCES))('%s is solved best at all levels, and proven', (name) => {
    const { plan, achieved } = planAndRate(OWN_INSTANCES, name);
    expect(achieved).toEqual(optima[name]);
    expect(plan.proof).toEqual({
      proven: true,
      atMost: achieved.covered,
      levels: { covered: true, moved: true, crossParent: true, distanceM: true },
    });
  });
});

interface SharedOptimum {
  readonly maxCovered: number;
  readonly minMoved: number | null;
  readonly minCrossParent: number | null;
  readonly minDistanceM: number | null;
}

const shared = listInstances(SHARED_INSTANCES);

describe.skipIf(shared.length === 0)('shared instances', () => {
  const read = () => readJson<{ instances: Record<string, SharedOptimum> }>(SHARED_OPTIMA).instances;
  it.each(shared)('%s is solved best at all levels, and proven', (name) => {
    const { plan, achieved } = planAndRate(SHARED_INSTANCES, name);
    const optimum = read()[name];
    expect(achieved).toEqual({
      covered: optimum?.maxCovered,
      moved: optimum?.minMoved,
      crossParent: optimum?.minCrossParent,
      distanceM: optimum?.minDistanceM,
    });
    expect(plan.proof).toMatchObject({ proven: true, atMost: achieved.covered });
  });
});
