import type { Language } from '../domain/text.ts';
import { SOFT_INK } from './colours.ts';
import { type DrawnStation, isOutside } from './district-drawing.ts';
import { drawTag } from './draw-groups.ts';
import type { Box } from './geometry.ts';
import { drawMark } from './mark.ts';
import { drawHeading, HEADING_HEIGHT } from './panel.ts';
import type { SceneGroup } from './scene.ts';
import { element, text, title } from './svg.ts';
import { cutText, measureText } from './text-width.ts';
import { describeStation, sayMore, sayUnlocated } from './words.ts';

/** Row heights to try, the most comfortable first. */
const ROW_HEIGHTS = [20, 16, 13, 11];
/** The size of the font, as a part of the height of a row. */
const FONT = 0.6;
/** The least width of a column, in rows' heights. */
const LEAST_COLUMN = 9;
const WIDEST_COLUMN = 330;
const GREATEST_TAG = 14;
const TAG_STEP = 1.4;

/** The stations without a location, in columns; those that find no room are counted, and named for the pointer. */
export function drawStationList(
  stations: readonly DrawnStation[],
  groups: readonly SceneGroup[],
  { x, y, width, height }: Box,
  language: Language,
): string {
  const { rowHeight, rows, columns } = fitRows(stations.length, width, height - HEADING_HEIGHT);
  const room = rows * columns;
  const shown = stations.length <= room ? stations : stations.slice(0, room - 1);
  const rest = stations.slice(shown.length);
  const columnWidth = Math.min(width / columns, WIDEST_COLUMN);
  const rowAt = (index: number): Box => ({
    x: x + Math.floor(index / rows) * columnWidth,
    y: y + HEADING_HEIGHT + (index % rows) * rowHeight,
    width: columnWidth,
    height: rowHeight,
  });
  return element(
    'g',
    { class: 'unlocated' },
    drawHeading(sayUnlocated(stations, language), x, y),
    ...shown.map((station, index) => drawRow(station, groups, rowAt(index), language)),
    ...(rest.length === 0 ? [] : [drawRest(rest, rowAt(shown.length), language)]),
  );
}

/** A station with its mark, its name, and the letters of its groups. */
function drawRow(station: DrawnStation, groups: readonly SceneGroup[], row: Box, language: Language): string {
  const tags = groups.filter(({ tag, stationCodes }) => tag !== undefined && stationCodes.includes(station.code));
  const [size, middle] = [row.height * FONT, row.y + row.height / 2];
  const tagHeight = Math.min(GREATEST_TAG, row.height - 1);
  const start = row.x + row.height * 1.3;
  const room = row.x + row.width - start - tags.length * tagHeight * TAG_STEP - size;
  const words = cutText(station.name, room / size);
  const end = start + measureText(words) * size;
  return element(
    'g',
    { class: 'station' },
    title(describeStation(station, language)),
    ...(isOutside(station) ? [] : [drawMark(station, { x: row.x + row.height / 2, y: middle }, row.height * 0.4)]),
    text(words, start, middle + size * 0.36, { 'font-size': size }),
    ...tags.map(({ state, tag = '' }, nth) =>
      drawTag(state, tag, { x: end + (nth + 0.6) * tagHeight * TAG_STEP, y: middle }, tagHeight),
    ),
  );
}

function drawRest(stations: readonly DrawnStation[], { x, y, height }: Box, language: Language): string {
  const said = stations.map((station) => element('g', { class: 'station' }, title(describeStation(station, language))));
  const size = height * FONT;
  return (
    said.join('') +
    text(sayMore(stations.length, language), x, y + height / 2 + size * 0.36, { 'font-size': size, fill: SOFT_INK })
  );
}

function fitRows(count: number, width: number, height: number) {
  const ways = ROW_HEIGHTS.map((rowHeight) => ({
    rowHeight,
    rows: Math.max(1, Math.floor(height / rowHeight)),
    columns: Math.max(1, Math.floor(width / (rowHeight * LEAST_COLUMN))),
  }));
  const smallest = ways.at(-1) ?? { rowHeight: 11, rows: 1, columns: 1 };
  const way = ways.find(({ rows, columns }) => rows * columns >= count) ?? smallest;
  const columns = Math.min(way.columns, Math.max(1, Math.ceil(count / way.rows)));
  return { rowHeight: way.rowHeight, columns, rows: Math.min(way.rows, Math.ceil(count / columns)) };
}
