import type { IsoDate } from '../src/domain/date.ts';
import type { RosterRow, RosterCertificate as RowCertificate, RosterStage as RowStage } from '../src/domain/roster.ts';
import type { PostingKind as Kind } from '../src/domain/worker.ts';
import { builder } from './builder.ts';
import { PostingKind } from './posting.ts';

export const RosterStage = builder.enumType('RosterStage', {
  description: 'What a roster says of the stage. 花名册所写的政治面貌或发展阶段。',
  values: {
    APPLICANT: { description: '入党申请人.' },
    ACTIVIST: { description: '入党积极分子.' },
    DEVELOPMENT_TARGET: { description: '发展对象.' },
    PROBATIONARY: { description: '预备党员.' },
    FULL: { description: '中共党员, 正式党员.' },
    SUSPENDED: { description: '停止党籍.' },
    ENDED: { description: 'No longer a member. 党籍终止。' },
    NONE: { description: 'No member; says nothing of who is on the way. 群众、共青团员等。' },
  } satisfies Record<RowStage, object>,
});

const RosterCertificate = builder.enumType('RosterCertificate', {
  description: 'What a roster says of the certificate. 花名册所写的职业资格。',
  values: {
    ASSISTANT_SOCIAL_WORKER: { description: '助理社会工作师.' },
    SOCIAL_WORKER: { description: '社会工作师.' },
    SENIOR_SOCIAL_WORKER: { description: '高级社会工作师.' },
    NONE: { description: '无.' },
  } satisfies Record<RowCertificate, object>,
});

const DATE_FIELDS = [
  'postedFrom',
  'postedUntil',
  'applicantFrom',
  'activistFrom',
  'developmentTargetFrom',
  'joinedOn',
  'fullOn',
] as const;
type DateField = (typeof DATE_FIELDS)[number];

/** A row as it was given. */
type GivenRow = {
  readonly row?: number | null | undefined;
  readonly sheet?: string | null | undefined;
  readonly name: string;
  readonly workerCode?: string | null | undefined;
  readonly station?: string | null | undefined;
  readonly postingKind?: Kind | null | undefined;
  readonly stage?: RowStage | null | undefined;
  readonly relation?: string | null | undefined;
  readonly certificate?: RowCertificate | null | undefined;
  readonly employer?: string | null | undefined;
} & { readonly [Field in DateField]?: IsoDate | null | undefined };

export const RosterRowInput = builder.inputRef<GivenRow>('RosterRowInput').implement({
  description: 'One person of a roster; what is absent is not said and stays. 花名册的一行；未填写的内容保持不变。',
  fields: (t) => ({
    row: t.int({
      description: 'Its number, as messages shall name it. Absent: its place in the list, from 1. 行号，默认为次序。',
    }),
    sheet: t.string({ description: 'The sheet it stands on. Absent: none. 工作表名称。' }),
    name: t.string({ required: true, description: 'The name. 姓名。' }),
    workerCode: t.string({ description: 'The code of the worker, where the roster has one. 社工编号。' }),
    station: t.string({
      description: 'The station: code, name or an abbreviation. Absent: the one asked for. 所属站点。',
    }),
    postingKind: t.field({ type: PostingKind, description: 'Resident or dispatched. 驻站或外派。' }),
    stage: t.field({ type: RosterStage, description: 'The present stage. 政治面貌（发展阶段）。' }),
    relation: t.string({
      description:
        'Where the relation is kept: a branch by code or name; whatever names none is kept elsewhere. 组织关系所在。',
    }),
    certificate: t.field({ type: RosterCertificate, description: 'The certificate. 职业资格。' }),
    employer: t.string({ description: 'The employer. 用人单位。' }),
    postedFrom: t.field({ type: 'Date', description: 'The first day at the station. 派驻时间。' }),
    postedUntil: t.field({ type: 'Date', description: 'The first day no longer there. 离站时间（当日不计）。' }),
    applicantFrom: t.field({ type: 'Date', description: 'The day of the application. 申请入党时间。' }),
    activistFrom: t.field({ type: 'Date', description: 'The first day as an activist. 确定为入党积极分子时间。' }),
    developmentTargetFrom: t.field({
      type: 'Date',
      description: 'The first day as a development target. 确定为发展对象时间。',
    }),
    joinedOn: t.field({ type: 'Date', description: 'The first day on probation. 入党时间。' }),
    fullOn: t.field({ type: 'Date', description: 'The first day of full membership. 转正时间。' }),
  }),
});

/** A row as the services take it; what stands for the column of a value is the name of its field. */
export function readRow(given: GivenRow, index: number): RosterRow {
  const at = <Value>(column: string, value: Value | null | undefined) =>
    value === null || value === undefined ? {} : { value, column };
  const said = {
    workerCode: at('workerCode', given.workerCode),
    stationText: at('station', given.station),
    postingKind: at('postingKind', given.postingKind),
    stage: at('stage', given.stage),
    relationText: at('relation', given.relation),
    certificate: at('certificate', given.certificate),
    employer: at('employer', given.employer),
    ...Object.fromEntries(DATE_FIELDS.map((field) => [field, { ...at(field, given[field]), precision: 'DAY' }])),
  };
  const filled = Object.entries(said).filter(([, cell]) => 'value' in cell);
  return {
    sheet: given.sheet ?? '',
    row: given.row ?? index + 1,
    name: { value: given.name, column: 'name' },
    ...(Object.fromEntries(filled) as Partial<RosterRow>),
  };
}
