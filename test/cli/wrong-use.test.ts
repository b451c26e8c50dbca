import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runZhibu } from '../support/run-zhibu.ts';

const folder = mkdtempSync(join(tmpdir(), 'zhibu-wrong-use-'));
const garbled = join(folder, 'gbk.json');
writeFileSync(garbled, Buffer.from([0x7b, 0x22, 0xd6, 0xd0, 0xce, 0xc4, 0x22, 0x3a, 0x31, 0x7d]));
afterAll(() => rmSync(folder, { recursive: true }));

test.concurrent.each<[string, readonly string[], string]>([
  ['no command', [], '没有指定命令；用法：'],
  ['an unknown command', ['chek', 'x.json'], '没有命令 "chek"（是否想用 check）'],
  ['no file', ['check'], '缺少参数 "FILE"；用法：zhibu check [options] <FILE>'],
  ['two files', ['check', 'a.json', 'b.json'], '参数过多；'],
  ['an unknown option', ['check', 'a.json', '--fast'], '没有选项 "--fast"'],
  ['an option without its value', ['check', 'a.json', '--as-of'], '选项 "--as-of <DATE>" 缺少值'],
  ['no changes', ['simulate', 'a.json'], '缺少选项 "--changes <FILE>"'],
  ['an impossible date', ['check', 'a.json', '--as-of', '2026-02-29'], '--as-of 的值 "2026-02-29" 无效；应为日历上'],
  ['an unknown format', ['check', 'a.json', '--format', 'csv', '--lang', 'en'], 'must be one of table, json'],
  ['an unknown language', ['check', 'a.json', '--lang', 'fr'], '可用：zh-CN、en'],
  ['a file that is not there', ['check', 'no-such.json', '--lang=en'], 'no-such.json: there is no such file'],
  ['a folder', ['check', folder], '这是一个目录；应为文件'],
  ['a file in another encoding', ['check', garbled], '不是 UTF-8 编码的文本'],
])('%s: exit code 2, one line on standard error, nothing on standard output', async (_, argv, expected) => {
  const { code, stdout, stderr } = await runZhibu(...argv);
  expect({ code, stdout, lines: stderr.trimEnd().split('\n').length }).toEqual({ code: 2, stdout: '', lines: 1 });
  expect(stderr).toContain(expected);
});

test('help goes to standard output, in the language asked for', async () => {
  const [chinese, english] = await Promise.all([runZhibu('--help'), runZhibu('check', '--help', '--lang', 'en')]);
  expect(chinese).toMatchObject({ code: 0, stderr: '' });
  expect(chinese.stdout).toContain('判定一份快照文件');
  expect(english).toMatchObject({ code: 0, stderr: '' });
  expect(english.stdout).toContain('judge the stations of a snapshot');
});
