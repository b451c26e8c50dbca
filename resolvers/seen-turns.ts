import { holdersOfTurn, workersOfTurn } from '../src/compliance/explanation/mentioned-by.ts';
import type { Turn } from '../src/compliance/turning-dates.ts';
import { addDays } from '../src/domain/date.ts';
import { isConcealed } from '../src/services/loaders/concealed.ts';
import type { Context } from './context.ts';
import { seenAmong } from './station.ts';
import { seenWorkers } from './worker.ts';

/** Those of some turns that may be told: what they happen to may be seen, and everybody they rest on, on that day. */
export async function seenTurns<Told extends Turn>(turns: readonly Told[], context: Context): Promise<readonly Told[]> {
  if (context.app.asker.scopes.PEOPLE.isEverything) return turns;
  const seen = await Promise.all(
    turns.map(async (turn) => (await seesHolders(turn, context)) && (await seesWorkers(turn, context))),
  );
  return turns.filter((_, place) => seen[place]);
}

async function seesHolders(turn: Turn, context: Context): Promise<boolean> {
  const { stations, branches, partyBodies } = holdersOfTurn(turn);
  const found = await Promise.all(branches.map((code) => context.loaders.branches.load(code)));
  if (found.some((branch) => branch === undefined || isConcealed(branch))) return false;
  const bodies = await Promise.all(partyBodies.map((code) => context.loaders.seenPartyBodies.load(code)));
  if (bodies.includes(undefined)) return false;
  return (await seenAmong(stations, context)).length === stations.length;
}

/** What ends may be told to who saw its worker on the eve, too: whoever leaves is seen by those they leave. */
async function seesWorkers(turn: Turn, context: Context): Promise<boolean> {
  const workers = workersOfTurn(turn);
  const onDay = await seenWorkers(workers, turn.on, context);
  const before = turn.kind.endsWith('_ENDED') ? await seenWorkers(workers, addDays(turn.on, -1), context) : [];
  return workers.every((code) => onDay.includes(code) || before.includes(code));
}
