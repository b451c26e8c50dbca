import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePlannerInstance } from '../../src/exchange/planner-instance.ts';
import type { JointBranchProblem } from '../../src/planner/joint-branch-plan.ts';

export const OWN_INSTANCES = 'test/cases/planner';
export const SHARED_INSTANCES = '../shared/planner/instances';
export const SHARED_OPTIMA = '../shared/planner/expected.json';

/** The four levels of a best plan. */
export interface Optimum {
  readonly covered: number;
  readonly moved: number;
  readonly crossParent: number;
  readonly distanceM: number;
}

/** The names of the instances in a folder; none where it is absent. */
export function listInstances(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json') && file !== 'expected.json')
    .map((file) => file.slice(0, -'.json'.length));
}

export function readInstance(folder: string, name: string): JointBranchProblem {
  const parsed = parsePlannerInstance(readFileSync(join(folder, `${name}.json`), 'utf8'));
  if (!parsed.ok) throw new Error(`${name}: ${parsed.faults.map(({ path, text }) => `${path} ${text.en}`).join('; ')}`);
  return parsed.problem;
}

export function readJson<Content>(file: string): Content {
  return JSON.parse(readFileSync(file, 'utf8')) as Content;
}
