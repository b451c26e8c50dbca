import type { AdjacencyKind } from '../domain/station.ts';
import { FAINT_INK, SOFT_INK } from './colours.ts';
import type { Segment } from './geometry.ts';
import { element } from './svg.ts';

/** A line between two neighbours: whole for a border, dotted for a bridge or a ferry. */
export function drawNeighbour(kind: AdjacencyKind, [from, to]: Segment): string {
  return element('line', {
    class: kind.toLowerCase(),
    x1: from.x,
    y1: from.y,
    x2: to.x,
    y2: to.y,
    stroke: kind === 'LINK' ? SOFT_INK : FAINT_INK,
    'stroke-width': kind === 'LINK' ? 1.8 : 1.1,
    'stroke-dasharray': kind === 'LINK' ? '0.5 5' : undefined,
    'stroke-linecap': 'round',
  });
}
