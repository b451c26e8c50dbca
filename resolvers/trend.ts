import { DomainError } from '../src/domain/errors.ts';
import type { Interval } from '../src/domain/interval.ts';
import { MOST_POINTS, type TrendPoint as Point, readTrend } from '../src/services/statistics/trend.ts';
import { builder } from './builder.ts';
import { refuseInput } from './refuse.ts';
import { requireDivision } from './require-code.ts';
import { StatisticsFigures } from './statistics-figures.ts';
import { weighList } from './weight.ts';

const TrendInterval = builder.enumType('TrendInterval', {
  description:
    'How far apart dates are. From the last day of a month on, months and more lead to last days of months: 30 June, 31 December, 30 June. 时点间隔；起始日为月末时，各时点均为月末。',
  values: {
    DAY: { description: '日.' },
    WEEK: { description: '周.' },
    MONTH: { description: '月.' },
    QUARTER: { description: '季.' },
    HALF_YEAR: { description: '半年: from 30 June or 31 December on, the dates of the form.' },
    YEAR: { description: '年.' },
  } satisfies Record<Interval, object>,
});

const TrendPoint = builder.objectRef<Point>('TrendPoint').implement({
  description: 'The totals of one date. 一个时点的合计。',
  fields: (t) => ({
    asOf: t.expose('date', { type: 'Date', description: 'The date counted. 截至日期。' }),
    figures: t.field({
      type: StatisticsFigures,
      description: 'As organizationStatistics answers them for the date. 与该日统计的合计相同。',
      resolve: ({ figures }) => figures,
    }),
  }),
});

builder.queryField('trend', (t) =>
  t.field({
    type: [TrendPoint],
    complexity: { ...weighList(MOST_POINTS), field: 5_000 },
    description: `The totals of a division over time, past or ahead, in the order of time; at most ${MOST_POINTS} dates. 一段时间内的统计合计，最多 ${MOST_POINTS} 个时点。`,
    args: {
      divisionCode: t.arg.string({ description: 'The division. Absent: all. 区划代码，默认为全部。' }),
      from: t.arg({ type: 'Date', required: true, description: 'The first date. 起始日期。' }),
      until: t.arg({
        type: 'Date',
        required: true,
        description: 'No date is later; it is the last itself where the interval meets it. 截止日期（含）。',
      }),
      every: t.arg({ type: TrendInterval, required: true, description: 'How far apart the dates are. 间隔。' }),
    },
    resolve: async (_, { divisionCode, ...question }, context) => {
      await requireDivision(divisionCode, context, ['divisionCode']);
      try {
        return await readTrend(context.app, { ...question, divisionCode: divisionCode ?? null });
      } catch (error) {
        throw error instanceof DomainError ? refuseInput(error, context) : error;
      }
    },
  }),
);
