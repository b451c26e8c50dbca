import type { IsoDate } from './date.ts';
import { FINDING_CODES, type FindingCode, WAIVABLE_FINDING_CODES } from './finding-code.ts';
import type { PolicyParameters } from './policy.ts';
import { PARAMETER_LIMITS, PARAMETER_NAMES } from './policy-limits.ts';
import type { StationLevel } from './station.ts';
import { STRUCTURE_KINDS, type StructureKind } from './structure-kind.ts';
import type { Text } from './text.ts';

type Drafted<Row> = { readonly [Member in keyof Row]?: Row[Member] | undefined };
type DraftedRows<Row> = readonly (Drafted<Row> | undefined)[] | undefined;

/** A policy document of which parts may be missing or broken; whoever read it has said so. */
export interface PolicyDraft {
  readonly from?: IsoDate | undefined;
  readonly until?: IsoDate | null | undefined;
  readonly judgedLevels?: readonly (StationLevel | undefined)[] | undefined;
  readonly parameters?: Drafted<PolicyParameters> | undefined;
  readonly findings?: DraftedRows<{ readonly code: FindingCode; readonly waivable: boolean }>;
  readonly requirements?: DraftedRows<{ readonly kind: StructureKind }>;
}

/** One thing that is wrong with a policy document. */
export interface PolicyFault {
  readonly path: readonly (string | number)[];
  readonly text: Text;
}

/**
 * Everything a policy document says that no pack may say: figures against or laxer than national law, a finding or
 * requirement left out or said twice, waivers where the text says 应当, town stations not judged, an end not after the
 * beginning. Boundary: a joint branch may be judged up to 2 to 5 stations; 1 and 6 are refused.
 */
export function findPolicyFaults(draft: PolicyDraft): readonly PolicyFault[] {
  return [
    ...findOrderFault(draft),
    ...findLevelFaults(draft.judgedLevels),
    ...findParameterFaults(draft.parameters ?? {}),
    ...findListFaults('findings', 'code', FINDING_CODES, draft.findings),
    ...findWaivableFaults(draft.findings),
    ...findListFaults('requirements', 'kind', STRUCTURE_KINDS, draft.requirements),
  ];
}

function* findOrderFault({ from, until }: PolicyDraft): Generator<PolicyFault> {
  if (typeof until !== 'string' || from === undefined || from < until) return;
  yield {
    path: ['until'],
    text: {
      'zh-CN': `${until} 不晚于开始日期 ${from}；结束日期应晚于开始日期`,
      en: `${until} is not after the beginning, ${from}; an end must be later than its beginning`,
    },
  };
}

function* findLevelFaults(levels: PolicyDraft['judgedLevels']): Generator<PolicyFault> {
  if (levels === undefined || levels.includes('TOWN_STATION')) return;
  yield {
    path: ['judgedLevels'],
    text: {
      'zh-CN': '没有 TOWN_STATION；规则针对镇（街道）社工站，必须判定这一层级',
      en: 'lacks TOWN_STATION; the clause is about town stations, which must be judged',
    },
  };
}

function* findParameterFaults(parameters: Drafted<PolicyParameters>): Generator<PolicyFault> {
  for (const name of PARAMETER_NAMES) {
    const value = parameters[name];
    const { least, most, why } = PARAMETER_LIMITS[name];
    if (value === undefined || isWithin(name, value)) continue;
    const range = least === most ? `${least}` : `${least}–${most}`;
    yield {
      path: ['parameters', name],
      text: {
        'zh-CN': `不得为 ${value}；应为${least === most ? '' : '整数'} ${range}：${why['zh-CN']}`,
        en: `cannot be ${value}; must be ${least === most ? range : `a whole number, ${range}`}: ${why.en}`,
      },
    };
  }
  const { committeeMinimumSize: least, committeeMaximumSize: most } = parameters;
  if (least === undefined || most === undefined || least <= most) return;
  if (!isWithin('committeeMinimumSize', least) || !isWithin('committeeMaximumSize', most)) return;
  yield {
    path: ['parameters', 'committeeMaximumSize'],
    text: {
      'zh-CN': `${most} 小于 committeeMinimumSize ${least}；应不小于它`,
      en: `${most} is below committeeMinimumSize, ${least}; must be at least that`,
    },
  };
}

function isWithin(name: keyof PolicyParameters, value: number): boolean {
  const { least, most } = PARAMETER_LIMITS[name];
  return Number.isInteger(value) && value >= least && value <= most;
}

function* findListFaults<Member extends string, Word extends string>(
  list: string,
  member: Member,
  words: readonly Word[],
  rows: readonly ({ readonly [name in Member]?: Word | undefined } | undefined)[] | undefined,
): Generator<PolicyFault> {
  if (rows === undefined) return;
  const seen = new Map<Word, number>();
  for (const [index, row] of rows.entries()) {
    const word: Word | undefined = row?.[member];
    if (word === undefined) continue;
    const first = seen.get(word);
    if (first === undefined) seen.set(word, index);
    else
      yield {
        path: [list, index, member],
        text: {
          'zh-CN': `${word} 已在同一列表第 ${first + 1} 条；每个只能有一条`,
          en: `${word} is number ${first + 1} of the list already; only one of each is allowed`,
        },
      };
  }
  const missing = words.filter((word) => !seen.has(word));
  if (missing.length === 0) return;
  yield {
    path: [list],
    text: {
      'zh-CN': `缺少 ${missing.join('、')}；规则包须逐一写明，并引用其依据条款`,
      en: `lacks ${missing.join(', ')}; a pack must have each of them, with its clause`,
    },
  };
}

function* findWaivableFaults(findings: PolicyDraft['findings']): Generator<PolicyFault> {
  const waivable: readonly FindingCode[] = WAIVABLE_FINDING_CODES;
  for (const [index, finding] of (findings ?? []).entries()) {
    if (finding?.waivable !== true || finding.code === undefined || waivable.includes(finding.code)) continue;
    yield {
      path: ['findings', index, 'waivable'],
      text: {
        'zh-CN': `${finding.code} 不能批准例外；可以批准例外的有：${waivable.join('、')}`,
        en: `${finding.code} cannot be waived; these can: ${waivable.join(', ')}`,
      },
    };
  }
}
