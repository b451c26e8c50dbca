import type { Waiver as Row } from '../src/domain/waiver.ts';
import { builder } from './builder.ts';
import { type Dated, sameDate } from './dated.ts';
import { FindingCode } from './finding-code.ts';
import { loadStation, Station } from './station.ts';
import { loadVersion, VERSION } from './version.ts';

/** A waiver as seen on a date. */
export type DatedWaiver = Row & Dated;

export const Waiver = builder.objectRef<DatedWaiver>('Waiver').implement({
  description: 'An approved, dated exception to one waivable finding of one station. 例外批准。',
  fields: (t) => ({
    station: t.field({
      type: Station,
      description: 'The station. 社工站。',
      resolve: (waiver, _, context) => loadStation(waiver.stationCode, sameDate(waiver), context),
    }),
    version: t.int({
      description: `That of its station. ${VERSION}`,
      resolve: ({ stationCode }, _, context) => loadVersion('station', stationCode, context),
    }),
    findingCode: t.expose('findingCode', { type: FindingCode, description: 'The finding it excepts. 针对的问题。' }),
    approvedBy: t.exposeString('approvedBy', { description: 'Who approved it. 批准单位。' }),
    documentNumber: t.exposeString('documentNumber', {
      nullable: true,
      description: 'The number of the document; null: not recorded. 文号。',
    }),
    reason: t.exposeString('reason', { description: 'Why. 理由。' }),
    from: t.expose('from', { type: 'Date', description: 'The first day it holds. 起始日期。' }),
    until: t.expose('until', { type: 'Date', description: 'The first day it holds no more. 终止日期。' }),
  }),
});
