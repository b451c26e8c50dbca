import type { Finding, Verdict } from '../compliance/verdict.ts';
import type { IsoDate } from '../domain/date.ts';
import { COLUMNS } from './columns.ts';
import { compileOnce } from './compile-once.ts';
import type { Db, Trx } from './database.ts';
import { groupBy } from './group-by.ts';
import type { VerdictFindingTable, VerdictTable } from './tables.ts';
import { insertRows, upsertRows } from './write-rows.ts';

/** A verdict, and the next date on which time alone may change it; null: none is known. */
export interface StoredVerdict {
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
    required:
      row.required_kind === null
        ? null
        : {
            kind: row.required_kind,
            minimumBranches: row.minimum_branches ?? 0,
            jointGroup: JSON.parse(row.joint_group),
            registered: row.registered === 1,
          },
    findings,
    planGroup: row.plan_group === null ? null : JSON.parse(row.plan_group),
    policy: row.policy,
  };
}

function toFinding(row: VerdictFindingTable): Finding {
  return {
    code: row.code,
    severity: row.severity,
    waiverFrom: row.waiver_from,
    evidence: JSON.parse(row.evidence),
  };
}

function verdictRow({ verdict, dueOn }: StoredVerdict): VerdictTable {
  return {
    station_code: verdict.stationCode,
    judged_on: verdict.date,
    due_on: dueOn,
    counts: verdict.counts ? 1 : 0,
    status: verdict.status,
    required_kind: verdict.required?.kind ?? null,
    minimum_branches: verdict.required?.minimumBranches ?? null,
    registered: verdict.required?.registered ? 1 : 0,
    joint_group: JSON.stringify(verdict.required?.jointGroup ?? []),
    plan_group: verdict.planGroup === null ? null : JSON.stringify(verdict.planGroup),
    resident: verdict.headcount.resident,
    dispatched: verdict.headcount.dispatched,
    full_members: verdict.headcount.fullMembers,
    probationary_members: verdict.headcount.probationaryMembers,
    policy: verdict.policy,
  };
}

function findingRows({ stationCode, findings }: Verdict): VerdictFindingTable[] {
  return findings.map((finding) => ({
    station_code: stationCode,
    code: finding.code,
    severity: finding.severity,
    waiver_from: finding.waiverFrom,
    evidence: JSON.stringify(finding.evidence),
  }));
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

const deleteFindings = compileOnce((db, { codes }: { codes: readonly string[] }) =>
  db.deleteFrom('verdict_finding').where('station_code', 'in', codes),
);

/** Stores verdicts with their findings in place of those that are there. */
export async function writeVerdicts(trx: Trx, verdicts: readonly StoredVerdict[]): Promise<void> {
  await deleteFindings(trx, { codes: verdicts.map(({ verdict }) => verdict.stationCode) });
  await upsertRows(trx, 'verdict', verdicts.map(verdictRow));
  await insertRows(
    trx,
    'verdict_finding',
    verdicts.flatMap(({ verdict }) => findingRows(verdict)),
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
