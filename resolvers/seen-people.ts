import { workersOfTurn } from '../src/compliance/explanation/mentioned-by.ts';
import type { Turn } from '../src/compliance/turning-dates.ts';
import { addDays } from '../src/domain/date.ts';
import type { Context } from './context.ts';
import { seenWorkers } from './worker.ts';

/**
 * Those of some turns that rest on nobody, or on somebody who may be seen on that day or on its eve: whoever leaves is
 * seen by those they leave.
 */
export async function seenTurns<Told extends Turn>(turns: readonly Told[], context: Context): Promise<readonly Told[]> {
  if (context.app.asker.scopes.PEOPLE.isEverything) return turns;
  const seen = await Promise.all(
    turns.map(async (turn) => {
      const workers = workersOfTurn(turn);
      const onDay = await seenWorkers(workers, turn.on, context);
      const before = await seenWorkers(workers, addDays(turn.on, -1), context);
      return workers.every((code) => onDay.includes(code) || before.includes(code));
    }),
  );
  return turns.filter((_, place) => seen[place]);
}
