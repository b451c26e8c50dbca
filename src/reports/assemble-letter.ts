import type { Finding } from '../compliance/verdict.ts';
import { sayDate } from '../compliance/words.ts';
import { countDays, type IsoDate } from '../domain/date.ts';
import type { FindingCode } from '../domain/finding-code.ts';
import { COVERAGE_LABELS, FINDING_LABELS, KIND_LABELS } from '../domain/labels.ts';
import type { Block, PrintableDocument } from '../exchange/document.ts';
import { BLANK, BLANK_DATE } from './blanks.ts';
import { citeClause } from './cite-clause.ts';
import { isFailure, type LetterFacts, type LetterFinding } from './letter-facts.ts';

/** Mended by founding a branch, for which an application is made. */
const FOUNDING: readonly FindingCode[] = ['BRANCH_MISSING', 'COVERAGE_MISSING'];
const ORDINALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二', '十三', '十四', '十五'];

/**
 * The letter that asks a station to mend what fails (整改提醒函): what the rule asks, the facts, what to do, by whom. By
 * when is left to be written, since the rules name no date.
 */
export function assembleLetter(facts: LetterFacts): PrintableDocument {
  const { station, body, verdict, findings } = facts;
  const failures = findings.filter(({ finding }) => isFailure(finding));
  const others = findings.filter(({ finding }) => !isFailure(finding));
  const sections: readonly (readonly [string, readonly Block[]])[] = [
    ['基本情况', describeStation(facts)],
    ['不符合要求的事项和整改要求', failures.flatMap((each, index) => describeFailure(each, index, facts))],
    ['提示事项', others.map(describeOther)],
    ['有关要求', describeNext(failures)],
  ];
  return {
    language: 'zh-CN',
    title: `关于${station.name}党组织建设的整改提醒函`,
    head: [{ kind: 'ASIDE', text: `编号：${BLANK}` }],
    blocks: [
      { kind: 'ADDRESS', text: `${station.name}：` },
      paragraph(
        `经核对截至${sayDate(verdict.date, 'zh-CN')}的登记情况，你站党组织建设有 ${failures.length} 项不符合要求。现将规定、事实和整改要求函告如下，请认真对照，抓好整改。`,
      ),
      ...sections
        .filter(([, blocks]) => blocks.length > 0)
        .flatMap(([heading, blocks], index): readonly Block[] => [
          { kind: 'HEADING', text: `${ORDINALS[index]}、${heading}` },
          ...blocks,
        ]),
      { kind: 'SIGNATURE', lines: ['发函单位（盖章）：', '联系人及电话：', BLANK_DATE] },
      { kind: 'ADDRESS', text: `抄送：${body ?? BLANK}` },
      {
        kind: 'TABLE',
        columns: [{ share: 24, kind: 'LABEL' }, { share: 28 }, { share: 18, kind: 'LABEL' }, { share: 30 }],
        rows: [
          ['签收单位（盖章）', '', '签收人', ''],
          ['整改负责人', '', '签收日期', BLANK_DATE],
        ],
      },
    ],
  };
}

function describeStation({ station, place, body, verdict, required, coverage }: LetterFacts): readonly Block[] {
  const { resident, dispatched, fullMembers, probationaryMembers } = verdict.headcount;
  const branches = coverage.map(({ name, mode }) => `${name}（${COVERAGE_LABELS[mode]['zh-CN']}）`);
  return [
    {
      kind: 'TABLE',
      columns: [{ share: 16, kind: 'LABEL' }, { share: 33 }, { share: 18, kind: 'LABEL' }, { share: 33 }],
      rows: [
        ['社工站', station.name, '代码', station.code],
        ['所在区划', place, '责任党组织', body ?? '尚未登记'],
        [
          '社工',
          `${resident + dispatched} 名（驻站 ${resident} 名，外派 ${dispatched} 名）`,
          '党员',
          `正式党员 ${fullMembers} 名，预备党员 ${probationaryMembers} 名`,
        ],
        [
          '现有党组织',
          branches.join('\n') || '无',
          '应有组织形式',
          verdict.required === null ? '—' : KIND_LABELS[verdict.required.kind]['zh-CN'],
        ],
      ],
    },
    ...(required === null ? [] : [paragraph(required.reason)]),
  ];
}

function describeFailure(
  { finding, words, isWaivable, doer }: LetterFinding,
  index: number,
  { hosts, verdict }: LetterFacts,
): readonly Block[] {
  const rests = words.restsOn === null ? '' : `；${citeClause(words.restsOn)}`;
  const choice =
    finding.code === 'COVERAGE_MISSING' && hosts.length > 0
      ? `可供挂靠的党支部由近及远有：${hosts.map((name) => `「${name}」`).join('、')}。`
      : '';
  return [
    { kind: 'SUBHEADING', text: `（${ORDINALS[index]}）${FINDING_LABELS[finding.code]['zh-CN']}` },
    paragraph(`${citeClause(words.clause)}${rests}。`, '规定：'),
    paragraph(`${words.message}${describeSince(finding, verdict.date)}`, '事实：'),
    paragraph(`${words.remedy}${choice}`, '整改：'),
    paragraph(`${doer}。`, '责任单位：'),
    paragraph(`请于${BLANK_DATE}前完成。`, '完成时限：'),
    ...(isWaivable ? [paragraph('确有特殊情况的，可以按程序报经批准作为例外；未经批准的，应当整改。', '说明：')] : []),
  ];
}

/** Since when, where that is not only today. */
function describeSince({ since }: Finding, date: IsoDate): string {
  const days = since === undefined ? 0 : countDays(since, date);
  return since === undefined || days === 0 ? '' : `按登记情况，该情形自${sayDate(since, 'zh-CN')}起已持续 ${days} 天。`;
}

/** A notice, or what an exception was approved for: neither makes the station fail. */
function describeOther({ finding, words, waiver }: LetterFinding, index: number): Block {
  const lead = `${index + 1}. ${FINDING_LABELS[finding.code]['zh-CN']}：`;
  if (waiver === undefined) return paragraph(`${words.message}${words.remedy}`, lead);
  const number = waiver.documentNumber === undefined ? '' : `（${waiver.documentNumber}）`;
  return paragraph(
    `${waiver.approvedBy}${number}已批准作为例外，${sayDate(waiver.until, 'zh-CN')}之前有效，本次不要求整改。`,
    lead,
  );
}

function describeNext(failures: readonly LetterFinding[]): readonly Block[] {
  const requests = [
    // the one term the national rules set a superior here; the superior is told of it, not the station
    ...(failures.some(({ finding }) => FOUNDING.includes(finding.code))
      ? [
          '需要成立党支部（联合党支部）的，应当向上级党组织提出申请；上级党组织应当在收到申请后 1 个月内批复（《中国共产党支部工作条例（试行）》，条号待核对）。',
        ]
      : []),
    '整改完成后，请将整改情况书面函复发函单位，并附批复、选举结果等有关材料。',
    '对所列事实有异议的，请附有关材料及时与发函单位核对。',
  ];
  return requests.map((request, index) => paragraph(`${index + 1}. ${request}`));
}

function paragraph(text: string, lead?: string): Block {
  return { kind: 'PARAGRAPH', lead, text };
}
