import { type Box, grow, type Point } from './geometry.ts';
import { type Panel, panelHeight, panelWidth } from './panel.ts';
import { fitScale, type Plane } from './projection.ts';

/** A4 across, four units to the millimetre. */
export const PAGE = { width: 1188, height: 840 } as const;
export const MARGIN = 40;
const BODY: Box = { x: MARGIN, y: 114, width: PAGE.width - 2 * MARGIN, height: 658 };
const GAP = 14;
/** The room for names and outlines around the outermost marks. */
const ROOM = { x: 66, y: 40 } as const;
/** The least width of the list of stations without a location. */
const LIST_WIDTH = 210;
/** As many of them fit beside the legend; more take a part of the map's room. */
const FEW = 24;

/** Where on the page everything goes. */
export interface PageLayout {
  /** `null`: no station has a location. */
  readonly map: Box | null;
  /** The part of the map that marks keep to. */
  readonly marks: Box;
  readonly panels: readonly Point[];
  /** `null`: every station has a location. */
  readonly list: Box | null;
}

/** Puts the legend under the map or beside it, whichever leaves the stations farther apart. */
export function layoutPage(plane: Plane, panels: readonly Panel[], unlocated: number): PageLayout {
  if (unlocated > FEW || plane.places.length === 0) return layOutList(plane, panels, unlocated);
  const below = layOutBelow(panels, unlocated);
  const beside = layOutBeside(panels, unlocated);
  return fitScale(plane, below.marks) > fitScale(plane, beside.marks) ? below : beside;
}

function layOutBelow(panels: readonly Panel[], unlocated: number): PageLayout {
  const height = Math.max(...panels.map(panelHeight));
  const map = { ...BODY, height: BODY.height - height - GAP };
  const top = map.y + map.height + GAP;
  const widths = panels.map(panelWidth);
  const listWidth =
    unlocated === 0 ? 0 : Math.max(LIST_WIDTH, BODY.width - widths.reduce((sum, width) => sum + width + 36, 0));
  const gap = Math.min(60, (BODY.width - listWidth - widths.reduce((sum, width) => sum + width, 0)) / panels.length);
  let x = BODY.x + 4;
  const points = widths.map((width) => {
    const point = { x, y: top };
    x += width + gap;
    return point;
  });
  const list = unlocated === 0 ? null : { x, y: top, width: BODY.x + BODY.width - x, height };
  return { map, marks: marksWithin(map), panels: points, list };
}

function layOutBeside(panels: readonly Panel[], unlocated: number): PageLayout {
  const width = Math.max(...panels.map(panelWidth), unlocated === 0 ? 0 : LIST_WIDTH);
  const map = { ...BODY, width: BODY.width - width - GAP };
  const x = map.x + map.width + GAP;
  let y = BODY.y;
  const points = panels.map((panel) => {
    const point = { x, y };
    y += panelHeight(panel) + GAP;
    return point;
  });
  const list = unlocated === 0 ? null : { x, y, width, height: BODY.y + BODY.height - y };
  return { map, marks: marksWithin(map), panels: points, list };
}

/** Many stations have no location: their list takes half of the map's room, or all of it. */
function layOutList(plane: Plane, panels: readonly Panel[], unlocated: number): PageLayout {
  const { map, panels: points } = layOutBelow(panels, 0);
  if (map === null || unlocated === 0) return { map: null, marks: BODY, panels: points, list: null };
  if (plane.places.length === 0) return { map: null, marks: map, panels: points, list: map };
  const width = map.width * 0.55;
  const narrow = { ...map, width };
  const list = { ...map, x: map.x + width + GAP, width: map.width - width - GAP };
  return { map: narrow, marks: marksWithin(narrow), panels: points, list };
}

function marksWithin(map: Box): Box {
  return grow(map, -ROOM.x, -ROOM.y);
}
