import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Facts, Snapshot } from '../../src/domain/facts.ts';
import { toPolicy } from '../../src/domain/policy-document.ts';
import { printSnapshot } from '../support/print-snapshot.ts';
import { runZhibu } from '../support/run-zhibu.ts';
import { smallDistrict } from '../support/small-district.ts';
import { policyDocument, type SomePolicy } from '../support/some-policy.ts';

const folder = mkdtempSync(join(tmpdir(), 'zhibu-policy-'));
const database = process.env.DATABASE_URL;
beforeAll(() => {
  process.env.DATABASE_URL = `sqlite:${join(folder, 'test.db')}`;
});
afterAll(() => {
  if (database === undefined) delete process.env.DATABASE_URL;
  else process.env.DATABASE_URL = database;
  rmSync(folder, { recursive: true });
});

function save(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

const savePack = (name: string, some: SomePolicy, more: object = {}) =>
  save(name, JSON.stringify({ ...policyDocument(some), ...more }));

/** Four stations in a row, in one joint branch: one too many for Wuzhong, not for the national rules. */
const FOUR: Facts = smallDistrict({
  stations: 'a1 b1 c1 d1',
  neighbors: 'a-b b-c c-d',
  branches: { four: 'a b c d' },
});
const snapshotFile = () => save('four.json', printSnapshot({ ...FOUR, asOf: '2026-11-21' }));

describe('policy add, list, show, and a database with packs', () => {
  test('a district adds a version, sees it, and moves to another database', async () => {
    expect((await runZhibu('import', snapshotFile())).code).toBe(0);
    const pack = savePack('2099.json', {
      name: 'wuzhong-2022',
      title: '吴中区规则（2099）',
      from: '2099-01-01',
      severities: { SECRETARY_MISSING: 'ERROR' },
    });
    const added = await runZhibu('policy', 'add', pack, '--lang', 'en');
    expect(added).toEqual({
      code: 0,
      stderr: '',
      stdout:
        'Added the version of wuzhong-2022 from 2099-01-01; 2 divisions name the pack, with 4 stations\n' +
        'The verdict of today changed for 0 stations; that of 2099-01-01 is another for 4 stations: a b c d\n',
    });

    const [{ stdout: list }, shown, { stdout: exported }] = await Promise.all([
      runZhibu('policy', 'list'),
      runZhibu('policy', 'show', 'wuzhong-2022', '--as-of', '2099-01-01'),
      runZhibu('export'),
    ]);
    expect(list.split('\n').slice(1)).toEqual([
      'national-2018  –           –           全国规则（支部工作条例 2018）',
      'wuzhong-2022   2022-07-14  2099-01-01  吴中区社工站建设规则（2022）',
      'wuzhong-2022   2099-01-01  –           吴中区规则（2099）',
      '',
    ]);
    expect(JSON.parse(shown.stdout)).toEqual(JSON.parse(readFileSync(pack, 'utf8')));

    expect(JSON.parse(exported).policies).toHaveLength(1);
    const file = save('exported.json', exported);
    expect((await runZhibu('import', file)).stdout).toContain('今天的结论因此改变的社工站 0 个');
    process.env.DATABASE_URL = `sqlite:${join(folder, 'other.db')}`;
    expect((await runZhibu('import', file)).stdout).toContain('规则包版本 1');
    expect((await runZhibu('export')).stdout).toBe(exported);
    process.env.DATABASE_URL = `sqlite:${join(folder, 'test.db')}`;

    // a pack of the database may be named by a document that does not hold it, but not by one that stands alone
    const naming = { ...JSON.parse(exported), policies: undefined };
    naming.divisions[0].policy = 'ours';
    const namingFile = save('naming.json', JSON.stringify(naming));
    expect((await runZhibu('import', namingFile)).stderr).toContain('$.divisions[0].policy');
    expect((await runZhibu('policy', 'add', savePack('ours.json', {}))).code).toBe(0);
    expect((await runZhibu('import', namingFile)).code).toBe(0);
    expect((await runZhibu('check', namingFile)).stderr).toContain('$.divisions[0].policy');
  });

  test('a version that is over by today is measured on its first day; numbers agree with their nouns', async () => {
    const one = smallDistrict({ stations: 'a1 b1 c1 d1', branches: { four: 'a b c d' } });
    const divisions = one.divisions.map(({ policy: _, ...division }) =>
      division.code === 'D1' ? { ...division, policy: 'wuzhong-2022' } : division,
    );
    process.env.DATABASE_URL = `sqlite:${join(folder, 'past.db')}`;
    expect((await runZhibu('import', save('past.json', printSnapshot({ ...one, divisions })))).code).toBe(0);
    const some = { severities: { SECRETARY_MISSING: 'ERROR' } } as const;
    const add = async (name: string, from: string, until: string) =>
      (await runZhibu('policy', 'add', savePack('over.json', { ...some, name, from, until }), '--lang', 'en')).stdout;
    expect(await add('unnamed', '2024-06-01', '2025-06-01')).toBe(
      'Added the version of unnamed from 2024-06-01; 0 divisions name the pack, with 0 stations\n' +
        'The verdict of today changed for 0 stations; that of 2024-06-01 is another for 0 stations\n',
    );
    const past = await add('wuzhong-2022', '2024-06-01', '2025-06-01');
    process.env.DATABASE_URL = `sqlite:${join(folder, 'test.db')}`;
    expect(past).toContain('1 division names the pack, with 4 stations');
    expect(past).toContain('that of 2024-06-01 is another for 4 stations: a b c d');
  });

  test('a snapshot whose pack does not fit the packs of the database is refused as a whole', async () => {
    const { divisions } = FOUR;
    const packs = { divisions, stations: [], policies: [policyDocument({ from: '2025-01-01', until: '2025-06-01' })] };
    const refused = await runZhibu('import', save('gap.json', JSON.stringify(packs)), '--lang', 'en');
    expect([refused.code, refused.stdout]).toEqual([2, '']);
    expect(refused.stderr).toMatch(
      /\$\.policies\[0\]\.until: one version ends on 2025-06-01, the next begins on 2026-01-01: a gap/,
    );
  });

  test('every fault of a pack is listed, with its path', async () => {
    const whole = policyDocument({ from: '2030-01-01', until: '2029-01-01', parameters: { branchFullMembers: 0 } });
    const { clause: _, ...bare } = whole.findings[0] ?? {};
    const faulty = {
      ...whole,
      name: 'national-2018',
      parameters: { ...whole.parameters, jointBranchMaximumStations: 6, stationsPerBranch: 4 },
      findings: [bare, { ...whole.findings[1], code: 'BRANCH_LOST' }, ...whole.findings.slice(2)],
      requirements: whole.requirements.slice(1),
    };
    const { code, stdout, stderr } = await runZhibu('policy', 'add', save('faulty.json', JSON.stringify(faulty)));
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr.split('\n').map((line) => line.split(': ')[1])).toEqual([
      '$.parameters.stationsPerBranch',
      '$.findings[0].clause',
      '$.findings[1].code',
      '$.until',
      '$.parameters.branchFullMembers',
      '$.parameters.jointBranchMaximumStations',
      '$.findings',
      '$.requirements',
      '$.name',
      undefined,
    ]);
  });
});

