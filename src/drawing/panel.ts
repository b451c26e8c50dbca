import { INK } from './colours.ts';
import type { Point } from './geometry.ts';
import { text } from './svg.ts';
import { measureText } from './text-width.ts';

/** A part of the legend: a heading, and signs with their meaning. */
export interface Panel {
  readonly heading: string;
  readonly rows: readonly PanelRow[];
}

export interface PanelRow {
  readonly words: string;
  /** Draws the sign around a place; absent: words alone. */
  readonly draw?: ((at: Point) => string) | undefined;
}

export const ROW_HEIGHT = 20.5;
export const HEADING_HEIGHT = 22;
const HEADING_SIZE = 12.5;
const SIZE = 11.5;
/** The room of a sign. */
const SIGN_WIDTH = 46;

export function panelWidth({ heading, rows }: Panel): number {
  const widths = rows.map(({ words, draw }) => measureText(words) * SIZE + (draw === undefined ? 0 : SIGN_WIDTH));
  return Math.max(measureText(heading) * HEADING_SIZE, ...widths);
}

export function panelHeight({ rows }: Panel): number {
  return HEADING_HEIGHT + rows.length * ROW_HEIGHT;
}

export function drawPanel({ heading, rows }: Panel, { x, y }: Point): string {
  const drawn = rows.map(({ words, draw }, index) => {
    const middle = y + HEADING_HEIGHT + (index + 0.5) * ROW_HEIGHT;
    const sign = draw?.({ x: x + SIGN_WIDTH / 2 - 5, y: middle }) ?? '';
    return sign + text(words, draw === undefined ? x : x + SIGN_WIDTH, middle + SIZE * 0.36, { 'font-size': SIZE });
  });
  return drawHeading(heading, x, y) + drawn.join('');
}

export function drawHeading(heading: string, x: number, y: number): string {
  return text(heading, x, y + HEADING_SIZE, { 'font-size': HEADING_SIZE, 'font-weight': 'bold', fill: INK });
}
