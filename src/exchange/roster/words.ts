import type { RosterCertificate, RosterStage } from '../../domain/roster.ts';
import type { PostingKind } from '../../domain/worker.ts';
import { bareText } from './bare-text.ts';

/** What rosters write for a value, each word as {@link bareText} leaves it. */
type Words<Value extends string> = Readonly<Record<Value, string>>;

const STAGE_WORDS: Words<RosterStage> = {
  FULL: '中共党员 党员 正式党员 中共正式党员 中国共产党党员 中国共产党正式党员 共产党员 中共党员正式 正式 已转正 转正党员',
  PROBATIONARY: '预备党员 中共预备党员 中国共产党预备党员 中共党员预备 预备 党员预备 预备期',
  DEVELOPMENT_TARGET: '发展对象 党员发展对象 入党发展对象 拟发展对象 重点发展对象',
  ACTIVIST: '入党积极分子 积极分子 入党积极份子 积极份子 党员积极分子 建党积极分子',
  APPLICANT:
    '入党申请人 申请人 申请入党 入党申请者 已递交入党申请书 递交入党申请书 已提交入党申请书 提交入党申请书 已递交申请书',
  SUSPENDED: '停止党籍 停止党籍党员',
  ENDED: '党籍终止 出党 已出党 开除党籍 退党 取消预备党员资格 自行脱党',
  NONE: '群众 普通群众 非党员 非中共党员 团员 共青团员 中国共青团员 中国共产主义青年团团员 共青团 无党派 无党派人士 无党派民主人士 民主党派 民革党员 民革会员 民盟盟员 民建会员 民进会员 农工党党员 农工党员 致公党党员 致公党员 九三学社社员 台盟盟员 少先队员',
};

const POSTING_KIND_WORDS: Words<PostingKind> = {
  RESIDENT: '驻站 驻站社工 常驻 常驻社工 驻点 驻点社工 驻站人员 常驻站点 在站 本站',
  DISPATCHED: '外派 外派社工 外派人员 派出 外驻 外派驻点 下派 下派社工',
};

const CERTIFICATE_WORDS: Words<RosterCertificate> = {
  ASSISTANT_SOCIAL_WORKER:
    '助理社会工作师 助理社工师 助社 助理 初级 初级社工 初级社工师 社工初级 初级社会工作师 社会工作者初级 助理社会工作师初级 初级助理社会工作师 初级社会工作者 助理社会工作者 社工证初级 初级社工证 助理级 初级证书',
  SOCIAL_WORKER:
    '社会工作师 社工师 中级 中级社工 中级社工师 社工中级 中级社会工作师 社会工作者中级 社会工作师中级 中级社会工作者 社工证中级 中级社工证 中级证书',
  SENIOR_SOCIAL_WORKER:
    '高级社会工作师 高级社工师 高级 高级社工 社工高级 社会工作者高级 高级社会工作者 高级社工证 社会工作师高级 高级证书',
  NONE: '无 无证 未取得 未持证 暂无 没有 否 未考取 未考 无证书 尚未取得 未获得 在考 备考',
};

/** What columns called 人员类别 also hold; it says nothing that is recorded. */
const EMPLOYMENT_WORDS =
  '社工 专职社工 专职 兼职 兼职社工 专业社工 一线社工 在编 编外 合同制 劳务派遣 派遣 聘用 项目社工 站长 副站长 督导 主管 实习 实习生 行政 行政人员 工作人员 管理人员 全职 社会工作者 购买服务 在职 在岗';

const BRACKETS = /[（()）【】[\]]/g;
const PARTS = /[（()）【】[\]、，,；;/|]/;
/** A remark that may turn a stage into another one cannot be passed over. */
const ABOUT_STAGES = /党|团|预备|积极|申请|发展|转正/;

const stages = byWord(STAGE_WORDS);
const postingKinds = byWord(POSTING_KIND_WORDS);
const certificates = byWord(CERTIFICATE_WORDS);
const employments: ReadonlySet<string> = new Set(EMPLOYMENT_WORDS.split(' '));

/** A stage, also beside another word: 群众（入党积极分子）, 团员、入党申请人, 中共党员（预备）. */
export function findStage(text: string): RosterStage | undefined {
  const whole = stages.get(bareText(text.replace(BRACKETS, '')));
  if (whole !== undefined) return whole;
  const parts = text.split(PARTS).filter((part) => bareText(part) !== '');
  const found = new Set<RosterStage>();
  for (const part of parts) {
    const stage = stages.get(bareText(part));
    if (stage !== undefined) found.add(stage);
    else if (ABOUT_STAGES.test(part)) return undefined;
  }
  if (found.size > 1) found.delete('NONE');
  return found.size === 1 ? [...found][0] : undefined;
}

export function findPostingKind(text: string): PostingKind | undefined {
  return find(postingKinds, text);
}

export function findCertificate(text: string): RosterCertificate | undefined {
  return find(certificates, text);
}

export function saysEmployment(text: string): boolean {
  return employments.has(bareText(text));
}

/** By the whole text, then without what stands in brackets: 社会工作师（2019年取得）. */
function find<Value extends string>(known: ReadonlyMap<string, Value>, text: string): Value | undefined {
  return known.get(bareText(text.replace(BRACKETS, ''))) ?? known.get(bareText(text));
}

function byWord<Value extends string>(words: Words<Value>): ReadonlyMap<string, Value> {
  const entries = Object.entries(words) as [Value, string][];
  return new Map(entries.flatMap(([value, list]) => list.split(' ').map((word) => [word, value])));
}
