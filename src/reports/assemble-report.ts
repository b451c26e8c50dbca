import { countOrganized, countUnorganized, type Figures } from '../compliance/statistics/figures.ts';
import { RATE_DEFINITIONS, RATE_NAMES, type RateName, ratesOf } from '../compliance/statistics/rates.ts';
import { sayDate } from '../compliance/words.ts';
import { FINDING_CODES } from '../domain/finding-code.ts';
import { FINDING_LABELS } from '../domain/labels.ts';
import type { Block, PrintableDocument } from '../exchange/document.ts';
import { BLANK, BLANK_DATE } from './blanks.ts';
import type { PlanFacts, PlannedStation } from './plan-facts.ts';
import type { ReportedFailure, ReportFacts } from './report-facts.ts';
import type { ReportedRow } from './statistics-report.ts';

/** The report of a division (区社工站党组织建设情况报告): how it stands, what fails, what to do, by whom. */
export function assembleReport(facts: ReportFacts): PrintableDocument {
  const { divisionName, date } = facts.plan;
  return {
    language: 'zh-CN',
    title: `${divisionName}社工站党组织建设情况报告`,
    head: [{ kind: 'ASIDE', text: `编号：${BLANK}` }],
    blocks: [
      { kind: 'ADDRESS', text: `${BLANK}：` },
      paragraph(`现将截至${sayDate(date, 'zh-CN')}${divisionName}社工站党组织建设情况报告如下。`),
      heading('一、总体情况'),
      ...describeWhole(facts),
      heading('二、不符合要求的社工站和整改安排'),
      ...describeFailures(facts.failures),
      heading('三、组建联合党支部的建议'),
      ...describePlan(facts.plan),
      heading('四、提示和待核对事项'),
      ...describeNotices(facts),
      { kind: 'SIGNATURE', lines: ['报告单位（盖章）：', '联系人及电话：', BLANK_DATE] },
    ],
  };
}

function describeWhole({ stations, byStatus, statistics }: ReportFacts): readonly Block[] {
  const { total, rows } = statistics;
  const { figures } = total;
  const parts = rows.filter(({ depth }) => depth === 1);
  if (figures.stations === 0) {
    return [paragraph(`共有社工站 ${stations} 个，其中没有应当判定的镇（街道）社会工作站。`)];
  }
  const rates = RATE_NAMES.map((name) => `${RATE_NAMES_IN_CHINESE[name]} ${sayRate(figures, name)}`).join('，');
  return [
    paragraph(
      `共有社工站 ${stations} 个，应当判定的 ${figures.stations} 个。其中，符合要求的 ${byStatus.get('COMPLIANT') ?? 0} 个，发展党员工作推进中的 ${byStatus.get('IN_PROGRESS') ?? 0} 个，不符合要求的 ${byStatus.get('NON_COMPLIANT') ?? 0} 个。`,
    ),
    paragraph(
      `已组建党组织的 ${countOrganized(figures)} 个（单独组建 ${figures.ownBranch} 个，联合组建 ${figures.jointBranch} 个，挂靠组建 ${figures.affiliated} 个），未组建的 ${countUnorganized(figures)} 个（应建未建 ${figures.branchMissing} 个，党员不足未建 ${figures.fewMembers} 个，无正式党员 ${figures.noMembers} 个）。${rates}。`,
    ),
    paragraph(
      `共有社工 ${figures.workers} 名，其中党员 ${figures.members} 名，组织关系在外的 ${figures.relationsElsewhere} 名；联合党支部 ${figures.jointBranches} 个。`,
    ),
    ...(parts.length === 0 ? [] : [tableOfParts([...parts, total])]),
    { kind: 'NOTE', text: RATE_NAMES.map((name) => RATE_DEFINITIONS[name]['zh-CN']).join('；') },
  ];
}

const RATE_NAMES_IN_CHINESE: Readonly<Record<RateName, string>> = {
  organizationCoverage: '组织覆盖率',
  ownBranchRate: '单独组建率',
  workCoverage: '工作覆盖率',
};

/** The parts, then the whole. */
function tableOfParts(rows: readonly ReportedRow[]): Block {
  const number = (heading: string, share: number) => ({ heading, share, kind: 'NUMBER' as const });
  return {
    kind: 'TABLE',
    columns: [
      { heading: '区划', share: 24 },
      number('社工站', 10),
      number('单独\n组建', 9),
      number('联合\n组建', 9),
      number('挂靠\n组建', 9),
      number('应建\n未建', 9),
      number('不足\n未建', 9),
      number('无正式\n党员', 10),
      number('组织\n覆盖率', 11),
    ],
    rows: rows.map(({ divisionName, isDirect, depth, figures }) => [
      depth === 0 ? '合计' : `${divisionName}${isDirect ? '（本级直属）' : ''}`,
      ...[
        figures.stations,
        figures.ownBranch,
        figures.jointBranch,
        figures.affiliated,
        figures.branchMissing,
        figures.fewMembers,
        figures.noMembers,
      ].map(String),
      sayRate(figures, 'organizationCoverage'),
    ]),
  };
}

