import type { CoverageMode as Mode } from '../src/domain/branch.ts';
import type { CoverageRow } from '../src/services/loaders/rows.ts';
import { Branch, loadBranch } from './branch.ts';
import { builder } from './builder.ts';
import { type Dated, sameDate } from './dated.ts';
import { loadStation, Station } from './station.ts';

export const CoverageMode = builder.enumType('CoverageMode', {
  description: 'How a branch covers a station. 覆盖方式。',
  values: {
    OWN: { description: '单独: the station has the branch to itself.' },
    JOINT: { description: '联合: the station shares a joint branch (联合党支部).' },
    AFFILIATED: { description: '挂靠: the station is affiliated with a host.' },
  } satisfies Record<Mode, object>,
});

export const BranchCoverage = builder.objectRef<CoverageRow & Dated>('BranchCoverage').implement({
  description: 'That a branch covers a station on the date. 党支部对社工站的覆盖。',
  fields: (t) => ({
    branch: t.field({
      type: Branch,
      description: 'The branch. 党支部。',
      resolve: (coverage, _, context) => loadBranch(coverage.branchCode, sameDate(coverage), context),
    }),
    station: t.field({
      type: Station,
      description: 'The station. 社工站。',
      resolve: (coverage, _, context) => loadStation(coverage.stationCode, sameDate(coverage), context),
    }),
    mode: t.expose('mode', { type: CoverageMode, description: 'How. 覆盖方式。' }),
    from: t.expose('from', { type: 'Date', description: 'The first day. 起始日期。' }),
    until: t.expose('until', {
      type: 'Date',
      nullable: true,
      description: 'The first day no more; null: none is known. 终止日期。',
    }),
  }),
});

export const CoverageInput = builder.inputType('CoverageInput', {
  description: 'A station to cover. 要覆盖的社工站。',
  fields: (t) => ({
    stationCode: t.string({ required: true, description: 'The code of the station. 社工站代码。' }),
    mode: t.field({ type: CoverageMode, required: true, description: 'How. 覆盖方式。' }),
  }),
});
