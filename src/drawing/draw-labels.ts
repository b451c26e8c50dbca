import { compareCodes } from '../domain/compare-codes.ts';
import { INK, PAPER, SOFT_INK } from './colours.ts';
import { type Box, between, distanceBetween, type Point, type Segment } from './geometry.ts';
import { MARK_REACH } from './mark.ts';
import { type NameLines, setName } from './name-lines.ts';
import { type LabelPlace, placeLabels } from './place-labels.ts';
import type { LocatedStation } from './scene.ts';
import { element, escapeWords } from './svg.ts';
import { STATUS_ORDER } from './words.ts';

interface Surroundings {
  readonly radius: number;
  readonly frame: Box;
  readonly obstacles: readonly Box[];
  readonly lines: readonly Segment[];
}

/** Up to so many stations names are set large, with what they have in common; up to so many medium, above small. */
const FEW = 40;
const MANY = 120;

/** The names of stations beside their marks, as many as find room: those who fail first. */
export function drawLabels(
  stations: readonly LocatedStation[],
  marks: readonly Point[],
  { radius, frame, obstacles, lines }: Surroundings,
): { readonly svg: string; readonly hidden: number } {
  const size = stations.length <= FEW ? 12.5 : stations.length <= MANY ? 10.5 : 8.5;
  const named = stations
    .map((station, index) => ({
      station,
      at: marks[index] ?? { x: 0, y: 0 },
      name: setName(station.name, size, stations.length <= FEW),
    }))
    .sort((a, b) => rankOf(a.station) - rankOf(b.station) || compareCodes(a.station.code, b.station.code));
  const places = placeLabels({
    anchors: named.map(({ at, name }) => ({ at, width: name.width, height: name.height })),
    reach: radius * MARK_REACH,
    frame,
    obstacles,
    lines,
  });
  const drawn = named.map(({ at, name }, index) => {
    const place = places[index];
    return place === undefined ? '' : `\n${drawLabel(name, place, at, radius)}`;
  });
  return {
    svg: element(
      'g',
      {
        class: 'names',
        fill: INK,
        stroke: PAPER,
        'stroke-width': 3,
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
      },
      ...drawn,
      '\n',
    ),
    hidden: places.filter((place) => place === undefined).length,
  };
}

function rankOf({ status, fullMembers }: LocatedStation): number {
  return (status === null ? 0 : STATUS_ORDER.indexOf(status)) * 1000 - Math.min(fullMembers, 999);
}

function drawLabel({ lines }: NameLines, { box, align, isFar }: LabelPlace, at: Point, radius: number): string {
  const x = align === 'start' ? box.x : align === 'end' ? box.x + box.width : box.x + box.width / 2;
  let y = box.y;
  const spans = lines.map(({ words, size, isWeak }) => {
    y += size * 1.16;
    return element(
      'tspan',
      { x, y: y - size * 0.26, 'font-size': size, fill: isWeak ? SOFT_INK : undefined },
      escapeWords(words),
    );
  });
  const label = element('text', { 'text-anchor': align === 'start' ? undefined : align }, ...spans);
  return isFar ? drawLeader(box, at, radius) + label : label;
}

/** From the edge of the mark to the nearest place of the name. */
function drawLeader({ x, y, width, height }: Box, at: Point, radius: number): string {
  const end = { x: Math.min(Math.max(at.x, x), x + width), y: Math.min(Math.max(at.y, y), y + height) };
  const start = between(at, end, Math.min(1, (radius * 1.15) / distanceBetween(at, end)));
  return element('line', { x1: start.x, y1: start.y, x2: end.x, y2: end.y, stroke: SOFT_INK, 'stroke-width': 0.6 });
}
