import { createHash } from 'node:crypto';
import type { Piece } from '../../planner/piece.ts';

/** The same for pieces with the same content, and so the same solution: everything a piece holds is in it. */
export function digestPiece({ forbidden, ...piece }: Piece): string {
  const content = { ...piece, forbidden: forbidden && [[...forbidden.pairs].sort(), [...forbidden.groups].sort()] };
  return createHash('sha256').update(JSON.stringify(content)).digest('base64');
}
