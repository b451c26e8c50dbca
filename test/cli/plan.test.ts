import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runZhibu } from '../support/run-zhibu.ts';

const folder = mkdtempSync(join(tmpdir(), 'zhibu-plan-'));
afterAll(() => rmSync(folder, { recursive: true }));

const station = (code: string, fullMembers: number, lng: number) => ({ code, parent: 'p', fullMembers, lat: 31, lng });
const instance = {
  stations: [station('a', 1, 120), station('b', 2, 120.01), station('c', 1, 121), station('d', 0, 121.01)],
  edges: [
    ['a', 'b'],
    ['b', 'a'],
    ['c', 'd'],
    ['c', 'nobody'],
  ],
  existing: [],
};
const file = join(folder, 'instance.json');
writeFileSync(file, JSON.stringify(instance));

test('json: the groups, who stays out, the figures and what is proven', async () => {
  const { code, stdout, stderr } = await runZhibu('plan', file, '--format', 'json');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(JSON.parse(stdout)).toEqual({
    groups: [['a', 'b']],
    covered: 2,
    uncovered: ['c'],
    moved: 0,
    crossParent: 0,
    distanceM: 953,
    proof: {
      proven: true,
      atMost: 2,
      levels: { covered: true, moved: true, crossParent: true, distanceM: true },
      pieces: [
        {
          stations: ['a', 'b'],
          groups: [['a', 'b']],
          covered: 2,
          moved: 0,
          crossParent: 0,
          distanceM: 953,
          atMost: 2,
          steps: [
            { kind: 'ALL_COVERED', levels: ['covered'] },
            { kind: 'ZERO', levels: ['moved', 'crossParent'] },
            {
              kind: 'PRICES',
              levels: ['distanceM'],
              // a station covered weighs all that the distance can come to, and one metre more
              certificate: {
                units: { covered: 955, moved: 955, crossParent: 955, distanceM: 1 },
                denominator: 2,
                prices: [0, 1914],
              },
            },
          ],
        },
        {
          stations: ['c'],
          groups: [],
          covered: 0,
          moved: 0,
          crossParent: 0,
          distanceM: 0,
          atMost: 0,
          steps: [{ kind: 'ISOLATED', levels: ['covered', 'moved', 'crossParent', 'distanceM'] }],
        },
      ],
    },
  });
});

test('table: the same, to be read by a person', async () => {
  const { code, stdout } = await runZhibu('plan', file);
  expect(code).toBe(0);
  expect(stdout.split('\n').slice(0, 8)).toEqual([
    '建议成立 1 个联合党支部，覆盖 2 个社工站，未覆盖 1 个',
    '',
    '    1  正式党员共 3 名  a、b',
    '',
    '未覆盖',
    '    c',
    '',
    '覆盖的社工站        2    已证明最优',
  ]);
});

test('a file that is no instance is refused, one line a fault', async () => {
  const broken = join(folder, 'broken.json');
  writeFileSync(broken, JSON.stringify({ ...instance, stations: [station('a', -1, 120), { code: 'b' }] }));
  const { code, stdout, stderr } = await runZhibu('plan', broken);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(
    stderr
      .trimEnd()
      .split('\n')
      .map((line) => line.split(': ')[1]),
  ).toEqual(['$.stations[0].fullMembers', '$.stations[1].parent', '$.stations[1].fullMembers']);
});
