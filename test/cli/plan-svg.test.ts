import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ofClass, parseXml, wordsOf } from '../support/parse-xml.ts';
import { runZhibu } from '../support/run-zhibu.ts';

const folder = mkdtempSync(join(tmpdir(), 'zhibu-plan-svg-'));
afterAll(() => rmSync(folder, { recursive: true }));

const station = (code: string, fullMembers: number, lng?: number) => ({
  code,
  parent: 'p',
  fullMembers,
  ...(lng === undefined ? {} : { lat: 31, lng }),
});
const instance = {
  stations: [
    station('a', 1, 120),
    station('b', 2, 120.01),
    station('c', 3, 120.1),
    station('d', 7, 120.2),
    station('e', 0, 120.3),
    station('f', 1),
    { ...station('g', 2, 120.4), affiliated: true },
  ],
  edges: [
    ['a', 'b'],
    ['b', 'a'],
    ['c', 'nobody'],
  ],
  existing: [{ members: ['b', 'c'] }],
};
const file = join(folder, '吴中区.json');
writeFileSync(file, JSON.stringify(instance));

test('svg: the plan as a picture, with what follows from it and nothing that is not known', async () => {
  const { code, stdout, stderr } = await runZhibu('plan', file, '--format', 'svg');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const svg = parseXml(stdout);
  expect(ofClass(svg, 'title').map(wordsOf)).toEqual([
    '吴中区 联合党支部方案社工站 7 个。建议联合党支部 1 个，覆盖社工站 2 个，未能编组 1 个；已登记联合党支部 1 个。',
  ]);
  expect(ofClass(svg, 'station').map((each) => /^.（.）：正式党员 \d，[^\d\s]*/.exec(wordsOf(each))?.[0])).toEqual([
    'a（a）：正式党员 1，联合党支部',
    'b（b）：正式党员 2，联合党支部',
    'c（c）：正式党员 3，党支部',
    'd（d）：正式党员 7，党支部（设支部委员会）',
    'e（e）：正式党员 0，发展党员',
    'g（g）：正式党员 2，挂靠组建，已挂靠',
    'f（f）：正式党员 1，挂靠组建',
  ]);
  expect(ofClass(svg, 'group').map(wordsOf)).toEqual(['建议的联合党支部：a、b', '已登记的联合党支部：b、c']);
  expect(wordsOf(svg)).not.toContain('不合规');
});

test('svg: in English, and the same twice', async () => {
  const [one, other] = await Promise.all([1, 2].map(() => runZhibu('--lang', 'en', 'plan', file, '--format', 'svg')));
  expect(one?.stdout).toContain('proposed joint branches');
  expect(other?.stdout).toBe(one?.stdout);
});

test('another format is refused, and svg named among those there are', async () => {
  const { code, stdout, stderr } = await runZhibu('plan', file, '--format', 'png');
  expect({ code, stdout, stderr }).toEqual({
    code: 2,
    stdout: '',
    stderr: '--format 的值 "png" 无效；可用：table、json、svg\n',
  });
});

test('more stations than a sheet can hold are refused', async () => {
  const crowd = join(folder, 'crowd.json');
  writeFileSync(
    crowd,
    JSON.stringify({ stations: Array.from({ length: 1_001 }, (_, index) => station(`${index}`, 0)), edges: [] }),
  );
  const { code, stdout, stderr } = await runZhibu('plan', crowd, '--format', 'svg');
  expect({ code, stdout, stderr }).toEqual({
    code: 2,
    stdout: '',
    stderr: `${crowd}: 有 1001 个社工站，--format svg 最多可画 1000 个\n`,
  });
});
