import type { Statistics } from '../src/compliance/statistics/statistics.ts';
import type { StatisticsRow as Row } from '../src/compliance/statistics/statistics-rows.ts';
import { listInMemory } from '../src/services/list-in-memory.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { Division, loadDivision } from './division.ts';
import { listByKey } from './forward-list.ts';
import type { PagingArgs } from './paging.ts';
import { refuse } from './refuse.ts';
import { StatisticsFigures } from './statistics-figures.ts';

const StatisticsRow = builder.objectRef<Row>('StatisticsRow').implement({
  description:
    'The figures of a division with all below it, or only of the stations right under it. 一个区划（含下级）的统计行，或者其本级直属社工站的统计行。',
  fields: (t) => ({
    division: t.field({
      type: Division,
      description: 'The division. 区划。',
      resolve: ({ divisionCode }, _, context) => loadDivision(divisionCode, context),
    }),
    parentCode: t.exposeString('parentCode', {
      nullable: true,
      description:
        'The code of the division whose part the row is: with isDirect, the same division; null: the whole form. 所属上级行的区划代码。',
    }),
    depth: t.exposeInt('depth', {
      description: 'How far below the whole: its parts have 1. 层次：整体的各部分为 1。',
    }),
    isDirect: t.exposeBoolean('isDirect', {
      description:
        'Only the stations right under the division, beside its parts, so that the parts add up to it. 是否仅为本级直属社工站。',
    }),
    figures: t.field({
      type: StatisticsFigures,
      description: 'The figures. 数字。',
      resolve: ({ figures }) => figures,
    }),
  }),
});

export const StatisticsRowConnection = builder.connectionObject(
  { type: StatisticsRow, name: 'StatisticsRowConnection', description: 'A page of rows. 统计行分页。' },
  { name: 'StatisticsRowEdge', description: 'A row with its cursor. 统计行及其游标。' },
);

const NO_DEPTH = {
  'zh-CN': 'maxDepth 应不小于 1：1 为直接下级；整体见 total。',
  en: 'maxDepth is 1 or more: 1 are the parts alone; total has the whole.',
};

/** A page of the rows of a form, those down to a depth. */
export function listRows(
  { date, divisionCode, rows }: Statistics,
  maxDepth: number | null | undefined,
  args: PagingArgs,
  context: Context,
) {
  if (typeof maxDepth === 'number' && maxDepth < 1) throw refuse(NO_DEPTH, context, ['maxDepth']);
  const wanted = maxDepth === null || maxDepth === undefined ? rows : rows.filter(({ depth }) => depth <= maxDepth);
  const list = `StatisticsRow ${JSON.stringify([divisionCode, maxDepth ?? null])}`;
  const source = listInMemory(wanted, ({ key }) => key);
  return listByKey(args, { list, date, source, asNode: (row: Row) => row, keyOf: ({ key }) => key }, context);
}
