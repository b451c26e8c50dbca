import type { Text } from '../../domain/text.ts';
import type { RosterFaultCode } from './roster-row.ts';

/** What is wrong with a cell, and what is expected there. */
export const FAULT_TEXTS: Readonly<Record<RosterFaultCode, Text>> = {
  NAME_MISSING: {
    'zh-CN': '本行填有内容但没有姓名，未读取；请填写姓名，不是人员的行请删去',
    en: 'the row says something but has no name, and was not read; fill in the name, or delete the row if it is no person',
  },
  NAME_NOT_UNDERSTOOD: {
    'zh-CN': '不像姓名，本行未读取；应为 1 至 200 个字符的姓名，不含数字',
    en: 'does not look like a name, and the row was not read; must be a name of 1 to 200 characters without digits',
  },
  DATE_NOT_UNDERSTOOD: {
    'zh-CN': '无法识别为日期；应为 1921 至 2099 年的日期，写作 2024-03-05、2024年3月5日或 2024年3月',
    en: 'is not understood as a date; must be a date of the years 1921 to 2099, such as 2024-03-05, 2024年3月5日 or 2024年3月',
  },
  PERIOD_NOT_UNDERSTOOD: {
    'zh-CN': '无法识别为起止日期；应写作 2024-01-01至2026-12-31',
    en: 'is not understood as a period; must be written 2024-01-01至2026-12-31',
  },
  STAGE_NOT_UNDERSTOOD: {
    'zh-CN': '无法识别为政治面貌或发展阶段；应为正式党员、预备党员、发展对象、入党积极分子、入党申请人、共青团员或群众',
    en: 'is not understood as a membership stage; must be 正式党员, 预备党员, 发展对象, 入党积极分子, 入党申请人, 共青团员 or 群众',
  },
  STAGES_CONTRADICT: {
    'zh-CN': '与本行的政治面貌矛盾，发展阶段未读取；两列应一致',
    en: 'contradicts the political status in this row, and no stage was read; the two columns must agree',
  },
  POSTING_KIND_NOT_UNDERSTOOD: {
    'zh-CN': '无法识别；应为驻站或外派',
    en: 'is not understood; must be 驻站 (resident) or 外派 (dispatched)',
  },
  CERTIFICATE_NOT_UNDERSTOOD: {
    'zh-CN': '无法识别为社会工作职业资格；应为助理社会工作师、社会工作师、高级社会工作师或无',
    en: 'is not understood as a social work certificate; must be 助理社会工作师, 社会工作师, 高级社会工作师 or 无',
  },
  TEXT_TOO_LONG: {
    'zh-CN': '文字过长；姓名、站点、组织关系、单位至多 200 个字符，编号至多 64 个，备注至多 2,000 个',
    en: 'is too long; names, stations, relations and employers can have 200 characters, codes 64, notes 2,000',
  },
  CELL_ERROR: {
    'zh-CN': '单元格显示错误值；请改为实际内容',
    en: 'the cell shows an error; put in what is meant',
  },
  FORMULA_WITHOUT_VALUE: {
    'zh-CN': '公式没有计算结果；请用表格软件打开并保存，或改为实际内容',
    en: 'the formula has no result; open and save the file with a spreadsheet program, or put in what is meant',
  },
  COLUMN_REPEATED: {
    'zh-CN': '与前面的列含义相同，本列未读取；每种内容只能有一列，请删去一列或改列名',
    en: 'means the same as a column before it, and was not read; each kind of content can have one column, delete or rename one',
  },
  CITIZEN_NUMBERS_REFUSED: {
    'zh-CN': '公民身份号码不读取、不保存；请从文件中删去',
    en: 'citizen numbers are neither read nor kept; remove them from the file',
  },
};
