import type { IsoDate } from '../../domain/date.ts';
import type { RosterRow } from '../../domain/roster.ts';
import { checkCode, checkName } from '../check-input.ts';
import { invalid } from '../refusals.ts';

/** Whose roster it is: of one station, or of the stations of a division and all below it. Exactly one of the two. */
export interface RosterScope {
  readonly stationCode?: string | null | undefined;
  readonly divisionCode?: string | null | undefined;
}

/** Who a row is, where its name leaves a doubt. */
export interface RosterDecision {
  /** Absent: the number of the row is enough. */
  readonly sheet?: string | null | undefined;
  readonly row: number;
  /** A worker that is recorded; null: somebody who is not. */
  readonly workerCode: string | null;
}

/** A roster with everything that decides what it would change. */
export interface RosterQuestion extends RosterScope {
  readonly asOf: IsoDate;
  readonly rows: readonly RosterRow[];
  readonly decisions: readonly RosterDecision[];
  /** Whether the postings of those who are missing in the roster end on the date. */
  readonly endsMissing: boolean;
}

/** As many as a file may have. */
export const MOST_ROWS = 20_000;
/** Nobody settles more by hand. */
const MOST_DECISIONS = 1_000;

/**
 * Refuses a question that can fit no facts: no scope or two, too many rows, texts too long to be recorded, decisions
 * about no row or about several.
 *
 * @throws InvalidInputError with a path.
 */
export function checkRosterQuestion({ stationCode, divisionCode, rows, decisions }: RosterQuestion): void {
  if ((typeof stationCode === 'string') === (typeof divisionCode === 'string')) {
    throw invalid(
      ['stationCode'],
      '社工站和行政区划必须且只能指定一个',
      'Name exactly one of a station and a division',
    );
  }
  if (rows.length > MOST_ROWS) {
    throw invalid(
      ['rows'],
      `一次最多 ${MOST_ROWS} 行，现有 ${rows.length} 行：请分成几份`,
      `At most ${MOST_ROWS} rows are taken at a time, not ${rows.length}: split the roster`,
    );
  }
  if (decisions.length > MOST_DECISIONS) {
    throw invalid(
      ['decisions'],
      `一次最多确认 ${MOST_DECISIONS} 行，现有 ${decisions.length} 行：请在名册中写明社工编号`,
      `At most ${MOST_DECISIONS} rows are decided on at a time, not ${decisions.length}: write worker codes into the roster`,
    );
  }
  for (const [index, row] of rows.entries()) checkRow(row, String(index));
  const byNumber = Map.groupBy(rows, ({ row }) => row);
  for (const [index, decision] of decisions.entries()) {
    const meant = (byNumber.get(decision.row) ?? []).filter((row) => isAbout(decision, row)).length;
    if (meant === 1) continue;
    const place = `${decision.sheet ?? ''}${decision.sheet ? '!' : ''}${decision.row}`;
    throw meant === 0
      ? invalid(['decisions', String(index)], `名册没有第 ${place} 行`, `The roster has no row ${place}`)
      : invalid(
          ['decisions', String(index)],
          `有 ${meant} 张表都有第 ${place} 行，请写明工作表：表名!${decision.row}`,
          `${meant} sheets have a row ${place}; name the sheet: SHEET!${decision.row}`,
        );
  }
}

/** Whether a decision is about a row. */
export function isAbout(decision: RosterDecision, { sheet, row }: Pick<RosterRow, 'sheet' | 'row'>): boolean {
  return decision.row === row && (decision.sheet ?? sheet) === sheet;
}

function checkRow({ name, workerCode, employer, relationText }: RosterRow, index: string): void {
  checkName(name.value, ['rows', index, 'name']);
  if (workerCode !== undefined) checkCode(workerCode.value, ['rows', index, 'workerCode']);
  if (employer !== undefined) checkName(employer.value, ['rows', index, 'employer']);
  if (relationText !== undefined) checkName(relationText.value, ['rows', index, 'relationText']);
}
