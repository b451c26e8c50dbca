import { FORECAST_BASES } from '../src/compliance/forecast/changes.ts';
import type { ForecastEntry as Entry } from '../src/compliance/forecast/forecast-entry.ts';
import type { StationDevelopment as Development } from '../src/compliance/forecast/station-development.ts';
import { compareCodePoints } from '../src/domain/compare-codes.ts';
import type { IsoDate } from '../src/domain/date.ts';
import { DomainError } from '../src/domain/errors.ts';
import type { CodeList } from '../src/services/code-list.ts';
import { forecastDivision } from '../src/services/forecast/forecast-division.ts';
import type { Forecast as Answer } from '../src/services/forecast/forecast-facts.ts';
import { builder } from './builder.ts';
import { asConnection } from './connection.ts';
import type { Context } from './context.ts';
import { decodeCursor, encodeCursor, isText, type Place } from './cursor.ts';
import { type Dated, datedBy, sameDate } from './dated.ts';
import { type DatedEntry, ForecastEntry } from './forecast-entry.ts';
import { forwardArgs, listForwards } from './forward-list.ts';
import { type PagingArgs, readPageSize, weighPage } from './paging.ts';
import { refuseInput } from './refuse.ts';
import { requireDivision } from './require-code.ts';
import { StationDevelopment } from './station-development.ts';

type DatedForecast = Answer & Dated & { readonly until: IsoDate };

const EntryConnection = builder.connectionObject(
  { type: ForecastEntry, name: 'ForecastEntryConnection', description: 'A page of changes ahead. 预测变化分页。' },
  { name: 'ForecastEntryEdge', description: 'A change ahead with its cursor. 预测变化及其游标。' },
);

const DevelopmentConnection = builder.connectionObject(
  {
    type: StationDevelopment,
    name: 'StationDevelopmentConnection',
    description: 'A page of stations without a full member. 没有正式党员的社工站分页。',
  },
  { name: 'StationDevelopmentEdge', description: 'One with its cursor. 社工站及其游标。' },
);

const Forecast = builder.objectRef<DatedForecast>('Forecast').implement({
  description: 'What will change by dates already known. 按已知日期的预测。',
  fields: (t) => ({
    from: t.expose('date', { type: 'Date', description: 'The day to start from. 起始日。' }),
    until: t.expose('until', { type: 'Date', description: 'The last day. 截止日（含当日）。' }),
    entries: t.field({
      type: EntryConnection,
      description: 'The changes, by date and station. 变化，按日期和社工站排序。',
      args: forwardArgs(),
      complexity: weighPage,
      resolve: pageEntries,
    }),
    development: t.field({
      type: DevelopmentConnection,
      description: 'The stations without a full member on the first day, by code. 起始日没有正式党员的社工站。',
      args: forwardArgs(),
      complexity: weighPage,
      resolve: (forecast, args, context) =>
        listForwards(
          args,
          {
            list: 'StationDevelopment',
            date: forecast.date,
            source: listDevelopment(forecast.development),
            asNode: (each) => ({ ...each, ...sameDate(forecast), code: each.stationCode }),
          },
          context,
        ),
    }),
  }),
});

builder.queryField('forecast', (t) =>
  t.field({
    type: Forecast,
    // a district is judged on every day on which something of it turns
    complexity: { field: 20_000, multiplier: 1 },
    description:
      'What will change in a division and all below it by dates already known: a district at a time is quick, a province is refused. 预测：宜按区（县）查询。',
    args: {
      divisionCode: t.arg.string({
        description: 'The division. Absent: all that you may read. 区划代码；不填则为有权查看的全部社工站。',
      }),
      until: t.arg({
        type: 'Date',
        required: true,
        description: 'The last day, ten years ahead at most. 截止日（含）。',
      }),
      from: t.arg({ type: 'Date', description: 'The day to start from. Absent: today. 起始日，默认为今天。' }),
    },
    resolve: async (_, { divisionCode, until, from }, context) => {
      const dated = datedBy(from, context);
      if (typeof divisionCode === 'string') await requireDivision(divisionCode, context, ['divisionCode']);
      const question = { divisionCode: divisionCode ?? null, from: dated.date, until };
      try {
        return { ...(await forecastDivision(context.app, question)), ...dated, until };
      } catch (error) {
        throw error instanceof DomainError ? refuseInput(error, context) : error;
      }
    },
  }),
);

function pageEntries(forecast: DatedForecast, args: PagingArgs, context: Context) {
  const { first = 0 } = readPageSize(args, context);
  const identity = { list: 'ForecastEntry', order: 'DATE ASC', date: forecast.date };
  const after = decodeCursor(args.after, identity, isText, context, 'after');
  const entries = forecast.entries.toSorted((one, other) => comparePlaces(placeOf(one), placeOf(other)));
  const begin =
    after === undefined ? 0 : entries.findLastIndex((entry) => comparePlaces(placeOf(entry), after) <= 0) + 1;
  const nodes = entries.slice(begin, begin + first).map((entry): DatedEntry => ({ entry, dated: sameDate(forecast) }));
  return asConnection(
    { nodes, hasNextPage: begin + first < entries.length, hasPreviousPage: begin > 0 },
    ({ entry }) => encodeCursor(identity, placeOf(entry)),
    () => entries.length,
  );
}

/** Where an entry stands: by date, station, and the certain one first. */
function placeOf({ date, stationCode, basis }: Entry): Place<string> {
  return { value: `${date} ${FORECAST_BASES.indexOf(basis)}`, code: stationCode };
}

function comparePlaces(one: Place<string>, other: Place<string>): number {
  return (
    compareCodePoints(one.value.slice(0, 10), other.value.slice(0, 10)) ||
    compareCodePoints(one.code, other.code) ||
    compareCodePoints(one.value, other.value)
  );
}

function listDevelopment(development: readonly Development[]): CodeList<Development> {
  const sorted = development.toSorted((one, other) => compareCodePoints(one.stationCode, other.stationCode));
  return {
    read: async (after, limit) => {
      const rest = after === null ? sorted : sorted.filter((each) => compareCodePoints(each.stationCode, after) > 0);
      return rest.slice(0, limit);
    },
    count: async () => sorted.length,
  };
}
