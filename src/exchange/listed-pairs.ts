import type { SnapshotDocument } from './snapshot-shape.ts';

/**
 * The neighbours of a snapshot pair by pair as they are written, one way, both ways or twice: what the facts no longer
 * tell, since they know a pair only once. The text must have passed as a snapshot.
 */
export function listPairs(text: string): readonly (readonly [string, string])[] {
  const document = JSON.parse(text.replace(/^\uFEFF/, '')) as SnapshotDocument;
  return (document.adjacencies ?? []).map(({ stationCodes: [one = '', other = ''] }) => [one, other]);
}
