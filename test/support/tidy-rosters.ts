import { writeXlsx } from 'hucre/xlsx';
import { day, merge, type RealisticRoster, textFile, workbook } from './realistic-rosters.ts';

/** 木渎 in GB18030 is C4BE E4C2 …: written as bytes, since Node encodes no GB18030. */
const GB18030_TABLE = [
  'd0d5c3fb2cd5fed6cec3e6c3b22ccbf9caf4d5beb5e32cc8ebb5b3cab1bce40d0a', // 姓名,政治面貌,所属站点,入党时间
  'b2e2cad4bcd72cd6d0b9b2d4a4b1b8b5b3d4b12cc4beb6c2d5f2c9e7b9a4d5be2c32303236c4ea33d4c231c8d50d0a', // 测试甲,中共预备党员,木堵镇社工站,2026年3月1日
];

export const TIDY_ROSTERS: readonly RealisticRoster[] = [
  {
    title: 'a title, a header, dates as dates, months as months',
    bytes: workbook({
      name: '社工花名册',
      rows: [
        ['甲镇社会工作站社工花名册'],
        [
          '序号',
          '社工编号',
          '姓名',
          '性别',
          '政治面貌',
          '所属站点',
          '驻站/外派',
          '派驻时间',
          '入党时间',
          '转正时间',
          '职业资格',
          '备注',
        ],
        [
          1,
          'A001',
          '测试甲',
          '女',
          '中共党员',
          '甲镇社工站',
          '驻站',
          day('2023-03-01'),
          day('2015-07-01'),
          day('2016-07-01'),
          '社会工作师',
          '站长',
        ],
        [2, 'A002', '测试乙', '男', '群众', '甲镇社工站', '外派', day('2024-09-01'), null, null, '无', null],
      ],
      cells: new Map([['3,7', { value: day('2024-09-01'), type: 'date', style: { numFmt: 'yyyy"年"m"月"' } }]]),
      merges: [merge(0, 0, 0, 11)],
    }),
    people: [
      {
        at: '社工花名册!3',
        workerCode: 'A001',
        name: '测试甲',
        stage: 'FULL',
        stationText: '甲镇社工站',
        postingKind: 'RESIDENT',
        postedFrom: '2023-03-01',
        joinedOn: '2015-07-01',
        fullOn: '2016-07-01',
        certificate: 'SOCIAL_WORKER',
        note: '站长',
      },
      {
        at: '社工花名册!4',
        workerCode: 'A002',
        name: '测试乙',
        stage: 'NONE',
        stationText: '甲镇社工站',
        postingKind: 'DISPATCHED',
        postedFrom: '2024-09-01~',
        certificate: 'NONE',
      },
    ],
  },
  {
    title: 'a roster of members, with categories and dates as text, signed below',
    bytes: workbook({
      name: 'Sheet1',
      rows: [
        ['党员花名册'],
        ['填报单位：乙街道', null, null, null, null, '填报日期：2026年6月30日'],
        [
          '序号',
          '党员姓名',
          '政治面貌',
          '人员类别',
          '加入党组织日期',
          '转为正式党员日期',
          '所在党支部',
          '工作单位',
          '入职时间',
        ],
        [
          '1',
          '测试甲',
          '中共党员',
          '正式党员',
          '2008.7',
          '2009.7',
          '乙街道第一党支部',
          '示例社工服务中心',
          '2019-08-15',
        ],
        [
          '2',
          '测试乙',
          '中共党员',
          '预备党员',
          '2025年12月3日',
          '',
          '乙街道第一党支部',
          '示例社工服务中心',
          '2022/5/6',
        ],
        ['3', '测试丙', '共青团员', '入党积极分子', '', '', '', '示例社工服务中心', '2024.11.1'],
        [],
        ['填表人：测试丁', null, '审核人：测试戊', null, null, '（盖章）'],
      ],
      merges: [merge(0, 0, 0, 8)],
    }),
    people: [
      {
        ...{ at: 'Sheet1!4', name: '测试甲', stage: 'FULL', joinedOn: '2008-07-01~', fullOn: '2009-07-01~' },
        ...{ relationText: '乙街道第一党支部', employer: '示例社工服务中心', hiredOn: '2019-08-15' },
      },
      {
        ...{ at: 'Sheet1!5', name: '测试乙', stage: 'PROBATIONARY', joinedOn: '2025-12-03' },
        ...{ relationText: '乙街道第一党支部', employer: '示例社工服务中心', hiredOn: '2022-05-06' },
      },
      { at: 'Sheet1!6', name: '测试丙', stage: 'ACTIVIST', employer: '示例社工服务中心', hiredOn: '2024-11-01' },
    ],
  },
  {
    title: 'a sheet for each station, with instructions, and lists on a hidden sheet',
    bytes: workbook(
      { name: '填表说明', rows: [['填表说明'], ['1', '姓名按身份证填写'], ['2', '政治面貌请选择']] },
      {
        name: '甲镇',
        rows: [
          ['姓名', '服务站点', '发展阶段'],
          ['测试甲', '甲镇社工站', '发展对象'],
        ],
      },
      {
        name: '乙镇',
        rows: [
          ['发展阶段', '服务站点', '姓名'],
          ['入党申请人', '乙镇社工站', '测试乙'],
        ],
      },
      {
        name: '字典',
        hidden: true,
        rows: [
          ['姓名', '政治面貌'],
          ['不应读取', '群众'],
        ],
      },
    ),
    people: [
      { at: '甲镇!2', name: '测试甲', stationText: '甲镇社工站', stage: 'DEVELOPMENT_TARGET' },
      { at: '乙镇!2', name: '测试乙', stationText: '乙镇社工站', stage: 'APPLICANT' },
    ],
    skippedSheets: ['字典', '填表说明'],
  },
  {
    title: 'text in UTF-8 with a byte order mark',
    bytes: textFile(
      '\ufeff姓名,人员类别,所属站点,合同起止\r\n测试甲,驻站,甲镇社工站,2024.1.1-2026.12.31\r\n测试乙,外派,甲镇社工站,2025年3月至今\r\n',
    ),
    people: [
      {
        ...{ at: 'CSV!2', name: '测试甲', postingKind: 'RESIDENT', stationText: '甲镇社工站' },
        ...{ contractFrom: '2024-01-01', contractUntil: '2026-12-31' },
      },
      {
        at: 'CSV!3',
        name: '测试乙',
        postingKind: 'DISPATCHED',
        stationText: '甲镇社工站',
        contractFrom: '2025-03-01~',
      },
    ],
  },
  {
    title: 'text in GB18030',
    bytes: async () => Buffer.from(GB18030_TABLE.join(''), 'hex'),
    people: [
      { at: 'CSV!2', name: '测试甲', stage: 'PROBATIONARY', stationText: '木堵镇社工站', joinedOn: '2026-03-01' },
    ],
  },
  {
    title: 'text without a mark, with tabs, quotes and broken lines in cells',
    bytes: textFile('社工姓名\t"政治\n面貌"\t备注\n测试甲\t党员\t"第一行\n第二行"\n\n测试乙\t"团员"\t"说""好"""\n'),
    people: [
      { at: 'CSV!2', name: '测试甲', stage: 'FULL', note: '第一行第二行' },
      { at: 'CSV!4', name: '测试乙', stage: 'NONE', note: '说"好"' },
    ],
  },
  {
    title: 'days counted since 1904, and formulas with their results',
    bytes: () =>
      writeXlsx({
        dateSystem: '1904',
        sheets: [
          {
            name: 'Mac',
            rows: [
              ['姓名', '派驻日期', '入党日期', '职业水平证书'],
              ['测试甲', day('2021-02-28'), 40_000, null],
            ],
            cells: new Map([
              [
                '1,3',
                { value: null, formula: '"助理"&"社会工作师"', formulaResult: '助理社会工作师', type: 'formula' },
              ],
            ]),
          },
        ],
      }),
    people: [
      {
        ...{ at: 'Mac!2', name: '测试甲', postedFrom: '2021-02-28', joinedOn: '2013-07-07' },
        certificate: 'ASSISTANT_SOCIAL_WORKER',
      },
    ],
  },
];
