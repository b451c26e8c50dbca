import { cleanText } from '../../domain/clean-text.ts';
import type { RosterDate, RosterRow, RosterValue } from '../../domain/roster.ts';
import type { GridCell } from './grid.ts';
import { printCell } from './print-cell.ts';
import { type ReadDate, readDate } from './read-date.ts';
import { readEnd, readPeriod } from './read-period.ts';
import type { ColumnRole } from './roster-row.ts';
import { isPlaceholder, NOTHING, notUnderstood, type Understood, understood } from './understood.ts';
import { findCertificate, findPostingKind, findStage, saysEmployment } from './words.ts';

/** What is being put together from one row; two columns may say something about the stage. */
export type Draft = { -readonly [Field in keyof Omit<RosterRow, 'stage'>]?: RosterRow[Field] } & {
  political?: RosterRow['stage'];
  category?: RosterRow['stage'];
};

export interface CellPlace {
  readonly column: string;
  readonly since1904: boolean;
}

type ReadCell = (cell: GridCell, place: CellPlace) => Understood<Draft>;

const [CODE_LENGTH, TEXT_LENGTH, NOTE_LENGTH] = [64, 200, 2_000];

/** How the cells of each kind of column are read. */
export const READ_CELL: Readonly<Record<Exclude<ColumnRole, 'name'>, ReadCell>> = {
  workerCode: text((workerCode) => ({ workerCode }), CODE_LENGTH),
  stationText: text((stationText) => ({ stationText })),
  relationText: text((relationText) => ({ relationText })),
  employer: text((employer) => ({ employer })),
  note: text((note) => ({ note }), NOTE_LENGTH),
  postedFrom: date((postedFrom) => ({ postedFrom })),
  postedUntil: date((postedUntil) => ({ postedUntil }), readEnd),
  hiredOn: date((hiredOn) => ({ hiredOn })),
  leftOn: date((leftOn) => ({ leftOn }), readEnd),
  applicantFrom: date((applicantFrom) => ({ applicantFrom })),
  activistFrom: date((activistFrom) => ({ activistFrom })),
  developmentTargetFrom: date((developmentTargetFrom) => ({ developmentTargetFrom })),
  joinedOn: date((joinedOn) => ({ joinedOn })),
  fullOn: date((fullOn) => ({ fullOn })),
  contractFrom: date((contractFrom) => ({ contractFrom })),
  contractUntil: date((contractUntil) => ({ contractUntil }), readEnd),
  contract: period((contractFrom, contractUntil) => ({ contractFrom, contractUntil })),
  posting: period((postedFrom, postedUntil) => ({ postedFrom, postedUntil })),
  postingKind: (cell, { column }) => {
    const words = cleanText(printCell(cell));
    const value = findPostingKind(words);
    if (value !== undefined) return understood({ postingKind: { value, column } });
    return isPlaceholder(words) ? NOTHING : notUnderstood('POSTING_KIND_NOT_UNDERSTOOD');
  },
  certificate: (cell, { column }) => {
    const words = cleanText(printCell(cell));
    const value = findCertificate(words);
    if (value !== undefined) return understood({ certificate: { value, column } });
    return isPlaceholder(words) ? NOTHING : notUnderstood('CERTIFICATE_NOT_UNDERSTOOD');
  },
  political: (cell, { column }) => {
    const words = cleanText(printCell(cell));
    if (isPlaceholder(words)) return NOTHING;
    const value = findStage(words);
    return value === undefined ? notUnderstood('STAGE_NOT_UNDERSTOOD') : understood({ political: { value, column } });
  },
  category: (cell, { column }) => {
    const words = cleanText(printCell(cell));
    if (isPlaceholder(words) || saysEmployment(words)) return NOTHING;
    const stage = findStage(words);
    if (stage !== undefined) return understood({ category: { value: stage, column } });
    const kind = findPostingKind(words);
    if (kind !== undefined) return understood({ postingKind: { value: kind, column } });
    return notUnderstood('STAGE_NOT_UNDERSTOOD');
  },
};

function text(put: (value: RosterValue<string>) => Draft, most = TEXT_LENGTH): ReadCell {
  return (cell, { column }) => {
    const value = cleanText(printCell(cell));
    if (isPlaceholder(value)) return NOTHING;
    return [...value].length > most ? notUnderstood('TEXT_TOO_LONG') : understood(put({ value, column }));
  };
}

function date(put: (value: RosterDate) => Draft, readDay = readDate): ReadCell {
  return (cell, { column, since1904 }) => {
    const read = readDay(cell, since1904);
    return read.ok && read.value !== undefined
      ? understood(put({ ...read.value, column }))
      : (read as Understood<never>);
  };
}

function period(put: (from: RosterDate | undefined, until: RosterDate | undefined) => Draft): ReadCell {
  return (cell, { column, since1904 }) => {
    const read = readPeriod(cell, since1904);
    if (!read.ok || read.value === undefined) return read as Understood<never>;
    const place = (day: ReadDate | undefined) => (day === undefined ? undefined : { ...day, column });
    return understood(put(place(read.value.from), place(read.value.until)));
  };
}
