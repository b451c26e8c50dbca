import { CAVEAT, type NeighborProposal as Proposal, type ProposalSource as Source } from '../src/neighbors/proposal.ts';
import type { NeighborProposals as Proposals } from '../src/neighbors/propose-neighbors.ts';
import type { WarningKind as Kind, NeighborWarning as Warning } from '../src/neighbors/warning.ts';
import { proposeNeighbors } from '../src/services/propose-neighbors.ts';
import { AdjacencyKind } from './adjacency-kind.ts';
import { builder } from './builder.ts';
import { AS_OF, type Dated, datedBy, sameDate } from './dated.ts';
import { requireDivision } from './require-code.ts';
import { loadStations, Station } from './station.ts';
import { weighList } from './weight.ts';

const ProposalSource = builder.enumType('NeighborProposalSource', {
  description: 'What a proposal of neighbours rests on. 相邻建议的依据。',
  values: {
    POLYGONS: { description: 'A common border of two areas; from a map, by command only. 区域边界（仅命令行）。' },
    GABRIEL: { description: 'No other station stands in the circle between the two. 以两站为直径的圆内没有其他站。' },
    DELAUNAY: {
      description: 'Their surroundings touch, but another station stands between. 周边相接，但中间有其他站。',
    },
  } satisfies Record<Source, object>,
});

const WarningKind = builder.enumType('NeighborWarningKind', {
  description: 'What is worth a look. 提醒的种类。',
  values: {
    AREA_WITHOUT_CODE: { description: 'Areas of a map name no code; by command only. 地图区域没有代码（仅命令行）。' },
    CROWDED_PLACE: { description: 'More stations at one location than can stand there. 同一位置的社工站过多。' },
    FAR_NEIGHBOR: {
      description:
        'Confirmed neighbours more than three times as far apart as usual in the district. 已确认相邻但相距超过通常距离的 3 倍。',
    },
    NO_NEIGHBOR: { description: 'Neither a confirmed neighbour nor a preselected one. 没有相邻站，也没有预选建议。' },
    ONE_WAY: {
      description: 'A document lists the pair from one side only; by command only. 仅单向列出（仅命令行）。',
    },
    STATION_WITHOUT_AREA: { description: 'A map has no area for it; by command only. 地图中没有其区域（仅命令行）。' },
    UNKNOWN_AREA_CODE: { description: 'A map has codes nobody knows; by command only. 地图代码未知（仅命令行）。' },
  } satisfies Record<Kind, object>,
});

const NeighborProposal = builder.objectRef<Proposal & Dated>('NeighborProposal').implement({
  description:
    'Two stations that may be neighbours, for somebody to confirm with confirmNeighbors. 可能相邻的两个社工站，须确认。',
  fields: (t) => ({
    stations: t.field({
      type: [Station],
      description: 'The two, by code. 两个社工站，按代码排序。',
      complexity: weighList(2),
      resolve: (proposal, _, context) => loadStations(proposal.stationCodes, sameDate(proposal), context),
    }),
    kind: t.expose('kind', {
      type: AdjacencyKind,
      description: 'What it is confirmed as; BORDER where it is not yet. 相邻方式；尚未确认时为 BORDER。',
    }),
    source: t.expose('source', { type: ProposalSource, description: 'What it rests on. 依据。' }),
    isPreselected: t.exposeBoolean('isPreselected', {
      description: 'Likely enough to be accepted unless somebody objects. 是否预选。',
    }),
    isKnown: t.exposeBoolean('isKnown', { description: 'Confirmed already. 是否已确认。' }),
    distanceM: t.exposeInt('distanceM', {
      nullable: true,
      description:
        'How far apart, in metres; null: a location is not known, or not for you to see. 距离（米）；位置不详或者无权查看时为空。',
    }),
  }),
});

const NeighborWarning = builder.objectRef<Warning & Dated>('NeighborWarning').implement({
  description: 'Something about neighbours that somebody should look at. 有关相邻关系的提醒。',
  fields: (t) => ({
    kind: t.expose('kind', { type: WarningKind, description: 'What it is. 种类。' }),
    message: t.string({
      description: 'What is odd, with its figures, and what to do. 说明（中文；可要求英文）。',
      resolve: ({ text }, _, context) => text[context.language],
    }),
    stations: t.field({
      type: [Station],
      description: 'The stations concerned, by code. 有关的社工站，按代码排序。',
      complexity: weighList(2),
      resolve: (warning, _, context) => loadStations(warning.stationCodes, sameDate(warning), context),
    }),
  }),
});

const NeighborProposals = builder.objectRef<Proposals & Dated>('NeighborProposals').implement({
  description:
    'Who may be whose neighbour, guessed from locations: about 85 % of true borders are found, and about 15 % of what is proposed is wrong. 相邻关系建议：约能找出 85% 的真实边界，所提建议中约有 15% 是错的。',
  fields: (t) => ({
    asOf: t.expose('date', { type: 'Date', description: 'The date of the stations. 截至日期。' }),
    caveat: t.string({
      description: 'How far to trust the proposals; to be shown with them. 可信程度说明，须与建议一同显示。',
      resolve: (_, __, context) => CAVEAT[context.language],
    }),
    proposals: t.field({
      type: [NeighborProposal],
      description: 'The pairs, confirmed ones too, by code. 各对社工站（含已确认的），按代码排序。',
      complexity: weighList(60),
      resolve: (answer) => answer.proposals.map((proposal) => ({ ...proposal, ...sameDate(answer) })),
    }),
    warnings: t.field({
      type: [NeighborWarning],
      description: 'What is worth a look, by kind and station. 提醒，按种类和社工站排序。',
      complexity: weighList(10),
      resolve: (answer) => answer.warnings.map((warning) => ({ ...warning, ...sameDate(answer) })),
    }),
  }),
});

builder.queryField('proposeNeighbors', (t) =>
  t.field({
    type: NeighborProposals,
    complexity: { field: 200, multiplier: 1 },
    description:
      'Who may be whose neighbour: in a district, in all districts under a division, or as far as it touches a part of a district. Changes nothing. 相邻关系建议；不作任何更改。',
    args: {
      divisionCode: t.arg.string({ required: true, description: 'The division. 区划代码。' }),
      asOf: t.arg({ type: 'Date', description: AS_OF }),
    },
    resolve: async (_, { divisionCode, asOf }, context) => {
      const dated = datedBy(asOf, context);
      await requireDivision(divisionCode, context, ['divisionCode']);
      return { ...(await proposeNeighbors(context.app, { divisionCode, date: dated.date })), ...dated };
    },
  }),
);
