import type { StationFilter, StationOrder } from '../src/domain/station-query.ts';
import { builder } from './builder.ts';
import { asConnection } from './connection.ts';
import type { Context } from './context.ts';
import { decodeCursor, encodeCursor, isCount, isText, type ListIdentity } from './cursor.ts';
import { AS_OF, datedBy } from './dated.ts';
import { type PagingArgs, readPageSize, weighPage } from './paging.ts';
import { requireDivision } from './require-code.ts';
import { findStation, Station } from './station.ts';
import { readStationFilter, StationFilterInput, StationOrderInput } from './station-list.ts';

const BY_CODE: StationOrder = { field: 'CODE', direction: 'ASC' };

builder.queryField('station', (t) =>
  t.field({
    type: Station,
    nullable: true,
    description:
      'One station, open on the date or not; null: there is none with this code. 一个社工站；代码不存在时为空。',
    args: {
      code: t.arg.string({ required: true, description: 'Its code. 社工站代码。' }),
      asOf: t.arg({ type: 'Date', description: AS_OF }),
    },
    resolve: (_, { code, asOf }, context) => findStation(code, datedBy(asOf, context), context),
  }),
);

const StationConnection = builder.connectionObject(
  { type: Station, name: 'StationConnection', description: 'A page of stations. 社工站分页。' },
  { name: 'StationEdge', description: 'A station with its cursor. 社工站及其游标。' },
);

function listArgs(which: string) {
  return builder.args((t) => ({
    filter: t.field({ type: StationFilterInput, description: which }),
    orderBy: t.field({ type: StationOrderInput, description: 'Absent: by code. 排序，默认按代码。' }),
    asOf: t.field({ type: 'Date', description: AS_OF }),
  }));
}

builder.queryFields((t) => ({
  stations: t.connection(
    {
      type: Station,
      description: 'The stations open on the date. 社工站列表（截至日期开放的）。',
      args: listArgs('Which. Absent: all. 筛选条件，默认为全部。'),
      complexity: weighPage,
      resolve: (_, args, context) => listStations(args, readStationFilter(args.filter), context),
    },
    StationConnection,
  ),
  nonCompliantStations: t.connection(
    {
      type: Station,
      description: 'The stations that fail to comply: those with status NON_COMPLIANT. 不符合要求的社工站列表。',
      args: listArgs('Which of them. Absent: all. 筛选条件，默认为全部。'),
      complexity: weighPage,
      resolve: (_, args, context) => {
        const filter = readStationFilter(args.filter);
        const isWanted = filter.statuses === undefined || filter.statuses.includes('NON_COMPLIANT');
        return listStations(args, { ...filter, statuses: isWanted ? ['NON_COMPLIANT'] : [] }, context);
      },
    },
    StationConnection,
  ),
}));

interface ListArgs extends PagingArgs {
  readonly orderBy?: StationOrder | null | undefined;
  readonly asOf?: string | null | undefined;
}

async function listStations(args: ListArgs, filter: StationFilter, context: Context) {
  const dated = datedBy(args.asOf, context);
  const order = args.orderBy ?? BY_CODE;
  const identity = { list: 'Station', order: `${order.field} ${order.direction}`, date: dated.date };
  const size = readPageSize(args, context);
  const after = readBound(args.after, 'after', order, identity, context);
  const before = readBound(args.before, 'before', order, identity, context);
  await requireDivision(filter.divisionCode, context, ['filter', 'divisionCode']);

  const view = await context.loaders.on(dated.date).view();
  const page = await view.listStations({ filter, order, ...size, after, before });
  const nodes = page.stations.map(({ station, verdict, place }) => ({ ...station, ...dated, verdict, place }));
  return asConnection(
    { ...page, nodes },
    ({ place }) => encodeCursor(identity, place),
    () => view.countStations(filter),
  );
}

function readBound(
  cursor: string | null | undefined,
  argument: 'after' | 'before',
  order: StationOrder,
  identity: ListIdentity,
  context: Context,
) {
  return order.field === 'FULL_MEMBERS'
    ? decodeCursor(cursor, identity, isCount, context, argument)
    : decodeCursor(cursor, identity, isText, context, argument);
}
