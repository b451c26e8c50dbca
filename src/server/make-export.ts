import { COMPLIANCE_STATUSES } from '../domain/compliance-status.ts';
import type { IsoDate } from '../domain/date.ts';
import { FINDING_CODES } from '../domain/finding-code.ts';
import { MEMBERSHIP_STAGES } from '../domain/membership.ts';
import { STATION_LEVELS } from '../domain/station.ts';
import type { StationFilter } from '../domain/station-query.ts';
import { STRUCTURE_KINDS } from '../domain/structure-kind.ts';
import { FINDING_COLUMNS, STATION_COLUMNS, WORKER_COLUMNS } from '../reports/export-columns.ts';
import { type ExportColumn, type ExportFormat, printExport } from '../reports/export-table.ts';
import { today } from '../services/app.ts';
import { streamFindings } from '../services/exports/finding-rows.ts';
import { streamStations } from '../services/exports/station-rows.ts';
import { streamTracedWorkers } from '../services/exports/traced-workers.ts';
import { requireSeenDivision, requireSeenStation } from '../services/require-seen.ts';
import type { FileRequest, MadeFile, MakeFile } from './made-file.ts';
import { readChoice, readChoices, readDate, readLang, readText, readTexts, requireKnown } from './read-parameters.ts';

export const STATION_PARAMETERS = [
  'divisionCode',
  'codes',
  'levels',
  'statuses',
  'requiredKinds',
  'findingCodes',
  'search',
] as const;
const WORKER_PARAMETERS = ['divisionCode', 'stationCode', 'stage', 'search', 'asOf', 'lang'] as const;

/** `stations`: one row a station. */
export function exportStations(format: ExportFormat): MakeFile {
  return async (request) => {
    requireKnown(request.given, [...STATION_PARAMETERS, 'asOf', 'lang']);
    const wanted = await readStationsWanted(request);
    const pages = streamStations(request.app, wanted);
    return asFile(['stations', '社工站'], format, wanted, STATION_COLUMNS, pages);
  };
}

/** `findings`: one row a finding, in words. */
export function exportFindings(format: ExportFormat): MakeFile {
  return async (request) => {
    requireKnown(request.given, [...STATION_PARAMETERS, 'asOf', 'lang']);
    const wanted = await readStationsWanted(request);
    const pages = streamFindings(request.app, wanted, wanted.language);
    return asFile(['findings', '问题清单'], format, wanted, FINDING_COLUMNS, pages);
  };
}

/** `workers`: one row a worker. */
export function exportWorkers(format: ExportFormat): MakeFile {
  return async ({ app, given, origin, spoken }) => {
    requireKnown(given, WORKER_PARAMETERS);
    readLang(given, spoken);
    const filter = {
      divisionCode: readText(given, 'divisionCode'),
      stationCode: readText(given, 'stationCode'),
      stage: readChoice(given, 'stage', MEMBERSHIP_STAGES),
      search: readText(given, 'search'),
    };
    const { divisionCode, stationCode } = filter;
    if (divisionCode !== undefined) await requireSeenDivision(app, divisionCode, ['divisionCode'], 'PEOPLE');
    if (stationCode !== undefined) await requireSeenStation(app, stationCode, ['stationCode'], 'PEOPLE');
    const date = readDate(given, 'asOf') ?? today(app);
    // what was searched for may be a name
    const detail = { ...filter, search: filter.search !== undefined, asOf: date };
    const reading = { action: `GET /export/workers.${format}`, detail, origin };
    const pages = streamTracedWorkers(app, filter, date, reading);
    return asFile(['workers', '社工'], format, { filter, date }, WORKER_COLUMNS, pages);
  };
}

/** Which stations a request wants, on which date, in which language. */
export async function readStationsWanted({ app, given, spoken }: FileRequest) {
  const filter = {
    divisionCode: readText(given, 'divisionCode'),
    codes: readTexts(given, 'codes'),
    levels: readChoices(given, 'levels', STATION_LEVELS),
    statuses: readChoices(given, 'statuses', COMPLIANCE_STATUSES),
    requiredKinds: readChoices(given, 'requiredKinds', STRUCTURE_KINDS),
    findingCodes: readChoices(given, 'findingCodes', FINDING_CODES),
    search: readText(given, 'search'),
  } satisfies StationFilter;
  if (filter.divisionCode !== undefined) await requireSeenDivision(app, filter.divisionCode, ['divisionCode']);
  return { filter, date: readDate(given, 'asOf') ?? today(app), language: readLang(given, spoken) };
}

interface Wanted {
  readonly filter: { readonly divisionCode?: string | undefined };
  readonly date: IsoDate;
}

function asFile<Row>(
  [english, chinese]: readonly [string, string],
  format: ExportFormat,
  { filter, date }: Wanted,
  columns: readonly ExportColumn<Row>[],
  pages: AsyncIterable<readonly Row[]>,
): MadeFile {
  const of = [...(filter.divisionCode === undefined ? [] : [filter.divisionCode]), date];
  const content = printExport(columns, pages, date, format);
  return { ending: format, name: [english, ...of], chineseName: [chinese, ...of], content };
}
