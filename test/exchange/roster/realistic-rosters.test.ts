import { describe, expect, it } from 'vitest';
import { parseRoster } from '../../../src/exchange/roster/parse-roster.ts';
import { readRoster } from '../../../src/exchange/roster/read-roster.ts';
import { READING_LIMITS } from '../../../src/exchange/roster/reading-limits.ts';
import { MESSY_ROSTERS } from '../../support/messy-rosters.ts';
import { summariseRoster } from '../../support/summarise-roster.ts';
import { TIDY_ROSTERS } from '../../support/tidy-rosters.ts';

const ROSTERS = [...TIDY_ROSTERS, ...MESSY_ROSTERS];

describe('a roster as it is kept', () => {
  for (const { title, bytes, people, faults = [], skippedSheets = [] } of ROSTERS) {
    it(`is read completely: ${title}`, async () => {
      const document = await parseRoster(await bytes(), READING_LIMITS);
      expect(summariseRoster(document)).toEqual({ people, faults, skippedSheets });
    });
  }

  it('says of each value in which column it stands, and of each sheet what was read', async () => {
    const text = '名单\n序号,政治面貌,姓名,口味,身份证号\n1,党员,测试甲,甜,\n';
    const read = await readRoster(Buffer.from(text));
    expect(read).toEqual({
      ok: true,
      document: {
        sheets: [
          {
            name: 'CSV',
            title: '名单',
            headerRow: 2,
            columns: [
              { column: 'A', heading: '序号' },
              { column: 'B', heading: '政治面貌', role: 'political' },
              { column: 'C', heading: '姓名', role: 'name' },
              { column: 'D', heading: '口味' },
              { column: 'E', heading: '身份证号' },
            ],
            people: 1,
          },
        ],
        skippedSheets: [],
        unlistedFaults: 0,
        rows: [
          {
            sheet: 'CSV',
            row: 3,
            name: { value: '测试甲', column: 'C' },
            stage: { value: 'FULL', column: 'B' },
          },
        ],
        faults: [],
      },
    });
  });

  it('is read alike in a thread of its own', async () => {
    const bytes = await Promise.all(ROSTERS.slice(-3).map((roster) => roster.bytes()));
    for (const file of bytes) {
      expect(await readRoster(file)).toEqual({ ok: true, document: await parseRoster(file, READING_LIMITS) });
    }
  });

  it('explains every fault in both languages, and repeats no citizen number', async () => {
    for (const { bytes } of MESSY_ROSTERS) {
      const document = await parseRoster(await bytes(), READING_LIMITS);
      expect(JSON.stringify(document)).not.toMatch(/11010119|0307771|7715/);
      for (const { expected, heading } of document.faults) {
        expect(expected['zh-CN']).toMatch(/\p{Script=Han}/u);
        expect(expected.en).toMatch(/[a-z]/);
        expect(heading).not.toBe('');
      }
    }
  });
});
