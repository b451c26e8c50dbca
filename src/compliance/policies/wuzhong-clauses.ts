import { cite } from './national-clauses.ts';

const DOCUMENT = '吴政办〔2022〕59号';
const NUMBER = '第三部分（三）第 11 条';

/** Clause 11 of the district's rule, quoted to the part that decides (rules, sections 1 and 9). */
export const WUZHONG_CLAUSES = {
  branch: cite(DOCUMENT, NUMBER, '社工站驻站、外派社工中有 3 名以上正式党员的，应当成立党支部'),
  cap: cite(DOCUMENT, NUMBER, '党支部党员人数一般不超过 50 人'),
  committee: cite(DOCUMENT, NUMBER, '有 7 名以上正式党员的社工站党支部，应当设立党支部委员会'),
  jointBranch: cite(
    DOCUMENT,
    NUMBER,
    '不足 3 名正式党员的社工站，可以按照地域相邻、规模适当、便于管理的原则，与邻近的社工站成立联合党支部',
  ),
  jointBranchSize: cite(DOCUMENT, NUMBER, '联合党支部覆盖社工站一般不超过 3 个'),
  coverage: cite(
    DOCUMENT,
    NUMBER,
    '不足 3 名正式党员的社工站，可以……与邻近的社工站成立联合党支部……，也可以通过挂靠组建等方式抓好组织覆盖',
  ),
  development: cite(
    DOCUMENT,
    NUMBER,
    '无正式党员的社工站，由区社会组织党委或镇（街道）党（工）委将政治素质好、业务水平高的驻站、外派社工发展为党员',
  ),
} as const;
