import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { verifyAudit } from '../../src/services/audit/verify-audit.ts';
import { verifyVerdicts } from '../../src/services/verify-verdicts.ts';
import { TestApi } from '../support/api.ts';
import { exampleDistrict } from '../support/example-district.ts';

let api: TestApi;

beforeEach(async () => {
  api = await TestApi.open(exampleDistrict());
  await run(
    'addWorker(input: { code: "w", name: "欧阳甲", stationCode: "jia", kind: RESIDENT, postedOn: "2026-01-01", stage: FULL, idempotencyKey: "k" })',
  );
  await run('correctWorkerName(input: { workerCode: "w", name: "欧阳乙" })');
  await api.run('query page { worker(code: "w") { name } }');
});
afterEach(() => api[Symbol.asyncDispose]());

async function run(mutation: string): Promise<Record<string, unknown>> {
  const answer = await api.run<Record<string, Record<string, unknown>>>(
    `mutation { ${mutation} { __typename ... on Error { message } } }`,
  );
  return Object.values(answer.data ?? {})[0] ?? { errors: answer.errors };
}

const ERASE = 'erasePerson(input: { workerCode: "w", reason: "本人要求" })';

describe('erasing a person', () => {
  it('leaves the name nowhere in the database, and the log sound', async () => {
    expect(await everything()).toContain('欧阳');
    expect((await verifyAudit(api.app)).fault).toBeUndefined();
    expect(await run(ERASE)).toMatchObject({ __typename: 'ErasePersonSuccess' });
    expect(await everything()).not.toContain('欧阳');
    const { fault, entries } = await verifyAudit(api.app);
    expect(fault).toBeUndefined();
    expect(entries).toBeGreaterThan(4);
    const answer = await api.run<{ personData: Record<string, unknown> }>(
      `{ personData(code: "w") { name loggedNames postings { stationCode from } stages { stage }
           changedBy { nodes { action note changes { fact fields { name before after } } } } } }`,
    );
    expect(answer.data?.personData).toMatchObject({
      name: '（已删除）',
      loggedNames: [],
      postings: [{ stationCode: 'jia', from: '2026-01-01' }],
      stages: [{ stage: 'FULL' }],
    });
    const { nodes } = (answer.data as { personData: { changedBy: { nodes: readonly object[] } } }).personData.changedBy;
    expect(nodes[0]).toMatchObject({ action: 'erasePerson', note: '本人要求' });
    expect(nodes[1]).toMatchObject({
      changes: [{ fact: 'worker', fields: [{ name: 'name', before: '（已删除）', after: '（已删除）' }] }],
    });
  });

  it('is not the same as being called so: nobody can be, and whoever is can be erased all the same', async () => {
    const named = await run('correctWorkerName(input: { workerCode: "w", name: "（已删除）" })');
    expect(named).toMatchObject({ __typename: 'InvalidInputError', message: expect.stringContaining('erasePerson') });
    // a snapshot may call them so
    await sql`update worker set name = '（已删除）' where code = 'w'`.execute(api.app.database.reader);
    expect(await run(ERASE)).toMatchObject({ __typename: 'ErasePersonSuccess' });
    expect(await everything()).not.toContain('欧阳');
    const { data } = await api.run<{ auditTrail: { nodes: readonly object[] } }>(
      '{ auditTrail(first: 1) { nodes { action note } } }',
    );
    expect(data?.auditTrail.nodes).toEqual([{ action: 'erasePerson', note: '本人要求' }]);
    expect((await verifyAudit(api.app)).fault).toBeUndefined();
    expect(await run(ERASE)).toMatchObject({ __typename: 'ConflictError' });
  });

  it('is refused where the reason gives a name they had before', async () => {
    const refused = await run('erasePerson(input: { workerCode: "w", reason: "欧阳甲要求" })');
    expect(refused).toMatchObject({ __typename: 'InvalidInputError' });
    expect(refused).toMatchObject({ message: expect.not.stringContaining('欧阳') });
  });

  it('changes no figure and no verdict', async () => {
    const page =
      '{ stations(first: 50) { nodes { code headcount { fullMembers } compliance { status findings { code } } } } }';
    const before = await api.run(page);
    await run(ERASE);
    expect(await api.run(page)).toEqual(before);
    expect((await verifyVerdicts(api.app)).differences).toEqual([]);
  });

  it('is refused twice, for nobody, and with a reason that names them', async () => {
    expect(await run(ERASE.replace('本人', '欧阳乙'))).toMatchObject({ __typename: 'InvalidInputError' });
    expect(await run(ERASE.replace('"w"', '"none"'))).toMatchObject({ __typename: 'NotFoundError' });
    await run(ERASE);
    expect(await run(ERASE)).toMatchObject({ __typename: 'ConflictError' });
  });

  it('does not hide that another name was taken out of the log', async () => {
    await run(
      'addWorker(input: { code: "v", name: "诸葛", stationCode: "jia", kind: RESIDENT, postedOn: "2026-01-01" })',
    );
    await run(ERASE);
    await sql`delete from audit_person where worker_code = 'v'`.execute(api.app.database.reader);
    expect((await verifyAudit(api.app)).fault).toMatchObject({ kind: 'NAME_MISSING', workerCode: 'v' });
  });
});

describe('personData', () => {
  it('tells everything recorded of one worker, with who changed and who read it', async () => {
    const answer = await api.run<{ personData: Record<string, unknown> }>(
      `{ personData(code: "w") { code name loggedNames certificate employer relations { branchCode } offices { branchCode }
           changedBy { totalCount } readBy { totalCount nodes { action caller { kind } } } } }`,
    );
    expect(answer.errors).toBeUndefined();
    expect(answer.data?.personData).toMatchObject({
      code: 'w',
      name: '欧阳乙',
      loggedNames: ['欧阳乙', '欧阳甲'],
      changedBy: { totalCount: 2 },
      readBy: { totalCount: 1, nodes: [{ action: 'page', caller: { kind: 'OWNER' } }] },
    });
  });

  it('is there for nobody else', async () => {
    const town = await api.asKey([{ role: 'DISTRICT_OFFICER', divisionCode: '410100' }]);
    expect(await town.run('{ personData(code: "w") { name } }')).toEqual({ data: { personData: null } });
    const manager = await api.asKey([{ role: 'STATION_MANAGER', stationCode: 'jia' }]);
    expect((await manager.run('{ personData(code: "w") { name } }')).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });
});

/** Every value of every table. */
async function everything(): Promise<string> {
  const { reader } = api.app.database;
  const tables = await sql<{ name: string }>`select name from sqlite_master where type = 'table'`.execute(reader);
  const rows: unknown[] = [];
  for (const { name } of tables.rows) rows.push((await sql.raw(`select * from ${name}`).execute(reader)).rows);
  return JSON.stringify(rows);
}
