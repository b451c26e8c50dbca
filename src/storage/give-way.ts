import { setImmediate as nextTurn } from 'node:timers/promises';

/** So long a turn lasts at most, but for what cannot be interrupted: /health is answered between turns. */
const LONGEST_TURN_MS = 8;

let begun: number | undefined;

/** Lets everybody else have their turn, where this one has lasted long enough; to be awaited in whatever takes long. */
export async function giveWay(): Promise<void> {
  if (isOverdue()) await nextTurn();
}

/** Whether others should have their turn. The first to ask in a turn says when it began. */
export function isOverdue(): boolean {
  const now = performance.now();
  if (begun !== undefined) return now - begun > LONGEST_TURN_MS;
  begun = now;
  setImmediate(() => {
    begun = undefined;
  });
  return false;
}
