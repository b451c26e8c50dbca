import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRoster } from '../../../src/exchange/roster/parse-roster.ts';
import { READING_LIMITS } from '../../../src/exchange/roster/reading-limits.ts';

const RUNS = Number(process.env.ZHIBU_RUNS ?? 100);

const numbers = fc
  .tuple(
    fc.integer({ min: 110_000, max: 659_999 }),
    fc.integer({ min: 1_940, max: 2_009 }),
    fc.integer({ min: 100, max: 999 }),
  )
  .map(([place, year, rest]) => `${place}${year}0917${rest}X`);
const WAYS: readonly ((number: string) => string)[] = [
  (number) => number,
  (number) => number.toLowerCase(),
  (number) => `${number.slice(0, 6)} ${number.slice(6, 14)} ${number.slice(14)}`,
  (number) => `身份证：${number}。`,
  (number) => `${number.slice(0, 6)}********${number.slice(14)}`,
  (number) => `${number.slice(0, 6)}${number.slice(8, 14)}${number.slice(14, 17)}`,
  (number) => number.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  (number) => `${number[0]}.${number.slice(1, 6)}E+17`,
];

describe('a citizen number', () => {
  it('appears nowhere in what is read, wherever it stands and however it is written', async () => {
    await fc.assert(
      fc.asyncProperty(numbers, fc.constantFrom(...WAYS), fc.nat({ max: 6 }), async (number, write, column) => {
        const headings = ['姓名', '政治面貌', '入党时间', '工号', '备注', '身份证号码', '所属站点'];
        const cells = ['测试甲', '党员', '2024-3-5', 'A1', '', '', '甲镇社工站'];
        cells[column] = write(number);
        const document = await parseRoster(Buffer.from(`${headings}\n${cells}\n测试乙,群众,,,,,\n`), READING_LIMITS);
        const output = JSON.stringify(document);
        for (const part of [number.slice(0, 6), number.slice(14, 17), write(number)])
          expect(output).not.toContain(part);
        expect(document.faults.map(({ code }) => code)).toEqual(['CITIZEN_NUMBERS_REFUSED']);
        expect(document.rows.map(({ name }) => name.value)).toContain('测试乙');
      }),
      { numRuns: RUNS },
    );
  });

  it('is refused in a column without a heading, and kept out of titles and names of columns', async () => {
    const text = '名单 110101199003077715\n姓名,政治面貌,110101199003077715,\n测试甲,党员,,110101199003077715\n';
    const document = await parseRoster(Buffer.from(text), READING_LIMITS);
    expect(JSON.stringify(document)).not.toMatch(/1101|7715/);
    expect(document.faults.map(({ column, code }) => [column, code])).toEqual([['D', 'CITIZEN_NUMBERS_REFUSED']]);
  });

  it('is not seen in periods, however they are written', async () => {
    const periods = ['20240101-20261231', '2024-01-01-2026-12-31', '2024-01-01--2026-12-31', '2024.01.01 - 2026.12.31'];
    const text = `姓名,合同起止\n${periods.map((period) => `测试甲,${period}`).join('\n')}\n`;
    const { faults, rows } = await parseRoster(Buffer.from(text), READING_LIMITS);
    expect(faults).toEqual([]);
    expect(rows.map(({ contractFrom, contractUntil }) => [contractFrom?.value, contractUntil?.value])).toEqual(
      periods.map(() => ['2024-01-01', '2026-12-31']),
    );
  });

  it('is not seen in dates, telephone numbers and codes', async () => {
    const text =
      '姓名,工号,入党时间,备注,证书编号\n测试甲,A2024030512,2024-03-05 10:20:30,13800000000,2019060320500000012345\n';
    const { faults, rows } = await parseRoster(Buffer.from(text), READING_LIMITS);
    expect(faults).toEqual([]);
    expect(rows[0]).toMatchObject({ workerCode: { value: 'A2024030512' }, note: { value: '13800000000' } });
  });
});
