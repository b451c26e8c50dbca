import { describe, expect, it } from 'vitest';
import { readRoster } from '../../../src/exchange/roster/read-roster.ts';
import { ROSTER_FILE_ERROR_CODES } from '../../../src/exchange/roster/roster-row.ts';
import { HOSTILE_PACKAGES, type HostileFile } from '../../support/hostile-packages.ts';
import { HOSTILE_SHEETS } from '../../support/hostile-sheets.ts';
import { endlessRoster, largeRoster } from '../../support/large-rosters.ts';
import { rawWorkbook } from '../../support/raw-workbook.ts';
import { summariseRoster } from '../../support/summarise-roster.ts';

const FILES: readonly HostileFile[] = [...HOSTILE_PACKAGES, ...HOSTILE_SHEETS];

describe.concurrent('a hostile file', () => {
  for (const { title, bytes, refused, names, faults = [] } of FILES) {
    it(`gets ${refused ?? 'a right answer'}: ${title}`, async () => {
      const read = await readRoster(await bytes());
      if (refused !== undefined) return expect(read).toMatchObject({ ok: false, error: { code: refused } });
      if (!read.ok) throw new Error(read.error.code);
      const { people, faults: found } = summariseRoster(read.document);
      expect(people.map((person) => Object.fromEntries(Object.entries(person)).name)).toEqual(names);
      expect(found.map((line, index) => line.slice(0, faults[index]?.length))).toEqual(faults);
    });
  }
});

describe('reading a file', () => {
  it('explains each refusal in both languages', async () => {
    const read = await readRoster(Buffer.alloc(0));
    expect(read.ok ? undefined : read.error.text).toEqual({
      'zh-CN': expect.stringContaining('请另存为 .xlsx'),
      en: expect.stringContaining('save it as an .xlsx'),
    });
    const expected = new Set(FILES.flatMap(({ refused }) => refused ?? []));
    expect(ROSTER_FILE_ERROR_CODES.filter((code) => !expected.has(code))).toEqual(['TOOK_TOO_LONG']);
  });

  it('is ended when it takes too long, and other work goes on meanwhile', async () => {
    const ticks = countTicks();
    const read = await readRoster(endlessRoster(), { milliseconds: 800 });
    expect(read).toMatchObject({ ok: false, error: { code: 'TOOK_TOO_LONG' } });
    expect(ticks.stop()).toBeGreaterThan(20);
  });

  it('is ended when it needs too much memory', async () => {
    const sharedStrings = `<sst>${'<a/>'.repeat(800_000)}</sst>`;
    const read = await readRoster(rawWorkbook({ sharedStrings }), { heapMegabytes: 64 });
    expect(read).toMatchObject({ ok: false, error: { code: 'TOO_MANY_CELLS' } });
  });

  it('hands over the largest roster without keeping the program from other work', async () => {
    const ticks = countTicks();
    const read = await readRoster(largeRoster(19_999));
    expect(read.ok && read.document.rows.length).toBe(19_999);
    expect(read.ok && [read.document.faults.length, read.document.unlistedFaults]).toEqual([2_000, 17_999]);
    expect(ticks.stop()).toBeGreaterThan(50);
  });

  it('leaves no thread behind', () => {
    expect(process.getActiveResourcesInfo().filter((kind) => kind === 'Worker')).toEqual([]);
  });
});

/** Ticks of 5 milliseconds that the program got round to. */
function countTicks() {
  let ticks = 0;
  const timer = setInterval(() => ticks++, 5);
  return {
    stop: () => {
      clearInterval(timer);
      return ticks;
    },
  };
}
