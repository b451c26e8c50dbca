import type { Finding, RequiredStructure, Verdict } from '../compliance/verdict.ts';
import type { IsoDate } from '../domain/date.ts';
import { COLUMNS } from './columns.ts';
import { compileOnce } from './compile-once.ts';
import type { Db, Trx } from './database.ts';
import { groupBy } from './group-by.ts';
import type { VerdictFindingTable, VerdictTable } from './tables.ts';
import { findingRows, requiredRow, type StoredVerdict, toFinding, toVerdict, verdictRow } from './verdict-row.ts';
import { differingColumns, insertRows, updateColumns } from './write-rows.ts';

const selectVerdicts = compileOnce((db, { codes }: { codes: readonly string[] }) =>
  db.selectFrom('verdict').select(COLUMNS.verdict).where('station_code', 'in', codes),
);

const selectFindings = compileOnce((db, { codes }: { codes: readonly string[] }) =>
  db
    .selectFrom('verdict_finding')
    .select(COLUMNS.verdict_finding)
    .where('station_code', 'in', codes)
    .orderBy('station_code')
    .orderBy('code'),
);

/** The stored findings of these stations, sorted by code, by station code. */
export async function findFindings(db: Db, stationCodes: readonly string[]): Promise<Map<string, Finding[]>> {
  const rows = await selectFindings(db, { codes: stationCodes });
  return groupBy(rows, (row) => row.station_code, toFinding);
}

/**
 * The stored verdicts of these stations, by station code. `date` is the day each was last judged on; all of them hold
 * for the day of judgement (see `judgement-day.ts`).
 */
export async function findVerdicts(db: Db, stationCodes: readonly string[]): Promise<Map<string, StoredVerdict>> {
  const rows = await selectVerdicts(db, { codes: stationCodes });
  const findings = await findFindings(db, stationCodes);
  return new Map(
    rows.map((row) => [
      row.station_code,
      { verdict: toVerdict(row, findings.get(row.station_code) ?? []), dueOn: row.due_on },
    ]),
  );
}

/** A verdict that says something else than the one stored before it; undefined: none was. */
export interface ChangedVerdict {
  readonly before: Verdict | undefined;
  readonly after: Verdict;
}

/**
 * Stores verdicts with their findings in place of those that are there, each only as far as it says something else but
 * for the day it was judged on. Answers those that do, in their order.
 */
export async function writeVerdicts(trx: Trx, verdicts: readonly StoredVerdict[]): Promise<ChangedVerdict[]> {
  const codes = verdicts.map(({ verdict }) => verdict.stationCode);
  const storedRows = new Map((await selectVerdicts(trx, { codes })).map((row) => [row.station_code, row]));
  const storedFindings = Map.groupBy(await selectFindings(trx, { codes }), (row) => row.station_code);
  const changed: ChangedVerdict[] = [];
  const added: VerdictTable[] = [];
  const obsolete: string[] = [];
  const found: VerdictFindingTable[] = [];
  for (const judged of verdicts) {
    const after = judged.verdict;
    const row = verdictRow(judged);
    const findings = findingRows(after);
    const before = storedRows.get(after.stationCode);
    const findingsBefore = storedFindings.get(after.stationCode) ?? [];
    const columns = before === undefined ? [] : differingColumns('verdict', before, row, 'judged_on');
    const isRefound = !isSameList(findingsBefore, findings);
    if (before !== undefined && columns.length === 0 && !isRefound) continue;
    if (before === undefined) added.push(row);
    else await updateColumns(trx, 'verdict', row, ['judged_on', ...columns]);
    if (isRefound) {
      if (findingsBefore.length > 0) obsolete.push(after.stationCode);
      found.push(...findings);
    }
    changed.push({ before: before && toVerdict(before, findingsBefore.map(toFinding)), after });
  }
  await insertRows(trx, 'verdict', added);
  await deleteFindings(trx, { codes: obsolete });
  await insertRows(trx, 'verdict_finding', found);
  return changed;
}

/** What the plan has for a station, and what is required of it with that. */
export interface PlannedVerdict {
  readonly stationCode: string;
  readonly planGroup: readonly string[];
  readonly required: RequiredStructure | null;
}

/** Stores what the plan has for a station now, judged on a day, in its verdict, which is else the same. */
export async function writePlan(
  trx: Trx,
  before: PlannedVerdict,
  { stationCode, planGroup, required }: PlannedVerdict,
  date: IsoDate,
): Promise<void> {
  const row = { ...requiredRow(required), plan_group: JSON.stringify(planGroup), judged_on: date };
  const stored: Partial<VerdictTable> = {
    ...requiredRow(before.required),
    plan_group: JSON.stringify(before.planGroup),
  };
  const columns = (Object.keys(row) as (keyof typeof row)[]).filter((column) => row[column] !== stored[column]);
  await updateColumns(trx, 'verdict', { ...row, station_code: stationCode }, columns);
}

const deleteFindings = compileOnce((db, { codes }: { codes: readonly string[] }) =>
  db.deleteFrom('verdict_finding').where('station_code', 'in', codes),
);

function isSameList(one: readonly VerdictFindingTable[], other: readonly VerdictFindingTable[]): boolean {
  return (
    one.length === other.length &&
    one.every((row, place) => differingColumns('verdict_finding', row, other[place] ?? row).length === 0)
  );
}

const selectDue = compileOnce((db, { day }: { day: IsoDate }) =>
  db.selectFrom('verdict').select('station_code').where('due_on', '<=', day),
);

/** The codes of the stations whose stored verdict time alone may have changed by a day. */
export async function dueStations(db: Db, day: IsoDate): Promise<string[]> {
  const rows = await selectDue(db, { day });
  return rows.map((row) => row.station_code);
}
