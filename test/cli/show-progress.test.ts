import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { showProgress } from '../../src/cli/show-progress.ts';
import type { TellProgress } from '../../src/domain/progress.ts';
import type { Language, Text } from '../../src/domain/text.ts';
import { importSnapshot } from '../../src/services/import-snapshot.ts';
import { previewRoster } from '../../src/services/roster/preview-roster.ts';
import { openApp } from '../support/open-app.ts';
import { rosterOf, rosterRow } from '../support/roster-rows.ts';
import { smallDistrict } from '../support/small-district.ts';

const LONG = 700;

/** What a terminal is sent meanwhile. */
async function watch(
  work: (tell: TellProgress | undefined) => Promise<unknown>,
  { language = 'zh-CN', isShown = true, isTTY = true, columns = 80 } = {},
): Promise<readonly string[]> {
  const sent: string[] = [];
  const say = (text: Text) => text[language as Language];
  const screen = { isTTY, columns, write: (text: string) => sent.push(text) };
  await showProgress({ say }, isShown, work, screen).catch(() => undefined);
  return sent;
}

/** What the line shows in the end, of all that was written over it. */
function lineAfter(sent: readonly string[]): string {
  const cells: string[] = [];
  for (const text of sent.join('').split('\r')) for (const [place, sign] of [...text].entries()) cells[place] = sign;
  return cells.join('').trim();
}

const halfway = async (tell: TellProgress | undefined) => {
  tell?.('READ');
  await setTimeout(LONG);
  tell?.('READ', 500, 1000);
  await setTimeout(150);
};

describe.concurrent('the progress of long work', () => {
  test.each([
    ['zh-CN', 80, '读取文件 [############------------] 50%  500/1000'],
    ['en', 80, 'Reading the file [############------------] 50%  500/1000'],
    ['zh-CN', 40, '读取文件 50%'],
    ['zh-CN', 10, '50%'],
    ['zh-CN', 3, ''],
  ])('is one line that fits, and is wiped (%s, %i columns)', async (language, columns, line) => {
    const sent = await watch(halfway, { language, columns });
    const shown = sent.map((text) => text.replace('\r', '').trim());
    expect(shown.at(-2) ?? '').toBe(line);
    expect(lineAfter(sent)).toBe('');
    expect(sent.every((text) => text.startsWith('\r') && !text.includes('\n'))).toBe(true);
  });

  test('says what it is at where nobody can count', async () => {
    const sent = await watch(async (tell) => {
      tell?.('COMPARE');
      await setTimeout(LONG);
    });
    expect(sent[0]?.trim()).toBe('与登记内容比较 …');
    expect(lineAfter(sent)).toBe('');
  });

  test('is wiped before a fault is told', async () => {
    const sent = await watch(async (tell) => {
      await halfway(tell);
      throw new Error('x');
    });
    expect(sent.length).toBeGreaterThan(1);
    expect(lineAfter(sent)).toBe('');
  });

  test.each([
    ['of short work', {}, 50],
    ['where no terminal is', { isTTY: false }, LONG],
    ['where programs read', { isShown: false }, LONG],
  ])('is not shown %s', async (_, options, length) => {
    const sent = await watch(async (tell) => {
      for (let done = 0; done <= 10; done++) tell?.('JUDGE', done, 10);
      await setTimeout(length);
    }, options);
    expect(sent).toEqual([]);
  });
});

test('an import and a preview tell how far they are, and come to their end', async () => {
  const told = new Map<string, { done: number; total: number }>();
  const tell: TellProgress = (phase, done = 0, total = 0) => {
    expect(done).toBeGreaterThanOrEqual(told.get(phase)?.done ?? 0);
    told.set(phase, { done, total });
  };
  const app = { ...(await openApp('2026-11-21')), tell };
  const stations = Array.from({ length: 450 }, (_, index) => `s${index}x1`).join(' ');
  await importSnapshot(app, smallDistrict({ stations }));
  expect(told.get('WRITE')?.total).toBe(6 + 450 * 4);
  expect(told.get('JUDGE')?.total).toBe(450);
  for (const { done, total } of told.values()) expect(done).toBe(total);
  told.clear();
  await previewRoster(app, rosterOf('s1x', [rosterRow(1, '新人')]));
  expect([...told]).toEqual([
    ['COMPARE', { done: 0, total: 0 }],
    ['JUDGE', { done: 1, total: 1 }],
  ]);
  await app.close();
});
