import type { Statistics } from '../src/compliance/statistics/statistics.ts';
import { organizationStatistics } from '../src/services/statistics/organization-statistics.ts';
import { builder } from './builder.ts';
import { AS_OF, type Dated, datedBy } from './dated.ts';
import { Division, loadDivision } from './division.ts';
import { forwardArgs } from './forward-list.ts';
import { weighPage } from './paging.ts';
import { requireDivision } from './require-code.ts';
import { listContradictions, StatisticsContradictionConnection } from './statistics-contradiction.ts';
import { StatisticsFigures } from './statistics-figures.ts';
import { listRows, StatisticsRowConnection } from './statistics-row.ts';

const OrganizationStatistics = builder.objectRef<Statistics & Dated>('OrganizationStatistics').implement({
  description:
    'The form the district office hands in, as of 30 June and 31 December or any other date. 党内统计（按社工站）。',
  fields: (t) => ({
    asOf: t.expose('date', { type: 'Date', description: 'The date counted. 截至日期。' }),
    division: t.field({
      type: Division,
      nullable: true,
      description: 'The division; null: of everything. 区划；全部时为空。',
      resolve: ({ divisionCode }, _, context) => (divisionCode === null ? null : loadDivision(divisionCode, context)),
    }),
    total: t.field({
      type: StatisticsFigures,
      description: 'All stations of the division; the rows of depth 1, if any, add up to it. 合计。',
      resolve: ({ total }) => total,
    }),
    rows: t.field({
      type: StatisticsRowConnection,
      description:
        'Every division below, each followed by its parts: the stations right under it, then the divisions in it by code. 各级下级区划的统计行。',
      args: {
        ...forwardArgs(),
        maxDepth: t.arg.int({
          description: 'Only rows down to this depth; 1: the parts alone. Absent: all. 只取到该层次，1 为直接下级。',
        }),
      },
      complexity: weighPage,
      resolve: (statistics, { maxDepth, ...args }, context) => listRows(statistics, maxDepth, args, context),
    }),
    isConsistent: t.boolean({
      description: 'Whether there are no contradictions. 是否没有相互矛盾的事实。',
      resolve: ({ contradictions }) => contradictions.length === 0,
    }),
    contradictions: t.field({
      type: StatisticsContradictionConnection,
      description: 'Where facts contradict each other. 相互矛盾的事实。',
      args: forwardArgs(),
      complexity: weighPage,
      resolve: (statistics, args, context) => listContradictions(statistics, args, context),
    }),
  }),
});

builder.queryField('organizationStatistics', (t) =>
  t.field({
    type: OrganizationStatistics,
    // a whole nation takes a second: so many at once that every town of a district can be asked for, not more
    complexity: { field: 2_000, multiplier: 1 },
    description:
      'The yearly and half-yearly statistics of a division, of everything where none is given; the same numbers whether asked of a town, its district, or as the sum of its towns. 党内统计（半年报、年报）。',
    args: {
      divisionCode: t.arg.string({ description: 'The division. Absent: all. 区划代码，默认为全部。' }),
      asOf: t.arg({ type: 'Date', description: AS_OF }),
    },
    resolve: async (_, { divisionCode, asOf }, context) => {
      const dated = datedBy(asOf, context);
      await requireDivision(divisionCode, context, ['divisionCode']);
      const scope = { date: dated.date, divisionCode: divisionCode ?? null };
      return { ...(await organizationStatistics(context.app, scope)), ...dated };
    },
  }),
);