test('wrong use: one line, exit code 2', async () => {
  const missing = join(folder, 'missing.json');
  const outcomes = await Promise.all([
    runZhibu('policy'),
    runZhibu('policy', 'add'),
    runZhibu('policy', 'show', 'nobody'),
    runZhibu('policy', 'show', 'wuzhong-2022', '--as-of', '2022-07-13'),
    runZhibu('check', snapshotFile(), '--policy', missing),
  ]);
  for (const { code, stdout, stderr } of outcomes) {
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^[^\n]+\n$/);
  }
  expect(outcomes.at(-1)?.stderr).toContain('应给出规则包文件（JSON），而不是规则包名称；policy show NAME 可输出一份');
});

describe('check with packs', () => {
  const own = (some: SomePolicy): Snapshot => ({
    ...FOUR,
    asOf: '2026-11-21',
    divisions: FOUR.divisions.map((division) => ({ ...division, policy: 'ours' })),
    policies: [toPolicy(policyDocument(some))],
  });

  test('judges by the packs of the file, each date by its own version', async () => {
    const file = save(
      'own.json',
      printSnapshot(own({ from: '2026-11-21', parameters: { jointBranchMaximumStations: 3 } })),
    );
    const [on, before] = await Promise.all([
      runZhibu('check', file, '--format', 'json'),
      runZhibu('check', file, '--format', 'json', '--as-of', '2026-11-20'),
    ]);
    expect([on.code, before.code]).toEqual([1, 0]);
    expect(JSON.parse(on.stdout).summary.byStatus.NON_COMPLIANT).toBe(4);
    expect(JSON.parse(before.stdout).summary.byStatus.COMPLIANT).toBe(4);
  });

  test('--policy judges every station by another pack, and shows which change', async () => {
    const five = savePack('five.json', { from: '2099-01-01', title: '五站规则' });
    const [table, json] = await Promise.all([
      runZhibu('check', snapshotFile(), '--policy', five),
      runZhibu('check', snapshotFile(), '--policy', five, '--format', 'json'),
    ]);
    expect([table.code, json.code]).toEqual([0, 0]);
    const { policy, stations, summary } = JSON.parse(json.stdout);
    expect(policy).toEqual({ name: 'ours', title: '五站规则' });
    expect(stations.map(({ code }: { code: string }) => code)).toEqual(['a', 'b', 'c', 'd']);
    expect(stations[0]).toMatchObject({ before: { status: 'NON_COMPLIANT' }, after: { status: 'COMPLIANT' } });
    expect([summary.altered, summary.before.byStatus.COMPLIANT, summary.after.byStatus.COMPLIANT]).toEqual([4, 0, 4]);
    expect(table.stdout).toContain('2026-11-21 试按规则包 ours（五站规则）判定全部 4 个社工站，结论改变的 4 个');
    expect(table.stdout).toMatch(
      /现行 {2}不合规 {2}联合党支部 \(.*\) {2}!SECRETARY_MISSING|✗JOINT_BRANCH_TOO_MANY_STATIONS/,
    );
  });

  test('--policy with the pack in force changes nothing; exit code 1 where a station fails under it', async () => {
    const same = save('same.json', (await runZhibu('policy', 'show', 'wuzhong-2022')).stdout);
    const { code, stdout } = await runZhibu('check', snapshotFile(), '--policy', same, '--format', 'json');
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ stations: [], summary: { altered: 0 } });
  });
});
