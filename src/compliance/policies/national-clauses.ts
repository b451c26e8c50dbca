import type { Clause } from '../policy.ts';

const BRANCH_REGULATIONS = '《中国共产党支部工作条例（试行）》（2018）';
const CONSTITUTION = '《中国共产党章程》';
const EDUCATION_REGULATIONS = '《中国共产党党员教育管理工作条例》（2019）';

/** Cites a sentence whose article number has been checked. */
export function cite(document: string, number: string, text: string): Clause {
  return { document, number, text, numberConfirmed: true };
}

/** Cites a sentence whose article number is still to be checked against the official text. */
function citeUnconfirmed(document: string, number: string, text: string): Clause {
  return { document, number, text, numberConfirmed: false };
}

/** The national sentences the findings and requirements rest on (rules, section 9). */
export const NATIONAL_CLAUSES = {
  branch: cite(BRANCH_REGULATIONS, '第四条', '凡是有正式党员3人以上的，都应当成立党支部。党支部党员人数一般不超过50人'),
  jointBranch: cite(
    BRANCH_REGULATIONS,
    '第五条',
    '正式党员不足3人的单位，应当按照地域相邻、行业相近、规模适当、便于管理的原则，成立联合党支部。联合党支部覆盖单位一般不超过5个',
  ),
  adjustment: citeUnconfirmed(
    BRANCH_REGULATIONS,
    '第七条',
    '不再符合设立条件的党支部，上级党组织应当及时予以调整或者撤销',
  ),
  committee: citeUnconfirmed(
    BRANCH_REGULATIONS,
    '第二十一条',
    '有正式党员7人以上的党支部，应当设立党支部委员会。党支部委员会由3至5人组成，一般不超过7人；不足7人的，设1名书记',
  ),
  term: citeUnconfirmed(
    BRANCH_REGULATIONS,
    '第二十二条',
    '村、社区党支部委员会每届任期5年，其他基层单位一般每届任期3年；一般提前6个月提醒换届',
  ),
  basicOrganization: cite(CONSTITUTION, '第三十条', '凡是有正式党员三人以上的，都应当成立党的基层组织'),
  probation: cite(CONSTITUTION, '第七条', '预备党员的预备期为一年；延长不能超过一年'),
  relation: citeUnconfirmed(EDUCATION_REGULATIONS, '第？条', '外出6个月以上并且地点相对固定的，应当转移组织关系'),
} as const satisfies Record<string, Clause>;
