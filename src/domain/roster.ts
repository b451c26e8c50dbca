import type { IsoDate } from './date.ts';
import type { MembershipStage } from './membership.ts';
import type { Certificate, PostingKind } from './worker.ts';

/** The stage a roster gives; `NONE`: the roster says that somebody is neither member nor on the way (群众, 共青团员). */
export type RosterStage = MembershipStage | 'NONE';
/** The certificate a roster gives; `NONE`: the roster says that there is none (无). */
export type RosterCertificate = Certificate | 'NONE';

/** What one cell of a roster says, and where it stands. */
export interface RosterValue<Value> {
  readonly value: Value;
  /** Letters of the spreadsheet column: `C`; of a merged cell, those of its first column. */
  readonly column: string;
}

export const DATE_PRECISIONS = ['DAY', 'MONTH'] as const;
/** `MONTH`: the cell names only a month (2024年3月), read as its first day. */
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

export interface RosterDate extends RosterValue<IsoDate> {
  readonly precision: DatePrecision;
}

/**
 * One person of a roster (花名册), as written: cleaned of stray spaces and full-width letters, dates and closed sets
 * understood, nothing compared with what is recorded. Cells that are empty or were not understood are absent.
 */
export interface RosterRow {
  readonly sheet: string;
  /** As spreadsheet programs count: the first row is 1. */
  readonly row: number;
  /** 姓名. */
  readonly name: RosterValue<string>;
  /** 社工编号, 工号. */
  readonly workerCode?: RosterValue<string> | undefined;
  /** 所属站点, 服务站点: a name or a code, or an abbreviation of either. */
  readonly stationText?: RosterValue<string> | undefined;
  /** 驻站 or 外派. */
  readonly postingKind?: RosterValue<PostingKind> | undefined;
  /** 派驻时间, 到站时间: the first day at the station. */
  readonly postedFrom?: RosterDate | undefined;
  /** 离站时间: the date as written. */
  readonly postedUntil?: RosterDate | undefined;
  /** 入职时间: the first day with the employer, not necessarily at the station. */
  readonly hiredOn?: RosterDate | undefined;
  /** 离职时间: the date as written. */
  readonly leftOn?: RosterDate | undefined;
  /** 政治面貌, 人员类别, 发展阶段. */
  readonly stage?: RosterValue<RosterStage> | undefined;
  /** 申请入党时间. */
  readonly applicantFrom?: RosterDate | undefined;
  /** 确定为入党积极分子时间. */
  readonly activistFrom?: RosterDate | undefined;
  /** 确定为发展对象时间. */
  readonly developmentTargetFrom?: RosterDate | undefined;
  /** 入党时间: from then on a probationary member. */
  readonly joinedOn?: RosterDate | undefined;
  /** 转正时间: from then on a full member. */
  readonly fullOn?: RosterDate | undefined;
  /** 组织关系所在: a branch by name or code, or another place. */
  readonly relationText?: RosterValue<string> | undefined;
  /** 职业资格. */
  readonly certificate?: RosterValue<RosterCertificate> | undefined;
  /** 用人单位, 所属机构. */
  readonly employer?: RosterValue<string> | undefined;
  /** 合同开始. */
  readonly contractFrom?: RosterDate | undefined;
  /** 合同终止, the last day as written; absent for 无固定期限. */
  readonly contractUntil?: RosterDate | undefined;
  /** 备注. */
  readonly note?: RosterValue<string> | undefined;
}

/** What a column of a roster can be about. */
export type RosterField = Exclude<keyof RosterRow, 'sheet' | 'row'>;
