import { type Kysely, SqliteAdapter, sql } from 'kysely';

/** All tables of the first version. Frozen: what comes later is a migration of its own. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const isSqlite = db.getExecutor().adapter instanceof SqliteAdapter;
  const degrees = isSqlite ? 'real' : 'double precision';

  async function create(table: string, columns: string, options = 'strict, without rowid'): Promise<void> {
    await sql.raw(`create table ${table} (${columns}) ${isSqlite ? options : ''}`).execute(db);
  }

  await create(
    'division',
    `code text not null primary key,
     name text not null,
     level text not null check (level in ('PROVINCE', 'CITY', 'DISTRICT', 'TOWN', 'SUBDISTRICT', 'VILLAGE', 'COMMUNITY')),
     parent_code text references division (code) deferrable initially deferred,
     policy text,
     recorded_at text not null`,
  );

  await create(
    'party_body',
    `code text not null primary key,
     name text not null,
     kind text not null check (kind in ('DISTRICT_SOCIAL_ORGANIZATION_COMMITTEE', 'TOWN_COMMITTEE',
       'SUBDISTRICT_WORKING_COMMITTEE', 'OTHER')),
     division_code text not null references division (code),
     valid_from text,
     valid_until text,
     recorded_at text not null,
     ${isDate('valid_from')}, ${isDate('valid_until')}, check (valid_from < valid_until)`,
  );

  await create(
    'station',
    `code text not null primary key,
     name text not null,
     level text not null check (level in ('DISTRICT_CENTER', 'TOWN_STATION', 'VILLAGE_ROOM')),
     division_code text not null references division (code),
     opened_on text not null,
     closed_on text,
     latitude ${degrees} check (latitude between -90 and 90),
     longitude ${degrees} check (longitude between -180 and 180),
     recorded_at text not null,
     check ((latitude is null) = (longitude is null)),
     ${isDate('opened_on')}, ${isDate('closed_on')}, check (opened_on < closed_on)`,
  );

  await create(
    'responsible_body',
    `station_code text not null references station (code),
     party_body_code text not null references party_body (code),
     valid_from text,
     valid_until text,
     recorded_at text not null,
     ${isDate('valid_from')}, ${isDate('valid_until')}, check (valid_from < valid_until)`,
    'strict',
  );

  await create(
    'adjacency',
    `station_code text not null references station (code),
     neighbor_code text not null references station (code),
     kind text not null check (kind in ('BORDER', 'LINK')),
     recorded_at text not null,
     primary key (station_code, neighbor_code),
     unique (station_code, neighbor_code, kind),
     foreign key (neighbor_code, station_code, kind) references adjacency (station_code, neighbor_code, kind)
       deferrable initially deferred,
     check (station_code <> neighbor_code)`,
  );

  await create(
    'worker',
    `code text not null primary key,
     name text not null,
     certificate text check (certificate in ('ASSISTANT_SOCIAL_WORKER', 'SOCIAL_WORKER', 'SENIOR_SOCIAL_WORKER')),
     employer text,
     recorded_at text not null`,
  );

  await create(
    'posting',
    `worker_code text not null references worker (code),
     station_code text not null references station (code),
     kind text not null check (kind in ('RESIDENT', 'DISPATCHED')),
     ${FROM_UNTIL},
     primary key (worker_code, valid_from)`,
  );

  await create(
    'membership',
    `worker_code text not null references worker (code),
     stage text not null check (stage in ('APPLICANT', 'ACTIVIST', 'DEVELOPMENT_TARGET', 'PROBATIONARY', 'FULL',
       'SUSPENDED', 'ENDED')),
     valid_from text not null,
     recorded_at text not null,
     primary key (worker_code, valid_from),
     ${isDate('valid_from')}`,
  );

  await create(
    'branch',
    `code text not null primary key,
     name text not null,
     established_on text not null,
     dissolved_on text,
     division_code text references division (code),
     recorded_at text not null,
     ${isDate('established_on')}, ${isDate('dissolved_on')}, check (established_on < dissolved_on)`,
  );

  await create(
    'relation',
    `worker_code text not null references worker (code),
     branch_code text references branch (code),
     elsewhere text,
     valid_from text not null,
     recorded_at text not null,
     primary key (worker_code, valid_from),
     check ((branch_code is null) <> (elsewhere is null)),
     ${isDate('valid_from')}`,
  );

  await create(
    'coverage',
    `branch_code text not null references branch (code),
     station_code text not null references station (code),
     mode text not null check (mode in ('OWN', 'JOINT', 'AFFILIATED')),
     ${FROM_UNTIL},
     primary key (branch_code, station_code, mode, valid_from)`,
  );

  await create(
    'committee',
    `branch_code text not null references branch (code),
     elected_on text not null,
     term_ends_on text,
     dissolved_on text,
     recorded_at text not null,
     primary key (branch_code, elected_on),
     ${isDate('elected_on')}, ${isDate('term_ends_on')}, ${isDate('dissolved_on')},
     check (elected_on < term_ends_on), check (elected_on < dissolved_on)`,
  );

  await create(
    'committee_member',
    `branch_code text not null,
     elected_on text not null,
     worker_code text not null references worker (code),
     role text not null check (role in ('SECRETARY', 'DEPUTY_SECRETARY', 'ORGANIZATION', 'PUBLICITY', 'DISCIPLINE',
       'MEMBER')),
     primary key (branch_code, elected_on, worker_code, role),
     foreign key (branch_code, elected_on) references committee (branch_code, elected_on)
       on update cascade on delete cascade`,
  );

  await create(
    'secretary',
    `branch_code text not null references branch (code),
     worker_code text not null references worker (code),
     ${FROM_UNTIL},
     primary key (branch_code, worker_code, valid_from)`,
  );

  await create(
    'waiver',
    `station_code text not null references station (code),
     finding_code text not null check (finding_code in ('BRANCH_OVER_CAP', 'COVERAGE_MISSING', 'BRANCH_UNDERSIZED',
       'JOINT_BRANCH_TOO_MANY_STATIONS', 'JOINT_BRANCH_NOT_ADJACENT')),
     approved_by text not null,
     document_number text,
     reason text not null,
     valid_from text not null,
     valid_until text not null,
     recorded_at text not null,
     primary key (station_code, finding_code, valid_from),
     ${isDate('valid_from')}, ${isDate('valid_until')}, check (valid_from < valid_until)`,
  );

  await create(
    'verdict',
    `station_code text not null primary key references station (code) on delete cascade,
     judged_on text not null,
     due_on text,
     counts integer not null check (counts in (0, 1)),
     status text not null check (status in ('COMPLIANT', 'IN_PROGRESS', 'NON_COMPLIANT', 'NOT_APPLICABLE')),
     required_kind text check (required_kind in ('BRANCH', 'BRANCH_WITH_COMMITTEE', 'JOINT_BRANCH', 'AFFILIATION',
       'DEVELOPMENT')),
     minimum_branches integer,
     registered integer not null check (registered in (0, 1)),
     joint_group text not null,
     plan_group text,
     resident integer not null,
     dispatched integer not null,
     full_members integer not null,
     probationary_members integer not null,
     policy text not null,
     check ((required_kind is null) = (minimum_branches is null)),
     ${isDate('judged_on')}, ${isDate('due_on')}, check (judged_on < due_on)`,
  );

  await create(
    'verdict_finding',
    `station_code text not null references verdict (station_code) on delete cascade,
     code text not null,
     severity text not null check (severity in ('ERROR', 'WARNING')),
     waiver_from text,
     evidence text not null,
     primary key (station_code, code)`,
  );

  await create(
    'judgement_day',
    `id integer not null primary key check (id = 1), day text not null, ${isDate('day')}`,
    'strict',
  );

  for (const index of INDEXES) await sql.raw(`create ${index}`).execute(db);
}

const INDEXES = [
  // One row a date, one open posting a worker.
  `unique index responsible_body_since on responsible_body (station_code, coalesce(valid_from, ''))`,
  'unique index posting_open on posting (worker_code) where valid_until is null',

  // What belongs to a station, a branch, a worker, a division.
  'index division_parent on division (parent_code)',
  'index party_body_division on party_body (division_code)',
  'index station_division on station (division_code, code)',
  'index responsible_body_party_body on responsible_body (party_body_code, station_code)',
  'index posting_station on posting (station_code, worker_code)',
  'index relation_branch on relation (branch_code, worker_code) where branch_code is not null',
  'index coverage_station on coverage (station_code, branch_code)',
  'index branch_division on branch (division_code, code) where division_code is not null',
  'index committee_member_worker on committee_member (worker_code)',
  'index secretary_worker on secretary (worker_code)',

  // Lists of today, in each order; required_kind saves the totals the way to the row.
  'index station_name on station (name, code)',
  'index verdict_status on verdict (counts, status, station_code, required_kind)',
  'index verdict_full_members on verdict (counts, full_members, station_code)',
  'index verdict_status_full_members on verdict (counts, status, full_members, station_code)',
  'index verdict_due on verdict (due_on) where due_on is not null',
  'index verdict_finding_code on verdict_finding (code, waiver_from, station_code)',
];

const FROM_UNTIL = `valid_from text not null,
     valid_until text,
     recorded_at text not null,
     ${isDate('valid_from')}, ${isDate('valid_until')}, check (valid_from < valid_until)`;

/** That a text looks like a date; whether the calendar has it is checked before it gets here. */
function isDate(column: string): string {
  return `check (${column} like '____-__-__' and ${column} between '0000-01-01' and '9999-12-31')`;
}
