import type { JudgedFacts } from '../../domain/facts.ts';
import type { StructureKind } from '../../domain/structure-kind.ts';
import type { WorkerHistory } from '../../domain/worker.ts';
import type { Turn } from '../turning-dates.ts';
import type { TurnKind } from '../turns.ts';
import type { OutlookChange } from './changes.ts';
import { isSameRequirement } from './outlook.ts';
import { concerns, stagesAround, surroundingsOf } from './surroundings.ts';

/** What can move the joint plan of a district: whoever counts where, and what covers a station already. */
const MOVING_THE_PLAN: readonly TurnKind[] = [
  'STATION_OPENED',
  'STATION_CLOSED',
  'POLICY_BEGAN',
  'POSTING_BEGAN',
  'POSTING_ENDED',
  'STAGE_BEGAN',
  'BRANCH_ESTABLISHED',
  'BRANCH_DISSOLVED',
  'COVERAGE_BEGAN',
  'COVERAGE_ENDED',
];

/**
 * Which of the turns of the day of a change bring it about: those of the station itself, its workers, waivers and
 * bodies, of its branches and of the stations and workers these join it with. Where what is required comes from the
 * joint plan and is another now, whatever can have moved the plan of the district is a cause as well. Boundary: a
 * worker who leaves another station of the district is a cause only if that station shares a branch or a group with
 * this one, or the plan has changed.
 */
export function findCauses(
  change: OutlookChange,
  turnsOfDay: readonly Turn[],
  workers: ReadonlyMap<string, WorkerHistory>,
): readonly Turn[] {
  const around = surroundingsOf(change);
  const isPlanned = isPlannedAnew(change);
  const causes = turnsOfDay.filter(
    (turn) => concerns(turn, around, workers) || (isPlanned && movesThePlan(turn, workers)),
  );
  return causes.length > 0 ? causes : turnsOfDay;
}

/** Of workers only those who are full members matter to the plan, or have been on the eve. */
function movesThePlan({ kind, code, on }: Turn, workers: ReadonlyMap<string, WorkerHistory>): boolean {
  const isOfWorker = kind === 'POSTING_BEGAN' || kind === 'POSTING_ENDED' || kind === 'STAGE_BEGAN';
  return MOVING_THE_PLAN.includes(kind) && (!isOfWorker || stagesAround(workers.get(code), on).includes('FULL'));
}

/** What is required where there are too few full members for a branch: by the plan, unless it is registered already. */
const PLANNED_KINDS: readonly StructureKind[] = ['JOINT_BRANCH', 'AFFILIATION'];

/** Whether the same full members as before are to be grouped otherwise, or no longer, by the plan alone. */
function isPlannedAnew({ before, after }: OutlookChange): boolean {
  if (before === null || after === null || isSameRequirement(before.required, after.required)) return false;
  return (
    before.headcount.fullMembers === after.headcount.fullMembers &&
    [before, after].some(({ required }) => required?.registered === false && PLANNED_KINDS.includes(required.kind))
  );
}

/** The workers of facts, as {@link findCauses} looks them up. */
export function workersByCode({ workers }: JudgedFacts): ReadonlyMap<string, WorkerHistory> {
  return new Map(workers.map((worker) => [worker.code, worker]));
}
