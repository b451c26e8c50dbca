import type { ComplianceStatus } from '../domain/compliance-status.ts';
import type { StructureKind } from '../domain/structure-kind.ts';
import { INK, type MarkColours, PAPER, STATUS_COLOURS, UNJUDGED_COLOURS } from './colours.ts';
import type { Point } from './geometry.ts';
import { element, round, text } from './svg.ts';

/** What a mark says of a station. */
export interface Mark {
  readonly required: StructureKind | null;
  readonly status: ComplianceStatus | null;
  /** Absent in the legend. */
  readonly fullMembers?: number | null | undefined;
  readonly isAffiliated: boolean;
}

/** Marks with a smaller radius than this hold no number. */
const LEAST_READABLE = 5;
/** However small the mark, its sign can be told. */
const LEAST_BADGE = 2.6;

/** How far a mark reaches from its middle, everything on it included, as a multiple of its radius. */
export const MARK_REACH = 1.4;

/** A station: its shape is the requirement, its colour and its sign the status, its number the full members. */
export function drawMark({ required, status, fullMembers, isAffiliated }: Mark, { x, y }: Point, radius: number) {
  const colours = status === null ? UNJUDGED_COLOURS : STATUS_COLOURS[status];
  const parts = [drawShape(required, radius, colours.fill)];
  if (isAffiliated) parts.unshift(drawHook(radius));
  if (radius >= LEAST_READABLE && fullMembers != null) parts.push(drawNumber(required, fullMembers, radius, colours));
  if (status !== null) parts.push(drawBadge(status, radius, colours));
  return element('g', { transform: `translate(${round(x)} ${round(y)})` }, ...parts);
}

function drawShape(required: StructureKind | null, radius: number, fill: string): string {
  const look = { fill, stroke: INK, 'stroke-width': radius < LEAST_READABLE ? 0.8 : 1.3 };
  if (required === 'JOINT_BRANCH') return element('circle', { r: radius, ...look });
  if (required === 'BRANCH') return drawSquare(radius * 0.9, look);
  if (required === 'BRANCH_WITH_COMMITTEE') {
    return drawSquare(radius * 1.06, look) + drawSquare(radius * 0.8, { ...look, 'stroke-width': 0.8 });
  }
  return element('polygon', {
    points: CORNERS[required ?? 'NONE'].map(([x, y]) => `${round(x * radius)},${round(y * radius)}`).join(' '),
    ...look,
    'stroke-linejoin': 'round',
  });
}

function drawSquare(half: number, look: Readonly<Record<string, string | number>>): string {
  return element('rect', { x: -half, y: -half, width: 2 * half, height: 2 * half, ...look });
}

const CORNERS = {
  AFFILIATION: [
    [0, -1.22],
    [1.22, 0],
    [0, 1.22],
    [-1.22, 0],
  ],
  DEVELOPMENT: [
    [0, -1.22],
    [1.18, 0.86],
    [-1.18, 0.86],
  ],
  NONE: [
    [-0.95, 0],
    [-0.48, -0.83],
    [0.48, -0.83],
    [0.95, 0],
    [0.48, 0.83],
    [-0.48, 0.83],
  ],
} as const;

function drawNumber(
  required: StructureKind | null,
  fullMembers: number,
  radius: number,
  { digits }: MarkColours,
): string {
  const words = fullMembers > 999 ? '1k+' : `${fullMembers}`;
  const size = radius * ([1.25, 1.05, 0.75][words.length - 1] ?? 0.75) * (required === 'DEVELOPMENT' ? 0.85 : 1);
  const middle = size * 0.36 + (required === 'DEVELOPMENT' ? radius * 0.2 : 0);
  return text(words, 0, middle, { 'font-size': size, 'font-weight': 'bold', 'text-anchor': 'middle', fill: digits });
}

/** A ring on a short line: held by somebody else. */
function drawHook(radius: number): string {
  const end = radius * 1.12;
  const ring = { cx: end, cy: end, r: radius * 0.24, fill: PAPER, stroke: INK, 'stroke-width': 1.1 };
  return (
    element('path', { d: `M0 0L${round(end)} ${round(end)}`, stroke: INK, 'stroke-width': 1.3 }) +
    element('circle', ring)
  );
}

/** The status as a sign, so that nobody needs the colour. */
function drawBadge(status: ComplianceStatus, radius: number, { badge, sign }: MarkColours): string {
  const size = Math.max(radius * 0.48, LEAST_BADGE);
  const isFilled = status === 'IN_PROGRESS';
  return element(
    'g',
    { transform: `translate(${round(radius * 0.92)} ${round(-radius * 0.92)})` },
    element('circle', { r: size, fill: badge, stroke: INK, 'stroke-width': 0.8 }),
    element('path', {
      d: SIGNS[status].replace(/-?\d*\.?\d+/g, (number) => `${Math.round(Number(number) * size * 100) / 100}`),
      fill: isFilled ? sign : 'none',
      stroke: isFilled ? undefined : sign,
      'stroke-width': isFilled ? undefined : size * 0.31,
      'stroke-linecap': isFilled ? undefined : 'round',
    }),
  );
}

/** ✗, ◐, ✓ and –, inside a circle of radius 1. */
const SIGNS: Readonly<Record<ComplianceStatus, string>> = {
  NON_COMPLIANT: 'M-.42 -.42L.42 .42M.42 -.42L-.42 .42',
  IN_PROGRESS: 'M0 -.98L.49 -.85L.85 -.49L.98 0L.85 .49L.49 .85L0 .98Z',
  COMPLIANT: 'M-.48 .04L-.12 .42L.48 -.4',
  NOT_APPLICABLE: 'M-.5 0L.5 0',
};
