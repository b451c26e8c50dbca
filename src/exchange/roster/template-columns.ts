import type { IsoDate } from '../../domain/date.ts';
import { STAGE_LABELS } from '../../domain/labels.ts';
import type { RosterCertificate, RosterField, RosterRow, RosterStage } from '../../domain/roster.ts';
import type { PostingKind } from '../../domain/worker.ts';

/** A person as the template shows them: what a roster can say that is recorded. */
export type RosterPerson = { readonly name: string } & {
  readonly [Field in TemplateField]?: NonNullable<RosterRow[Field]>['value'] | undefined;
};

type TemplateField = Exclude<RosterField, 'name' | 'hiredOn' | 'leftOn' | 'contractFrom' | 'contractUntil'>;

/** One column of the template; `words`: the only values it takes, to be chosen from a list. */
export interface TemplateColumn {
  readonly field: TemplateField | 'name';
  readonly heading: string;
  readonly width: number;
  readonly isDate: boolean;
  readonly words?: Readonly<Record<string, string>> | undefined;
  readonly guide: string;
}

/** In the order of the list to choose from. */
const STAGES: Readonly<Record<RosterStage, string>> = {
  FULL: STAGE_LABELS.FULL['zh-CN'],
  PROBATIONARY: STAGE_LABELS.PROBATIONARY['zh-CN'],
  DEVELOPMENT_TARGET: STAGE_LABELS.DEVELOPMENT_TARGET['zh-CN'],
  ACTIVIST: STAGE_LABELS.ACTIVIST['zh-CN'],
  APPLICANT: STAGE_LABELS.APPLICANT['zh-CN'],
  NONE: '群众',
  SUSPENDED: STAGE_LABELS.SUSPENDED['zh-CN'],
  ENDED: STAGE_LABELS.ENDED['zh-CN'],
};
const POSTING_KINDS: Readonly<Record<PostingKind, string>> = { RESIDENT: '驻站', DISPATCHED: '外派' };
const CERTIFICATES: Readonly<Record<RosterCertificate, string>> = {
  ASSISTANT_SOCIAL_WORKER: '助理社会工作师',
  SOCIAL_WORKER: '社会工作师',
  SENIOR_SOCIAL_WORKER: '高级社会工作师',
  NONE: '无',
};

export const TEMPLATE_COLUMNS: readonly TemplateColumn[] = [
  column('workerCode', '社工编号', 22, '已登记的社工请勿改动；新来的社工可以不填'),
  column('name', '姓名', 12, '必填'),
  column('stationText', '所属站点', 30, '请从下拉列表中选择'),
  chosen('postingKind', '驻站/外派', 11, POSTING_KINDS),
  dated('postedFrom', '派驻时间', '到本站工作的第一天'),
  dated('postedUntil', '离站时间', '已离开本站的，填写离站日期；仍在站的不填'),
  chosen('stage', '政治面貌（人员类别）', 18, STAGES, '共青团员、民主党派等填「群众」'),
  dated('applicantFrom', '申请入党时间', '递交入党申请书的日期'),
  dated('activistFrom', '确定积极分子时间', '确定为入党积极分子的日期'),
  dated('developmentTargetFrom', '确定发展对象时间', '确定为发展对象的日期'),
  dated('joinedOn', '入党时间', '成为预备党员的日期'),
  dated('fullOn', '转正时间', '成为正式党员的日期'),
  column('relationText', '组织关系所在', 30, '组织关系所在的党支部；不在本区的，写明所在党组织'),
  chosen('certificate', '职业资格', 16, CERTIFICATES),
  column('employer', '用人单位', 24, '签订劳动合同的单位'),
  column('note', '备注', 24, '需要说明的情况'),
];

/** What stands in the cell of a person; dates as dates, so that they are shown and sorted as such. */
export function cellOf(column: TemplateColumn, person: RosterPerson): string | Date | null {
  const value: string | IsoDate | undefined = person[column.field];
  if (value === undefined) return null;
  if (column.isDate) return new Date(`${value}T00:00:00Z`);
  return column.words?.[value] ?? value;
}

function column(field: TemplateColumn['field'], heading: string, width: number, guide: string): TemplateColumn {
  return { field, heading, width, isDate: false, guide };
}

function dated(field: TemplateField, heading: string, guide: string): TemplateColumn {
  const form = '写作 2024-03-05；只知道年月的，写作 2024年3月，按当月第一天计';
  return { field, heading, width: 16, isDate: true, guide: `${guide}。${form}` };
}

function chosen(
  field: TemplateField,
  heading: string,
  width: number,
  words: Readonly<Record<string, string>>,
  guide = '',
): TemplateColumn {
  const list = `${Object.values(words).join('、')}，请从下拉列表中选择`;
  return { field, heading, width, isDate: false, words, guide: guide === '' ? list : `${list}。${guide}` };
}
