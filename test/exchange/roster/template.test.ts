import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { parseRoster } from '../../../src/exchange/roster/parse-roster.ts';
import { printRosterTemplate } from '../../../src/exchange/roster/print-roster-template.ts';
import { READING_LIMITS } from '../../../src/exchange/roster/reading-limits.ts';
import type { RosterDocument, RosterRow } from '../../../src/exchange/roster/roster-row.ts';
import type { RosterPerson } from '../../../src/exchange/roster/template-columns.ts';

const RUNS = Math.ceil(Number(process.env.ZHIBU_RUNS ?? 100) / 10);
const STATIONS = ['甲镇社会工作站', '乙街道社会工作站'];

const text = fc.constantFrom('0012', '甲镇第一党支部', '=1+1', 'A-7', '示例社工事务所（乙）', '@x', '2024年3月');
const date = fc
  .date({ min: new Date('1921-07-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const people: fc.Arbitrary<readonly RosterPerson[]> = fc.array(
  fc.record(
    {
      name: fc.constantFrom('测试甲', '测试·乙', 'Test Bing', '测试丁'),
      workerCode: text,
      stationText: fc.constantFrom(...STATIONS),
      postingKind: fc.constantFrom('RESIDENT', 'DISPATCHED'),
      stage: fc.constantFrom(
        'APPLICANT',
        'ACTIVIST',
        'DEVELOPMENT_TARGET',
        'PROBATIONARY',
        'FULL',
        'SUSPENDED',
        'ENDED',
        'NONE',
      ),
      certificate: fc.constantFrom('ASSISTANT_SOCIAL_WORKER', 'SOCIAL_WORKER', 'SENIOR_SOCIAL_WORKER', 'NONE'),
      relationText: text,
      employer: text,
      note: text,
      postedFrom: date,
      postedUntil: date,
      applicantFrom: date,
      activistFrom: date,
      developmentTargetFrom: date,
      joinedOn: date,
      fullOn: date,
    },
    { requiredKeys: ['name'] },
  ),
  { maxLength: 12 },
);

describe('the workbook to fill in', () => {
  it('reads back to the people it was printed with', async () => {
    await fc.assert(
      fc.asyncProperty(people, async (present) => {
        const document = await parseRoster(
          await printRosterTemplate({ stations: STATIONS, people: present }),
          READING_LIMITS,
        );
        expect(document.faults).toEqual([]);
        expect(document.rows.map(plain)).toEqual(present);
      }),
      { numRuns: RUNS },
    );
  });

  it('has lists to choose from, a header that stays, and a guide', async () => {
    const bytes = await printRosterTemplate({ title: '甲镇花名册', stations: STATIONS, people: [{ name: '测试甲' }] });
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    expect(sheets.map(({ name, hidden = false }) => [name, hidden])).toEqual([
      ['花名册', false],
      ['填写说明', false],
      ['选项', true],
    ]);
    const [roster, guide, lists] = sheets;
    expect(roster?.rows[0]?.[0]).toBe('甲镇花名册');
    expect(roster?.freezePane).toEqual({ rows: 2, columns: 2 });
    const choices = roster?.dataValidations?.filter(({ type }) => type === 'list') ?? [];
    expect(choices.map(({ range, values, formula1 }) => [range, values ?? formula1])).toEqual([
      ['C3:C303', '选项!$A$1:$A$2'],
      ['D3:D303', ['驻站', '外派']],
      ['G3:G303', ['正式党员', '预备党员', '发展对象', '入党积极分子', '入党申请人', '群众', '停止党籍', '党籍终止']],
      ['N3:N303', ['助理社会工作师', '社会工作师', '高级社会工作师', '无']],
    ]);
    expect(guide?.rows.flat().join(' ')).toContain('公民身份号码');
    expect(lists?.rows).toEqual(STATIONS.map((station) => [station]));
  });

  it('is empty for nobody, and without stations any may be written', async () => {
    const bytes = await printRosterTemplate({ stations: [], people: [] });
    const document: RosterDocument = await parseRoster(bytes, READING_LIMITS);
    expect([document.rows, document.faults, document.sheets.length]).toEqual([[], [], 1]);
    expect(Buffer.from(bytes).equals(await printRosterTemplate({ stations: [], people: [] }))).toBe(true);
  });
});

function plain({ sheet: _, row: __, ...fields }: RosterRow): unknown {
  return Object.fromEntries(Object.entries(fields).map(([field, read]) => [field, read?.value]));
}
