import type { RosterPreview } from './preview-roster.ts';

/** The codes of the workers a preview tells anything of: those in the rows, those who may be meant, those missing. */
export function peopleIn({ entries, left }: RosterPreview): readonly string[] {
  const candidates = entries.flatMap(({ conflicts }) => conflicts.flatMap((conflict) => conflict.candidates));
  return [...entries, ...candidates, ...left].flatMap(({ workerCode }) => workerCode ?? []);
}
