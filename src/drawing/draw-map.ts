import type { Language } from '../domain/text.ts';
import { arrangeGroups, groupLines, tagBox } from './arrange-groups.ts';
import { FAINT_INK, INK, PAPER, SOFT_INK } from './colours.ts';
import { drawGroup, drawTag } from './draw-groups.ts';
import { drawLabels } from './draw-labels.ts';
import { drawNeighbour } from './draw-neighbour.ts';
import { type Box, boxAround, distanceBetween, grow, type Point, type Segment } from './geometry.ts';
import { drawMark, MARK_REACH } from './mark.ts';
import { fitScale, type Plane, placeInFrame } from './projection.ts';
import { drawScaleBar, scaleBarBox } from './scale-bar.ts';
import type { Scene } from './scene.ts';
import { spreadMarks } from './spread-marks.ts';
import { element, title } from './svg.ts';
import { describeGroup, describeStation } from './words.ts';

export interface DrawnMap {
  readonly svg: string;
  /** How many names found no room. */
  readonly hidden: number;
  /** How many marks stand aside of their place. */
  readonly moved: number;
}

const GREATEST_RADIUS = 13;
const LEAST_RADIUS = 4;
/** How far marks stay from one another, in radii: so that none covers the sign of another. */
const APART = 2.7;

/** The map itself, from the back to the front: groups, neighbours, marks, names. */
export function drawMap(scene: Scene, plane: Plane, frame: Box, marksFrame: Box, language: Language): DrawnMap {
  const { located, neighbours, groups } = scene;
  const radius = chooseRadius(marksFrame, located.length);
  const scale = fitScale(plane, marksFrame);
  const places = placeInFrame(plane, marksFrame, scale);
  const spread = spreadMarks(places, radius * APART, grow(frame, -radius * 2, -radius * 2));
  const marks = new Map(located.map(({ code }, index) => [code, spread[index] ?? { x: 0, y: 0 }]));
  const markBoxes = spread.map((place) => boxAround(place, radius * MARK_REACH));
  const bar = scaleBarBox(frame, spread, radius * 2);
  const arranged = arrangeGroups(groups, marks, radius, [...markBoxes, bar]);
  const lines = neighbours.flatMap(({ kind, stationCodes: [one, other] }) => {
    const [from, to] = [marks.get(one), marks.get(other)];
    return from === undefined || to === undefined ? [] : [{ kind, way: [from, to] as Segment }];
  });
  const aside = spread.flatMap((mark, index) => {
    const place = places[index] ?? mark;
    return distanceBetween(mark, place) > radius * 0.6 ? [{ mark, place }] : [];
  });
  const labels = drawLabels(located, spread, {
    radius,
    frame: grow(frame, -3),
    obstacles: [bar, ...arranged.flatMap(({ tagAt }) => (tagAt === undefined ? [] : [tagBox(tagAt)]))],
    lines: [...lines.map(({ way }) => way), ...arranged.flatMap(groupLines)],
  });
  const names = new Map(scene.drawing.stations.map(({ code, name }) => [code, name]));
  const layers = [
    element('rect', { ...frame, fill: PAPER, stroke: FAINT_INK, 'stroke-width': 0.8 }),
    layer(
      'groups',
      arranged.map((each) => drawGroup(each, describeGroup(each.group, names, language))),
    ),
    layer(
      'neighbours',
      lines.map(({ kind, way }) => drawNeighbour(kind, way)),
    ),
    layer('aside', aside.map(drawAside)),
    layer(
      'tags',
      arranged.flatMap(({ group: { state, tag }, tagAt }) => (tag && tagAt ? [drawTag(state, tag, tagAt)] : [])),
    ),
    layer(
      'stations',
      located.map((station, index) =>
        element(
          'g',
          { class: 'station' },
          title(describeStation(station, language)),
          drawMark(station, spread[index] ?? { x: 0, y: 0 }, radius),
        ),
      ),
    ),
    labels.svg,
    drawScaleBar(bar, scale, language),
  ];
  return { svg: layers.join('\n'), hidden: labels.hidden, moved: aside.length };
}

/** Smaller marks for more stations. */
function chooseRadius({ width, height }: Box, count: number): number {
  const share = Math.sqrt((width * height) / Math.max(1, count));
  return Math.min(GREATEST_RADIUS, Math.max(LEAST_RADIUS, share * 0.15));
}

function layer(name: string, parts: readonly string[]): string {
  return element('g', { class: name }, ...parts.map((part) => `\n${part}`), '\n');
}

function drawAside({ mark, place }: { readonly mark: Point; readonly place: Point }): string {
  return (
    element('line', { x1: place.x, y1: place.y, x2: mark.x, y2: mark.y, stroke: SOFT_INK, 'stroke-width': 0.7 }) +
    element('circle', { cx: place.x, cy: place.y, r: 1.6, fill: INK })
  );
}
