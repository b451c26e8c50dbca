import { day, merge, type RealisticRoster, workbook } from './realistic-rosters.ts';

const STATION = '丙镇社会工作站';

export const MESSY_ROSTERS: readonly RealisticRoster[] = [
  {
    title: 'stations merged over their people, empty rows, sums and remarks',
    bytes: workbook({
      name: '一览表',
      rows: [
        ['丙片区社工一览表（截至2026年6月）'],
        [],
        ['站点', '序号', '姓　名', '政治面貌', '到站时间'],
        ['丙镇社会\n工作站', 1, '测 试', '中共党员', '2024-3-5'],
        [null, 2, '测试乙', '群众', '2024-03'],
        [],
        ['丁镇社工站', 1, '测试丙', '积极分子', '2023.12.'],
        [null, 2, '测试丁', '-', '/'],
        [null, 3, null, null, null],
        ['合计', 4, null, null, null],
        ['注：以上人员均已核实', null, null, null, null],
      ],
      merges: [merge(0, 0, 0, 4), merge(3, 0, 4, 0), merge(6, 0, 8, 0)],
    }),
    people: [
      { at: '一览表!4', stationText: STATION, name: '测试', stage: 'FULL', postedFrom: '2024-03-05' },
      { at: '一览表!5', stationText: STATION, name: '测试乙', stage: 'NONE', postedFrom: '2024-03-01~' },
      { at: '一览表!7', stationText: '丁镇社工站', name: '测试丙', stage: 'ACTIVIST', postedFrom: '2023-12-01~' },
      { at: '一览表!8', stationText: '丁镇社工站', name: '测试丁' },
    ],
  },
  {
    title: 'a header of two rows, groups over columns',
    bytes: workbook({
      name: '台账',
      rows: [
        ['社工基本情况台账'],
        ['序号', '基本情况', null, '党员情况', null, null, '劳动合同', null, '组织关系所在'],
        [null, '姓名', '工号', '党员类别', '入党时间', '转正时间', '起', '止', null],
        [1, '测试甲', 7, '正式党员（2012年）', '2011年6月', '2012年6月', '2025.1.1', '2027.12.31', '丙镇机关党支部'],
        [2, '测试乙', 8, '无', '', '', '2025年1月1日', '无固定期限', '无'],
      ],
      merges: [
        ...[merge(0, 0, 0, 8), merge(1, 0, 2, 0), merge(1, 1, 1, 2), merge(1, 3, 1, 5)],
        ...[merge(1, 6, 1, 7), merge(1, 8, 2, 8)],
      ],
    }),
    people: [
      {
        ...{ at: '台账!4', name: '测试甲', workerCode: '7', stage: 'FULL', joinedOn: '2011-06-01~' },
        ...{ fullOn: '2012-06-01~', contractFrom: '2025-01-01', contractUntil: '2027-12-31' },
        relationText: '丙镇机关党支部',
      },
      { at: '台账!5', name: '测试乙', workerCode: '8', contractFrom: '2025-01-01' },
    ],
  },
  {
    title: 'wide digits, Chinese numerals, stations as lines between, headers repeated with other columns',
    bytes: workbook({
      name: '汇总',
      rows: [
        ['2026年各站社工名单'],
        ['一、丙镇社会工作站（2人）'],
        ['姓\n名', '政治\n面貌（必填）', '入党时间', '从事社工\n时间'],
        ['测试甲（站长）', '中共党员（预备）', '二〇二五年十二月三十一日', '２０２４．３．５'],
        ['测试·乙', '群众（入党申请人）', '', '二○一九年七月'],
        ['二、丁镇社工站名单：'],
        ['入党时间', '姓名', '政治面貌'],
        ['2010年7月1号', '测试丙', '中国共产党党员'],
        ['', '测试丁', '民盟盟员'],
        ['填表：测试戊 联系电话：00000000'],
      ],
    }),
    people: [
      {
        ...{ at: '汇总!4', name: '测试甲', stationText: STATION, stage: 'PROBATIONARY' },
        ...{ joinedOn: '2025-12-31', hiredOn: '2024-03-05' },
      },
      { at: '汇总!5', name: '测试·乙', stationText: STATION, stage: 'APPLICANT', hiredOn: '2019-07-01~' },
      { at: '汇总!8', name: '测试丙', stationText: '丁镇社工站', stage: 'FULL', joinedOn: '2010-07-01' },
      { at: '汇总!9', name: '测试丁', stationText: '丁镇社工站', stage: 'NONE' },
    ],
  },
  {
    title: 'citizen numbers in a column and among other things, errors, formulas without results',
    bytes: workbook({
      name: '名单',
      rows: [
        ['姓名', '身份证号', '政治面貌', '所属站点', '备注', '联系电话', '驻站/外派'],
        ['测试甲', '110101199003077715', '党员', null, '证件 1101011990 03077715', '13800000000', '驻站'],
        ['测试乙', 110101199003077700, '待定', null, '110101********7715', null, '两边都去'],
        ['110101900307771', '', '群众', null, '', null, ''],
      ],
      cells: new Map([
        ['1,3', { value: '#N/A', type: 'error' }],
        ['2,3', { value: null, type: 'formula', formula: 'VLOOKUP(A3,表!A:B,2,0)' }],
      ]),
    }),
    people: [
      { at: '名单!2', name: '测试甲', stage: 'FULL', postingKind: 'RESIDENT' },
      { at: '名单!3', name: '测试乙' },
    ],
    faults: [
      '名单!B1 CITIZEN_NUMBERS_REFUSED ******',
      '名单!D2 CELL_ERROR #N/A',
      '名单!E2 CITIZEN_NUMBERS_REFUSED ******',
      '名单!C3 STAGE_NOT_UNDERSTOOD 待定',
      '名单!D3 FORMULA_WITHOUT_VALUE =VLOOKUP(A3,表!A:B,2,0)',
      '名单!E3 CITIZEN_NUMBERS_REFUSED ******',
      '名单!G3 POSTING_KIND_NOT_UNDERSTOOD 两边都去',
      '名单!A4 CITIZEN_NUMBERS_REFUSED ******',
    ],
  },
  {
    title: 'dates in every way at once, two columns alike, no name, contradictions',
    bytes: workbook({
      name: '杂',
      rows: [
        ['备注', '入党时间', '转正时间', '姓名', '政治面貌', '人员类别', '所在支部', '组织关系', '职业资格'],
        ['', 20240305, 202503, '测试甲', '中共党员', '正式党员', '甲支部', '乙支部', '初级'],
        ['', 45_356, '2025-03-05 00:00:00', '测试乙', '中共党员', '群众', '', '', '心理咨询师'],
        ['注：待核实', 2024.1, '去年', '测试丙', '中共党员', '专职社工', '', '', '高级社会工作师'],
        ['', '2024', '2023-02-30', '测试丁', '', '', '', '', '社会工作师（中级）'],
        ['', day('1905-07-16'), '24.3.5', '12', '党员', '', '', '', ''],
        ['', '2024.3.5', '', '', '党员', '', '', '', ''],
        ['', '', '审核人', '测试戊', '', '', '', '', ''],
      ],
    }),
    people: [
      {
        ...{ at: '杂!2', joinedOn: '2024-03-05', fullOn: '2025-03-01~', name: '测试甲', stage: 'FULL' },
        ...{ relationText: '甲支部', certificate: 'ASSISTANT_SOCIAL_WORKER' },
      },
      { at: '杂!3', joinedOn: '2024-03-05', fullOn: '2025-03-05', name: '测试乙' },
      { at: '杂!4', note: '注：待核实', name: '测试丙', stage: 'FULL', certificate: 'SENIOR_SOCIAL_WORKER' },
      { at: '杂!5', name: '测试丁', certificate: 'SOCIAL_WORKER' },
    ],
    faults: [
      '杂!H1 COLUMN_REPEATED 组织关系',
      '杂!I3 CERTIFICATE_NOT_UNDERSTOOD 心理咨询师',
      '杂!F3 STAGES_CONTRADICT 群众',
      '杂!B4 DATE_NOT_UNDERSTOOD 2024.1',
      '杂!C4 DATE_NOT_UNDERSTOOD 去年',
      '杂!B5 DATE_NOT_UNDERSTOOD 2024',
      '杂!C5 DATE_NOT_UNDERSTOOD 2023-02-30',
      '杂!D6 NAME_NOT_UNDERSTOOD 12',
      '杂!D7 NAME_MISSING',
    ],
  },
];
