import type { Language } from '../domain/text.ts';
import { FAINT_INK, INK, PAPER } from './colours.ts';
import { type Box, boxAround, overlap, type Point } from './geometry.ts';
import { element, round, text } from './svg.ts';

const LONGEST = 190;
const HEIGHT = 5;
const SIZE = 10;

/** The room of a scale bar and the arrow to the north: in whichever lower corner of a frame fewer marks are, rather left. */
export function scaleBarBox(frame: Box, marks: readonly Point[], reach: number): Box {
  const size = { width: LONGEST + 88, height: 44 };
  const left = { x: frame.x, y: frame.y + frame.height - size.height, ...size };
  const right = { ...left, x: frame.x + frame.width - size.width };
  const countIn = (box: Box) => marks.filter((mark) => overlap(boxAround(mark, reach), box)).length;
  return countIn(left) <= countIn(right) ? left : right;
}

/** A bar of 1, 2 or 5 times a power of ten metres, as long as fits, and an arrow to the north. */
export function drawScaleBar(box: Box, unitsPerMetre: number, language: Language): string {
  const metres = chooseLength(LONGEST / unitsPerMetre);
  const [x, y, half] = [box.x + 48, box.y + box.height - 17, (metres * unitsPerMetre) / 2];
  const bar = { y, height: HEIGHT, stroke: INK, 'stroke-width': 0.8 };
  const inKilometres = metres >= 1000;
  const unit = inKilometres ? { 'zh-CN': '公里', en: 'km' } : { 'zh-CN': '米', en: 'm' };
  const say = (part: number) => `${round((metres * part) / (inKilometres ? 1000 : 1))}`;
  const label = (words: string, at: number) => text(words, at, y - 4, { 'text-anchor': 'middle' });
  return element(
    'g',
    { class: 'scale', 'font-size': SIZE, fill: INK },
    element('rect', { x, width: half, fill: INK, ...bar }),
    element('rect', { x: x + half, width: half, fill: PAPER, ...bar }),
    label('0', x),
    label(say(0.5), x + half),
    label(`${say(1)} ${unit[language]}`, x + 2 * half),
    drawNorth(box.x + 24, box.y + box.height - 12, language),
  );
}

function drawNorth(x: number, y: number, language: Language): string {
  const needle = (side: number, fill: string) =>
    element('path', {
      d: `M${round(x)} ${round(y - 18)}L${round(x + side * 5.5)} ${round(y)}L${round(x)} ${round(y - 4)}Z`,
      fill,
      stroke: INK,
      'stroke-width': 0.8,
      'stroke-linejoin': 'round',
    });
  const word = { 'zh-CN': '北', en: 'N' }[language];
  return (
    needle(-1, INK) +
    needle(1, PAPER) +
    text(word, x, y - 21, { 'text-anchor': 'middle', 'font-size': SIZE, stroke: 'none', fill: FAINT_INK })
  );
}

/** The longest round length within a limit: 5 for 7, 20 for 49, 1 for 1. */
export function chooseLength(limit: number): number {
  const power = 10 ** Math.floor(Math.log10(limit));
  return power * ([5, 2, 1].find((factor) => factor * power <= limit) ?? 1);
}
