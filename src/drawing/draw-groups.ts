import { type ArrangedGroup, TAG_HALF } from './arrange-groups.ts';
import { GROUP_COLOURS, INK, PAPER } from './colours.ts';
import type { GroupState } from './district-drawing.ts';
import type { Point, Segment } from './geometry.ts';
import { element, round, text, title } from './svg.ts';
import { type Tie, tiePath } from './tie.ts';

/** A group: an outline around its parts, what joins them, and what it is for the pointer. */
export function drawGroup({ group: { state }, outlines, ties }: ArrangedGroup, words: string): string {
  const outline = outlines.map(({ path }) => path).join('');
  return element(
    'g',
    { class: `group ${state.toLowerCase()}` },
    title(words),
    ...ties.map((tie) => drawTie(state, tie)),
    ...(outline === '' ? [] : [drawOutline(state, outline)]),
  );
}

export function drawOutline(state: GroupState, path: string): string {
  const { fill, stroke, width, dashes } = GROUP_COLOURS[state];
  return element('path', {
    class: 'hull',
    d: path,
    fill,
    'fill-opacity': fill === 'none' ? undefined : '0.75',
    stroke,
    'stroke-width': width,
    'stroke-dasharray': dashes,
    'stroke-linejoin': 'round',
  });
}

/** What joins the parts of a group that do not touch: a double line. */
export function drawTie(state: GroupState, tie: Tie | Segment): string {
  const d =
    'bend' in tie
      ? tiePath(tie)
      : tie.map(({ x, y }, end) => `${end === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');
  const { stroke, dashes } = GROUP_COLOURS[state];
  return (
    element('path', { d, fill: 'none', stroke, 'stroke-width': 4.4, 'stroke-dasharray': dashes }) +
    element('path', { d, fill: 'none', stroke: PAPER, 'stroke-width': 2 })
  );
}

/** The letter by which a group on the map is found again beside it. */
export function drawTag(state: GroupState, letters: string, { x, y }: Point, height = 2 * TAG_HALF): string {
  const { stroke, dashes } = GROUP_COLOURS[state];
  const half = height * (0.3 + 0.2 * letters.length);
  const frame = { fill: PAPER, stroke, 'stroke-width': 1.2, 'stroke-dasharray': dashes && '3 2' };
  return (
    element('rect', { x: x - half, y: y - height / 2, width: 2 * half, height, rx: 3, ...frame }) +
    text(letters, x, y + height * 0.26, {
      'font-size': height * 0.72,
      'font-weight': 'bold',
      'text-anchor': 'middle',
      fill: INK,
    })
  );
}
