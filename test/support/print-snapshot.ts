import type { Snapshot } from '../../src/domain/facts.ts';
import { printPieces } from '../../src/exchange/print-snapshot.ts';

/** The exchange document of some facts as one text. */
export function printSnapshot(snapshot: Snapshot): string {
  return [...printPieces(snapshot)].join('');
}
