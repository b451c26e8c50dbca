import { Adjacency } from './adjacency.ts';
import { BranchCoverage } from './branch-coverage.ts';
import { builder } from './builder.ts';
import { judgementOf, StationCompliance } from './compliance.ts';
import { sameDate } from './dated.ts';
import { Division, loadDivision } from './division.ts';
import { Headcount } from './headcount.ts';
import { Location } from './location.ts';
import { loadPartyBody, PartyBody } from './party-body.ts';
import { fromVerdict, Station, seeStation } from './station.ts';
import { StationLevel } from './station-level.ts';
import { loadDatedVersion, VERSION } from './version.ts';
import { Waiver } from './waiver.ts';
import { weighList } from './weight.ts';

builder.objectFields(Station, (t) => ({
  code: t.exposeString('code', { description: 'Its code. 社工站代码。' }),
  name: t.exposeString('name', { description: 'Its name, the same on all dates. 名称（不分日期）。' }),
  level: t.expose('level', { type: StationLevel, description: 'Its level, the same on all dates. 层级（不分日期）。' }),
  division: t.field({
    type: Division,
    description: 'The division it lies in, the same on all dates. 所在区划（不分日期）。',
    resolve: ({ divisionCode }, _, context) => loadDivision(divisionCode, context),
  }),
  location: t.expose('location', {
    type: Location,
    nullable: true,
    description: 'Where it stands, the same on all dates; null: not known. 位置（不分日期）。',
  }),
  openedOn: t.expose('openedOn', { type: 'Date', description: 'The first day it counts. 设立日期。' }),
  closedOn: t.expose('closedOn', {
    type: 'Date',
    nullable: true,
    description: 'The first day it counts no more; null: none is known. 撤销日期。',
  }),
  responsibleBody: t.field({
    type: PartyBody,
    nullable: true,
    description: 'The party body that answers for it on the date, live or not; null: it names none. 责任党组织。',
    resolve: async ({ code, date }, _, context) => {
      const named = await context.loaders.on(date).responsibleBodies.load(code);
      return named === undefined ? null : loadPartyBody(named.partyBodyCode, context);
    },
  }),
  neighbors: t.field({
    type: [Station],
    description: 'Its confirmed neighbours that are open on the date, by code. 相邻的社工站，按代码排序。',
    complexity: weighList(8),
    resolve: async (station, _, context) => {
      const neighbors = await context.loaders.on(station.date).neighbors.load(station.code);
      return neighbors.map((neighbor) => seeStation(neighbor, sameDate(station), context));
    },
  }),
  adjacencies: t.field({
    type: [Adjacency],
    description: 'The same neighbours, each with how they are joined, by code. 相邻关系及其方式，按代码排序。',
    complexity: weighList(8),
    resolve: async (station, _, context) => {
      const neighbors = await context.loaders.on(station.date).neighbors.load(station.code);
      return neighbors.map(({ kind, ...neighbor }) => ({
        kind,
        station: seeStation(neighbor, sameDate(station), context),
      }));
    },
  }),
  version: t.int({
    description: VERSION,
    resolve: (station, _, context) => loadDatedVersion('station', station, context),
  }),
  headcount: t.field({
    type: Headcount,
    description: 'Who works here on the date. 人数。',
    resolve: (station, _, context) => fromVerdict(station, context, ({ headcount }) => headcount),
  }),
  coverage: t.field({
    type: [BranchCoverage],
    description: 'The live coverage of this station, in any mode, by branch code. 党支部覆盖情况，按党支部代码排序。',
    complexity: weighList(3),
    resolve: async (station, _, context) => {
      const coverage = await context.loaders.on(station.date).coverageOfStations.load(station.code);
      return coverage.map((each) => ({ ...each, ...sameDate(station) }));
    },
  }),
  waivers: t.field({
    type: [Waiver],
    description: 'The exceptions in force on the date, by finding. 有效的例外批准，按问题代码排序。',
    complexity: weighList(3),
    resolve: async (station, _, context) => {
      const waivers = await context.loaders.on(station.date).waivers.load(station.code);
      return waivers.map((waiver) => ({ ...waiver, ...sameDate(station) }));
    },
  }),
  compliance: t.field({
    type: StationCompliance,
    description: 'What the rules demand on the date, and what is found. 应有组织形式与存在的问题。',
    resolve: (station, _, context) => fromVerdict(station, context, (verdict) => judgementOf(station, verdict)),
  }),
}));
