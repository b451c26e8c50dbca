import type { Language } from '../domain/text.ts';
import { FAINT_INK, INK, PAPER, SOFT_INK } from './colours.ts';
import type { DistrictDrawing } from './district-drawing.ts';
import { drawMap } from './draw-map.ts';
import { drawStationList } from './draw-station-list.ts';
import { listPanels } from './legend.ts';
import { layoutPage, MARGIN, PAGE } from './page-layout.ts';
import { drawPanel } from './panel.ts';
import { flatten } from './projection.ts';
import { readScene } from './scene.ts';
import { element, text, title } from './svg.ts';
import { cutText, measureText, wrapText } from './text-width.ts';
import { sayCaveat, sayDate, sayTitle, sayTotals, WORDS } from './words.ts';

const FONTS =
  'Noto Sans CJK SC,Source Han Sans SC,PingFang SC,Microsoft YaHei,WenQuanYi Micro Hei,SimHei,Noto Sans,Segoe UI Emoji,Noto Color Emoji,sans-serif';
const TITLE_SIZE = 25;
const TOTALS_SIZE = 13.5;
const CAVEAT_SIZE = 10;
const WIDTH = PAGE.width - 2 * MARGIN;

/**
 * Draws a district as an SVG document for one sheet of A4, landscape: stations by position, neighbours as lines, groups
 * as outlines, names, a legend, title and totals. The same drawing gives the same text in every order of its lists.
 * Colour never says anything alone. A district without stations is a title, a legend and a sentence.
 */
export function drawDistrict(drawing: DistrictDrawing, language: Language): string {
  const scene = readScene(drawing);
  const { located, unlocated, groups } = scene;
  const plane = flatten(located.map(({ location }) => location));
  const panels = listPanels(scene, language);
  const layout = layoutPage(plane, panels, unlocated.length);
  const map = layout.map === null ? undefined : drawMap(scene, plane, layout.map, layout.marks, language);
  const parts = [
    title(sayTitle(drawing, language)),
    element('style', {}, '@page{size:A4 landscape;margin:0}'),
    element('rect', { width: PAGE.width, height: PAGE.height, fill: PAPER }),
    drawHeader(drawing, language),
    ...(map === undefined ? [] : [map.svg]),
    ...(located.length + unlocated.length > 0 ? [] : [drawEmpty(language)]),
    element(
      'g',
      { class: 'legend' },
      ...panels.map((panel, index) => drawPanel(panel, layout.panels[index] ?? { x: 0, y: 0 })),
    ),
    ...(layout.list === null ? [] : [drawStationList(unlocated, groups, layout.list, language)]),
    drawFooter(sayCaveat({ hidden: map?.hidden ?? 0, moved: map?.moved ?? 0 }, language)),
  ];
  return `${element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: '297mm',
      height: '210mm',
      viewBox: `0 0 ${PAGE.width} ${PAGE.height}`,
      role: 'img',
      'xml:lang': language,
      'font-family': FONTS,
      fill: INK,
    },
    ...parts.map((part) => `\n${part}`),
    '\n',
  )}\n`;
}

function drawHeader(drawing: DistrictDrawing, language: Language): string {
  const date = drawing.date === null ? '' : sayDate(drawing.date, language);
  const room = WIDTH / TITLE_SIZE - (measureText(date) * 16) / TITLE_SIZE - 1;
  const totals = wrapText(sayTotals(drawing, language), WIDTH / TOTALS_SIZE, 2);
  return element(
    'g',
    { class: 'title' },
    text(cutText(sayTitle(drawing, language), room), MARGIN, 66, { 'font-size': TITLE_SIZE, 'font-weight': 'bold' }),
    text(date, MARGIN + WIDTH, 66, { 'font-size': 16, 'text-anchor': 'end' }),
    ...totals.map((line, index) => text(line, MARGIN, 91 + index * 17, { 'font-size': TOTALS_SIZE })),
  );
}

function drawFooter(caveat: string): string {
  const lines = wrapText(caveat, WIDTH / CAVEAT_SIZE, 2);
  return element(
    'g',
    { class: 'caveat', 'font-size': CAVEAT_SIZE, fill: SOFT_INK },
    ...lines.map((line, index) => text(line, MARGIN, 789 + index * 14)),
  );
}

function drawEmpty(language: Language): string {
  return text(WORDS.noStations[language], PAGE.width / 2, 340, {
    'font-size': 18,
    'text-anchor': 'middle',
    fill: FAINT_INK,
  });
}
