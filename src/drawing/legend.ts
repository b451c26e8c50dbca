import { KIND_LABELS, STATUS_LABELS } from '../domain/labels.ts';
import { STRUCTURE_KINDS } from '../domain/structure-kind.ts';
import type { Language } from '../domain/text.ts';
import { isOutside } from './district-drawing.ts';
import { drawOutline, drawTag, drawTie } from './draw-groups.ts';
import { drawNeighbour } from './draw-neighbour.ts';
import type { Point } from './geometry.ts';
import { hullPath } from './group-hull.ts';
import { drawMark, type Mark } from './mark.ts';
import type { Panel, PanelRow } from './panel.ts';
import type { Scene } from './scene.ts';
import { STATUS_ORDER, WORDS } from './words.ts';

const RADIUS = 8.5;
const PLAIN: Mark = { required: 'JOINT_BRANCH', status: null, isAffiliated: false };

/** The meaning of every shape, colour, sign and line that can be seen; what is rare only where it occurs. */
export function listPanels(scene: Scene, language: Language): readonly Panel[] {
  const { stations, totals } = scene.drawing;
  const isJudged = totals.byStatus !== null;
  const draw = (part: Partial<Mark>) => (at: Point) => drawMark({ ...PLAIN, ...part }, at, RADIUS);
  const kinds = STRUCTURE_KINDS.map((required) => ({
    words: KIND_LABELS[required][language],
    draw: draw({ required }),
  }));
  const notJudged = { words: WORDS.notJudged[language], draw: draw({ required: null }) };
  const statuses = STATUS_ORDER.map((status) => ({ words: STATUS_LABELS[status][language], draw: draw({ status }) }));
  const number = { words: WORDS.number[language] };
  const hasOtherLevels = stations.some((station) => station.required === null && !isOutside(station));
  return [
    { heading: WORDS.shapes[language], rows: hasOtherLevels ? [...kinds, notJudged] : kinds },
    ...(isJudged ? [{ heading: WORDS.statuses[language], rows: [...statuses, number] }] : []),
    { heading: WORDS.lines[language], rows: [...listLines(scene, language), ...(isJudged ? [] : [number])] },
  ];
}

function listLines({ groups }: Scene, language: Language): readonly PanelRow[] {
  const torn = groups.find(({ parts }) => parts.length > 1);
  const tagged = groups.find(({ tag }) => tag !== undefined);
  const across = ({ x, y }: Point) =>
    [
      { x: x - 17, y },
      { x: x + 17, y },
    ] as const;
  const capsule = ({ x, y }: Point) =>
    hullPath(
      [
        { x: x - 9, y },
        { x: x + 9, y },
      ],
      8,
    );
  const rows: readonly (PanelRow | undefined)[] = [
    { words: WORDS.border[language], draw: (at) => drawNeighbour('BORDER', across(at)) },
    { words: WORDS.link[language], draw: (at) => drawNeighbour('LINK', across(at)) },
    { words: WORDS.proposed[language], draw: (at) => drawOutline('PROPOSED', capsule(at)) },
    { words: WORDS.registered[language], draw: (at) => drawOutline('REGISTERED', capsule(at)) },
    torn && { words: WORDS.torn[language], draw: (at) => drawTie(torn.state, across(at)) },
    tagged && { words: WORDS.tag[language], draw: (at) => drawTag(tagged.state, 'A', at) },
    {
      words: WORDS.affiliated[language],
      draw: (at) => drawMark({ ...PLAIN, required: 'AFFILIATION', isAffiliated: true }, at, RADIUS * 0.85),
    },
  ];
  return rows.filter((row) => row !== undefined);
}
