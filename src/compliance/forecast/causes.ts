import type { JudgedFacts } from '../../domain/facts.ts';
import type { WorkerHistory } from '../../domain/worker.ts';
import type { Turn } from '../turning-dates.ts';
import type { TurnKind } from '../turns.ts';
import type { OutlookChange } from './changes.ts';
import { concerns, type Surroundings, stagesAround, surroundingsOf } from './surroundings.ts';

/** What can move the joint plan: whoever counts where, and what covers a station already. */
const MOVING_THE_PLAN: readonly TurnKind[] = [
  'STATION_OPENED',
  'STATION_CLOSED',
  'POLICY_BEGAN',
  'POLICY_ENDED',
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
 * joint plan and is another now, so is what changed the stations that moved it. Boundary: a worker who leaves another
 * station of the district is a cause only if that station shares a branch or a group with this one, or the plan saw it
 * otherwise than before and can have grouped them: one of three full members on both days never moves a plan.
 */
export function findCauses(
  change: OutlookChange,
  turnsOfDay: readonly Turn[],
  workers: ReadonlyMap<string, WorkerHistory>,
): readonly Turn[] {
  const around = surroundingsOf(change);
  const movers = change.movers.map((mover) => ({ ...surroundingsOf(mover), stations: new Set([mover.stationCode]) }));
  const causes = turnsOfDay.filter(
    (turn) => concerns(turn, around, workers) || movers.some((mover) => moves(turn, mover, workers)),
  );
  return causes.length > 0 ? causes : turnsOfDay;
}

const NO_BRANCHES: ReadonlySet<string> = new Set();

/** Of workers only those who are full members there matter to the plan, or have been on the eve. */
function moves(turn: Turn, mover: Surroundings, workers: ReadonlyMap<string, WorkerHistory>): boolean {
  const { kind, code, on } = turn;
  if (!MOVING_THE_PLAN.includes(kind)) return false;
  const isOfWorker = kind === 'POSTING_BEGAN' || kind === 'POSTING_ENDED' || kind === 'STAGE_BEGAN';
  if (!isOfWorker) return concerns(turn, mover, workers);
  const isFull = stagesAround(workers.get(code), on).includes('FULL');
  return isFull && concerns(turn, { ...mover, branches: NO_BRANCHES }, workers);
}

/** The workers of facts, as {@link findCauses} looks them up. */
export function workersByCode({ workers }: JudgedFacts): ReadonlyMap<string, WorkerHistory> {
  return new Map(workers.map((worker) => [worker.code, worker]));
}