function sayRate(figures: Figures, name: RateName): string {
  const { value } = ratesOf(figures)[name];
  return value === null ? '—' : `${(value * 100).toFixed(1)}%`;
}

function describeFailures(failures: readonly ReportedFailure[]): readonly Block[] {
  if (failures.length === 0) return [paragraph('没有不符合要求的社工站。')];
  const byCode = Map.groupBy(failures, ({ finding }) => finding.code);
  const counted = FINDING_CODES.filter((code) => byCode.has(code)).map(
    (code) => `${FINDING_LABELS[code]['zh-CN']} ${byCode.get(code)?.length} 个`,
  );
  return [
    paragraph(`不符合要求的事项共 ${failures.length} 项。按社工站计：${counted.join('，')}。`),
    {
      kind: 'TABLE',
      columns: [
        { heading: '序号', share: 7, kind: 'NUMBER' },
        { heading: '社工站', share: 16 },
        { heading: '规定和事实', share: 29 },
        { heading: '整改', share: 23 },
        { heading: '责任单位', share: 13 },
        { heading: '完成时限', share: 12 },
      ],
      rows: failures.map(({ station, message, remedy, doer }, index) => [
        String(index + 1),
        station,
        message,
        remedy,
        doer,
        '',
      ]),
    },
    { kind: 'NOTE', text: '完成时限由发文单位填写：所依据的规定没有规定期限。' },
  ];
}

function describePlan({ groups, uncovered }: PlanFacts): readonly Block[] {
  const covered = groups.reduce((sum, { stations }) => sum + stations.length, 0);
  if (covered + uncovered.length === 0) return [paragraph('没有需要组建联合党支部的社工站。')];
  return [
    paragraph(
      `正式党员不足 3 名的社工站，可以组建联合党支部 ${groups.length} 个，覆盖社工站 ${covered} 个；未能编组且未挂靠的 ${uncovered.length} 个。以下方案供研究参考，不等于批准。`,
    ),
    ...(groups.length === 0 ? [] : [tableOfGroups(groups)]),
    ...(uncovered.length === 0 ? [] : [tableOfUncovered(uncovered)]),
  ];
}

function tableOfGroups(groups: PlanFacts['groups']): Block {
  return {
    kind: 'TABLE',
    columns: [
      { heading: '组', share: 7, kind: 'NUMBER' },
      { heading: '社工站（正式党员数）', share: 48 },
      { heading: '合计', share: 10, kind: 'NUMBER' },
      { heading: '与已登记情况的关系', share: 35 },
    ],
    rows: groups.map(({ stations, fullMembers, continues }, index) => [
      String(index + 1),
      stations.map(nameWithCount).join('\n'),
      String(fullMembers),
      continues === null ? '新成立' : `延续「${continues}」`,
    ]),
  };
}

function nameWithCount({ name, fullMembers }: PlannedStation): string {
  return fullMembers === null ? name : `${name}（${fullMembers}）`;
}

function tableOfUncovered(uncovered: PlanFacts['uncovered']): Block {
  return {
    kind: 'TABLE',
    columns: [
      { heading: '未能编组的社工站', share: 24 },
      { heading: '原因', share: 39 },
      { heading: '可以挂靠的党支部（由近及远）', share: 37 },
    ],
    rows: uncovered.map(({ station, explanation, hosts }) => [
      station.name,
      explanation,
      hosts.slice(0, NAMED_HOSTS).join('\n') || '无',
    ]),
  };
}

/** So many branches to be affiliated with are named. */
const NAMED_HOSTS = 3;

function describeNotices({ byFinding, failures, statistics }: ReportFacts): readonly Block[] {
  const failing = new Set(failures.map(({ finding }) => finding.code));
  const notices = FINDING_CODES.filter((code) => byFinding.has(code) && !failing.has(code));
  const listed = notices.map((code) => `${FINDING_LABELS[code]['zh-CN']} ${byFinding.get(code)} 个`);
  return [
    paragraph(
      listed.length === 0
        ? '没有提示事项。'
        : `提示事项不影响是否符合要求，按社工站计：${listed.join('，')}。请有关党组织及时处理。`,
    ),
    ...(statistics.contradictions.length === 0
      ? [paragraph('登记情况没有相互矛盾之处。')]
      : [
          paragraph(`下列 ${statistics.contradictions.length} 处登记情况相互矛盾，请核对：`),
          ...statistics.contradictions.map(({ message }, index) => paragraph(`${index + 1}. ${message}`)),
        ]),
  ];
}

function heading(text: string): Block {
  return { kind: 'HEADING', text };
}

function paragraph(text: string): Block {
  return { kind: 'PARAGRAPH', text };
}
