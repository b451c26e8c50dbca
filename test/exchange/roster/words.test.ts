import { describe, expect, it } from 'vitest';
import { parseRoster } from '../../../src/exchange/roster/parse-roster.ts';
import { READING_LIMITS } from '../../../src/exchange/roster/reading-limits.ts';

const STAGES: readonly (readonly [string, string | undefined])[] = [
  ['中共党员', 'FULL'],
  ['党员', 'FULL'],
  ['中共党员（正式）', 'FULL'],
  ['党员（2019年）', 'FULL'],
  ['预备党员', 'PROBATIONARY'],
  ['中共预备党员', 'PROBATIONARY'],
  ['中共党员(预备)', 'PROBATIONARY'],
  ['发展对象', 'DEVELOPMENT_TARGET'],
  ['入党积极分子', 'ACTIVIST'],
  ['群众（积极分子）', 'ACTIVIST'],
  ['共青团员、入党申请人', 'APPLICANT'],
  ['团员', 'NONE'],
  ['群众', 'NONE'],
  ['九三学社社员', 'NONE'],
  ['停止党籍', 'SUSPENDED'],
  ['-', undefined],
];
const UNCLEAR = ['中共', '党员（拟转正）', '积极分子/发展对象', '团', 'FULL'];

const HEADINGS = {
  name: ['姓名', '姓 名', '社工姓名', '*姓名（必填）', '姓\n名'],
  stationText: ['所属站点', '服务站点', '所在社工站', '站点名称', '驻点'],
  postingKind: ['驻站/外派', '驻站或外派', '派驻方式（驻站、外派）'],
  postedFrom: ['派驻时间', '到站时间', '派驻时间（年月日）', '派驻开始年月'],
  hiredOn: ['入职时间', '入职日期', '入职\n时间'],
  political: ['政治面貌', '政治面貌：', '政治\n面貌'],
  category: ['人员类别', '党员类型', '发展阶段'],
  joinedOn: ['入党时间', '加入中国共产党时间', '入党时间(格式：2024-03-05)'],
  fullOn: ['转正时间', '党员转正日期'],
  relationText: ['组织关系所在', '组织关系所在党支部', '所在党支部', '组织关系'],
  certificate: ['职业资格', '社工证', '持证情况', '社会工作者职业水平证书'],
  employer: ['用人单位', '承接机构', '所属机构'],
  contract: ['合同起止', '劳动合同起止时间', '本期合同期限'],
  contractFrom: ['合同开始时间', '劳动合同签订日期'],
  contractUntil: ['合同到期日', '劳动合同终止时间'],
  workerCode: ['社工编号', '工号'],
  note: ['备注', '备 注'],
};

describe('the words of rosters', () => {
  it('name the stages of membership', async () => {
    const text = `姓名,政治面貌\n${STAGES.map(([words]) => `测试,${words}`).join('\n')}\n`;
    const { rows, faults } = await parseRoster(Buffer.from(text), READING_LIMITS);
    expect(rows.map(({ stage }, index) => [STAGES[index]?.[0], stage?.value])).toEqual(STAGES);
    expect(faults).toEqual([]);
  });

  it('are not guessed', async () => {
    const text = `姓名,政治面貌\n${UNCLEAR.map((words) => `测试,${words}`).join('\n')}\n`;
    const { rows, faults } = await parseRoster(Buffer.from(text), READING_LIMITS);
    expect(faults.map(({ value, code }) => [value, code])).toEqual(
      UNCLEAR.map((words) => [words, 'STAGE_NOT_UNDERSTOOD']),
    );
    expect(rows.some(({ stage }) => stage !== undefined)).toBe(false);
  });

  it('name the columns', async () => {
    for (const [role, headings] of Object.entries(HEADINGS)) {
      for (const heading of headings) {
        const others = role === 'name' ? ['性别'] : ['姓名', '性别'];
        const line = [heading, ...others].map((cell) => `"${cell}"`).join(',');
        const { sheets } = await parseRoster(Buffer.from(`${line}\n`), READING_LIMITS);
        expect([heading, sheets[0]?.columns[0]?.role]).toEqual([heading, role]);
      }
    }
  });
});
