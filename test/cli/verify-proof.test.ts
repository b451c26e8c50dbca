import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { ClaimedPlan } from '../../src/planner/piece-proof.ts';
import { runZhibu } from '../support/run-zhibu.ts';

const folder = mkdtempSync(join(tmpdir(), 'zhibu-proof-'));
afterAll(() => rmSync(folder, { recursive: true }));

function save(name: string, document: unknown): string {
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify(document));
  return file;
}

const station = (code: string, fullMembers: number, lng: number) => ({ code, parent: 'p', fullMembers, lat: 31, lng });
const instance = save('instance.json', {
  stations: [station('a', 1, 120), station('b', 1, 120.01), station('c', 1, 120.02), station('d', 1, 120.04)],
  edges: [
    ['a', 'b'],
    ['b', 'c'],
    ['c', 'd'],
  ],
});

async function answer(): Promise<ClaimedPlan> {
  const { code, stdout } = await runZhibu('plan', instance, '--format', 'json');
  expect(code).toBe(0);
  return JSON.parse(stdout) as ClaimedPlan;
}

describe('plan --verify-proof', () => {
  test('of an instance plans it and verifies its own proof', async () => {
    expect(await runZhibu('plan', '--verify-proof', instance)).toEqual({
      code: 0,
      stdout: '已核对 7 项：成立 7，不成立 0，未能核对 0\n',
      stderr: '',
    });
  });

  test('of an answer verifies what was saved', async () => {
    const saved = save('answer.json', await answer());
    const { code, stdout } = await runZhibu('plan', instance, '--verify-proof', saved, '--format', 'json');
    expect(code).toBe(0);
    const report = JSON.parse(stdout);
    expect(report).toMatchObject({ confirmed: 7, refuted: 0, notChecked: 0 });
    expect(report.checks[2]).toEqual({
      piece: 'a',
      kind: 'MODULO_THREE',
      levels: ['covered'],
      outcome: 'CONFIRMED',
      text: '由此至多可覆盖 3',
    });
  });

  test('says of what does not hold which it is and why, and so of what cannot be checked', async () => {
    const plan = await answer();
    const [piece] = plan.proof.pieces;
    if (piece === undefined) throw new Error('there must be a piece');
    const steps = [
      { kind: 'DEAD_ENDS', levels: ['covered'] },
      { kind: 'BRANCH_AND_CUT', levels: ['moved', 'crossParent', 'distanceM'], solver: 'HiGHS 1' },
    ];
    const lie = save('lie.json', { ...plan, proof: { ...plan.proof, pieces: [{ ...piece, steps }] } });
    expect(await runZhibu('--lang', 'en', 'plan', instance, '--verify-proof', lie)).toEqual({
      code: 1,
      stdout: [
        'does not hold: a: DEAD_ENDS (coverage): by this 4 could be covered, the plan covers 3',
        'not checked: a: BRANCH_AND_CUT (moved, across towns, distance): the solver HiGHS 1 leaves no certificate',
        'Checks: 6; confirmed: 4, refuted: 1, not checked: 1',
        '',
      ].join('\n'),
      stderr: '',
    });
  });

  test.each<[string, unknown, string]>([
    ['an answer without proofs', { groups: [], proof: {} }, '$.proof.pieces'],
    ['no answer at all', [], '$'],
    ['a kind nobody knows', { proof: { pieces: [{ steps: [{ kind: 'FAITH' }] }] } }, '$.proof.pieces[0].steps[0].kind'],
  ])('refuses %s', async (name, document, path) => {
    const { code, stdout, stderr } = await runZhibu('plan', instance, '--verify-proof', save(`${name}.json`, document));
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.split('\n').map((line) => line.split(': ')[1])).toContain(path);
  });

  test('refuses to print a picture, and to run without any file', async () => {
    const picture = await runZhibu('plan', '--verify-proof', instance, '--format', 'svg');
    expect(picture).toEqual({ code: 2, stdout: '', stderr: '--verify-proof 不能输出 svg\n' });
    expect((await runZhibu('plan')).stderr).toContain('缺少参数 "FILE"；用法：zhibu plan');
  });
});
