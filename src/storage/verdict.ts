import { failingSince } from '../compliance/finding-since.ts';
import type { Finding, RequiredStructure, Verdict } from '../compliance/verdict.ts';
import { type IsoDate, LAST_DATE } from '../domain/date.ts';
import { COLUMNS } from './columns.ts';
import { compileOnce } from './compile-once.ts';
import type { Db, Trx } from './database.ts';
import { groupBy } from './group-by.ts';
import type { VerdictFindingTable, VerdictTable } from './tables.ts';
import { differingColumns, insertRows, updateColumns, upsertRows } from './write-rows.ts';

/** A verdict, and the next date on which time alone may change it; null: none is known. */
export interface StoredVerdict {
  /** Its findings say since when. */
  readonly verdict: Verdict;
  readonly dueOn: IsoDate | null;
}

export function toVerdict(row: VerdictTable, findings: readonly Finding[]): Verdict {
  return {
    stationCode: row.station_code,
    date: row.judged_on,
    counts: row.counts === 1,
    headcount: {
      resident: row.resident,
      dispatched: row.dispatched,
      fullMembers: row.full_members,
      probationaryMembers: row.probationary_members,
    },
    status: row.status,
    required: toRequired(row),
    findings,
    planGroup: row.plan_group === null ? null : JSON.parse(row.plan_group),
    policy: row.policy,
  };
}

/** The columns of what is required. */
export const REQUIRED_COLUMNS = [
  'verdict.required_kind',
  'verdict.minimum_branches',
  'verdict.registered',
  'verdict.joint_group',
] as const;

type RequiredRow = Pick<VerdictTable, 'required_kind' | 'minimum_branches' | 'registered' | 'joint_group'>;

export function toRequired(row: RequiredRow): RequiredStructure | null {
  if (row.required_kind === null) return null;
  return {
    kind: row.required_kind,
    minimumBranches: row.minimum_branches ?? 0,
    jointGroup: JSON.parse(row.joint_group),
    registered: row.registered === 1,
  };
}

function requiredRow(required: RequiredStructure | null): RequiredRow {
  return {
    required_kind: required?.kind ?? null,
    minimum_branches: required?.minimumBranches ?? null,
    registered: required?.registered ? 1 : 0,
    joint_group: JSON.stringify(required?.jointGroup ?? []),
  };
}

function toFinding(row: VerdictFindingTable): Finding {
  return {
    code: row.code,
    severity: row.severity,
    waiverFrom: row.waiver_from,
    evidence: JSON.parse(row.evidence),
    since: row.since,
  };
}

function verdictRow({ verdict, dueOn }: StoredVerdict): VerdictTable {
  return {
    station_code: verdict.stationCode,
    judged_on: verdict.date,
    due_on: dueOn,
    counts: verdict.counts ? 1 : 0,
    status: verdict.status,
    ...requiredRow(verdict.required),
    plan_group: verdict.planGroup === null ? null : JSON.stringify(verdict.planGroup),
    resident: verdict.headcount.resident,
    dispatched: verdict.headcount.dispatched,
    full_members: verdict.headcount.fullMembers,
    probationary_members: verdict.headcount.probationaryMembers,
    policy: verdict.policy,
    failing_since: failingSince(verdict) ?? LAST_DATE,
  };
}

function findingRows({ stationCode, findings }: Verdict): VerdictFindingTable[] {
  return findings.map((finding) => ({
    station_code: stationCode,
    code: finding.code,
    severity: finding.severity,
    waiver_from: finding.waiverFrom,
    since: requireSince(finding),
    evidence: JSON.stringify(finding.evidence),
  }));
}

function requireSince({ code, since }: Finding): IsoDate {
  if (since === undefined) throw new Error(`${code} is stored without the day since when`);
  return since;
}

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
 * for the day of judgement (see {@link judgementDay}).
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

const selectJudgementDay = compileOnce((db, _: object) => db.selectFrom('judgement_day').select('day'));

/** The day for which every stored verdict holds; undefined: nothing was judged yet. */
export async function judgementDay(db: Db): Promise<IsoDate | undefined> {
  const rows = await selectJudgementDay(db, {});
  return rows[0]?.day;
}

/** Says for which day every stored verdict holds now. */
export async function setJudgementDay(trx: Trx, day: IsoDate): Promise<void> {
  await upsertRows(trx, 'judgement_day', [{ id: 1, day }]);
}
