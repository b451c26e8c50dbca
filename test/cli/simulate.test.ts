import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseChanges } from '../../src/server/parse-changes.ts';
import { importSnapshot } from '../../src/services/import-snapshot.ts';
import { openApp } from '../support/open-app.ts';
import { temporaryFolder } from '../support/open-database.ts';
import { printSnapshot } from '../support/print-snapshot.ts';
import { runZhibu } from '../support/run-zhibu.ts';
import { smallDistrict } from '../support/small-district.ts';

const ON = '2026-11-21';
const DISTRICT = smallDistrict({ stations: 'a1 b2 c3', neighbors: 'a-b' });
const LEAVING = [
  { endPosting: { workerCode: 'c-w0', on: ON } },
  { removePosting: { workerCode: 'a-w0', from: '2024-01-01' } },
];

/** Saves a snapshot and changes. */
function save(changes: unknown) {
  const folder = temporaryFolder();
  const [snapshot, file] = [join(folder, 'district.json'), join(folder, 'changes.json')];
  writeFileSync(snapshot, JSON.stringify({ ...DISTRICT, asOf: ON }));
  writeFileSync(file, typeof changes === 'string' ? changes : JSON.stringify(changes));
  return { folder, snapshot, file };
}

test('json: every station reached, before and after, and the plan, on the date of the snapshot', async () => {
  const { snapshot, file } = save(LEAVING);
  const { code, stdout, stderr } = await runZhibu('simulate', snapshot, '--changes', file, '--format', 'json');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(JSON.parse(stdout)).toMatchObject({
    asOf: ON,
    changes: 2,
    stations: [
      {
        code: 'a',
        name: 'a站',
        isAltered: true,
        before: { fullMembers: 1 },
        after: { required: { kind: 'DEVELOPMENT' } },
      },
      { code: 'b', isAltered: true, before: { fullMembers: 2 }, after: { required: { kind: 'AFFILIATION' } } },
      {
        code: 'c',
        isAltered: true,
        before: { status: 'NON_COMPLIANT', fullMembers: 3, findings: [{ code: 'BRANCH_MISSING', waived: false }] },
        after: { status: 'NON_COMPLIANT', fullMembers: 2, findings: [{ code: 'COVERAGE_MISSING' }] },
      },
    ],
    plan: {
      before: { groups: [['a', 'b']], covered: 2, uncovered: [] },
      after: { groups: [], covered: 0, uncovered: ['b', 'c'] },
    },
  });
});

test('a table tells what comes and goes; another date, another language', async () => {
  const { snapshot, file } = save(LEAVING);
  const [chinese, english] = await Promise.all([
    runZhibu('simulate', snapshot, '--changes', file),
    runZhibu('simulate', snapshot, '--changes', file, '--as-of', '2026-11-20', '--lang', 'en'),
  ]);
  expect(chinese).toMatchObject({ code: 0, stderr: '' });
  expect(chinese.stdout).toContain('模拟 2 项变更（未作任何登记）：所及社工站 3 个，结论改变 3 个');
  expect(chinese.stdout).toContain('不再有 BRANCH_MISSING');
  expect(chinese.stdout).toContain('✗ 问题 COVERAGE_MISSING');
  expect(chinese.stdout).toContain('- a站、b站');
  expect(english).toMatchObject({ code: 0, stderr: '' });
  expect(english.stdout).toContain('3 stations reached, 2 altered');
});

test('without a snapshot: in the database, which stays as it is', async () => {
  const { folder, file } = save(LEAVING);
  process.env.DATABASE_URL = `sqlite:${join(folder, 'a.db')}`;
  const app = await openApp(ON, process.env.DATABASE_URL);
  await importSnapshot(app, DISTRICT);
  await app.close();
  const { code, stdout, stderr } = await runZhibu('simulate', '--changes', file, '--as-of', ON, '--format', 'json');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(JSON.parse(stdout).plan.after.uncovered).toEqual(['b', 'c']);
  expect((await runZhibu('export')).stdout).toBe([...printSnapshot(DISTRICT)].join(''));
  delete process.env.DATABASE_URL;
});

test('every fault of the changes has a line with its path', async () => {
  const { snapshot, file } = save([
    { endPosting: { workerCode: 'c-w0', on: '2026-02-29', why: 1 } },
    { addWorker: { code: 7, name: 'x', stationCode: 'a', kind: 'GUEST', postedOn: ON } },
    { endPosting: { workerCode: 'c-w0' }, retire: {} },
    { changeCoverage: { branchCode: 'b', on: ON, coverage: [{ stationCode: 'a', mode: 'OWN' }, null] } },
    {},
    { endPosting: null },
    'end',
  ]);
  const { code, stdout, stderr } = await runZhibu('simulate', snapshot, '--changes', file, '--lang', 'en');
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  const lines = stderr.trimEnd().split('\n');
  const expected = [
    '$[0].endPosting.on: "2026-02-29" is not allowed; must be a date of the calendar',
    '$[0].endPosting.why: there is no such member; allowed here: expectedVersion, idempotencyKey, note, on, workerCode',
    '$[1].addWorker.code: the number 7 is not allowed; must be a text',
    '$[1].addWorker.kind: "GUEST" is not allowed; must be one of ',
    '$[2].endPosting.on: on is required and missing',
    '$[2].retire: there is no such member; allowed here: add',
    '$[2]: has 2 members; must have exactly 1',
    '$[3].changeCoverage.coverage[1]: null is not allowed; a value is required here',
    '$[4]: has 0 members; must have exactly 1',
    '$[5].endPosting: null is not allowed; must be an object',
    '$[6]: "end" is not allowed; must be an object',
  ];
  expect(lines).toHaveLength(expected.length);
  for (const [index, line] of lines.entries()) expect(line).toContain(`changes.json: ${expected[index]}`);
});

test('what is no list of changes is refused', () => {
  for (const [text, expected] of [
    ['{}', '一个对象 不符合要求；应为列表'],
    ['null', '空值 null 不符合要求；此项必填'],
    ['[', '不是完整的 JSON'],
    ['', '不是完整的 JSON'],
  ] as const) {
    const parsed = parseChanges(text);
    expect(parsed).toMatchObject({
      ok: false,
      faults: [{ path: '$', text: { 'zh-CN': expect.stringContaining(expected) } }],
    });
  }
  expect(parseChanges('[]')).toEqual({ ok: true, changes: [] });
});

test('a refused change, or too many: exit code 2, one line, nothing on standard output', async () => {
  const cases: readonly (readonly [unknown, string])[] = [
    [[...LEAVING, LEAVING[0]], '$[2].endPosting.on: '],
    [
      [{ establishBranch: { code: 'n', name: '支部', on: ON, coverage: [{ stationCode: 'none', mode: 'OWN' }] } }],
      '$[0].establishBranch.coverage[0].stationCode: ',
    ],
    [Array(501).fill(LEAVING[0]), '$: 一次最多模拟 500 项变更'],
  ];
  const outcomes = cases.map(async ([changes, expected]) => {
    const { snapshot, file } = save(changes);
    const { code, stdout, stderr } = await runZhibu('simulate', snapshot, '--changes', file);
    expect({ code, stdout, lines: stderr.trimEnd().split('\n').length }).toEqual({ code: 2, stdout: '', lines: 1 });
    expect(stderr).toContain(`changes.json: ${expected}`);
  });
  await Promise.all(outcomes);
});
