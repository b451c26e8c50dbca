import type { Coverage } from '../domain/branch.ts';
import {
  type CoverageConflict,
  type CoverageRule,
  type CoveringBranch,
  findCoverageConflicts,
} from '../domain/check-coverage.ts';
import { findOverlaps } from '../domain/check-periods.ts';
import { LAST_DATE } from '../domain/date.ts';
import type { Period } from '../domain/period.ts';
import type { Text } from '../domain/text.ts';
import type { Report } from './fault-list.ts';
import { type JsonPath, printPath } from './json-path.ts';
import { shorten } from './quote-value.ts';
import type { BranchDocument } from './snapshot-shape.ts';
import { isBroken, type Sound, type SoundDocument, soundItems, soundPeriod } from './sound-document.ts';

type Rows<Row> = readonly (Row | undefined)[] | undefined;

/** Rows with something broken stand as rows that conflict with nothing, so that the others keep their places. */
const NEVER: Period = { from: LAST_DATE, until: LAST_DATE };
const NO_COVERAGE: Coverage = { stationCode: '', mode: 'AFFILIATED', from: LAST_DATE };
const NO_BRANCH: CoveringBranch = { code: '', establishedOn: LAST_DATE, coverage: [] };

/** Reports postings and responsible bodies that overlap an earlier one, and coverage that breaks the rule. */
export function checkOverlaps(document: SoundDocument, report: Report): void {
  for (const [index, { responsibleBodies }] of soundItems(document.stations)) {
    checkList(responsibleBodies, ['stations', index, 'responsibleBodies'], report);
  }
  for (const [index, { postings }] of soundItems(document.workers)) {
    checkList(postings, ['workers', index, 'postings'], report);
  }
  checkCoverage(document, report);
}

function checkList(rows: Rows<Sound<Period>>, path: JsonPath, report: Report): void {
  if (rows === undefined || rows.length < 2) return;
  const periods = rows.map((row) => (row === undefined ? NEVER : (soundPeriod(row) ?? NEVER)));
  for (const { index, earlier } of findOverlaps(periods)) {
    const [later, first] = [periods[index] ?? NEVER, periods[earlier] ?? NEVER];
    report([...path, index], describeOverlap(later, first, [...path, earlier]));
  }
}

function describeOverlap(period: Period, first: Period, path: JsonPath): Text {
  return {
    'zh-CN': `${printPeriod(period)['zh-CN']}，与 ${printPath(path)}（${printPeriod(first)['zh-CN']}）重叠；同一时间只能有一条`,
    en: `${printPeriod(period).en} overlaps ${printPath(path)} (${printPeriod(first).en}); only one at a time is allowed`,
  };
}

function printPeriod({ from, until }: Period): Text {
  return {
    'zh-CN': `${from === undefined ? '' : `自 ${from} 起`}${until === undefined ? '无截止' : `至 ${until} 前`}`,
    en: `${from === undefined ? 'since ever' : `from ${from}`} ${until === undefined ? 'on' : `until ${until}`}`,
  };
}

function checkCoverage(document: SoundDocument, report: Report): void {
  const branches = (document.branches ?? []).map(coveringBranch);
  for (const conflict of findCoverageConflicts(branches)) {
    report(['branches', conflict.branch, 'coverage', conflict.row], describeConflict(conflict, branches));
  }
}

function coveringBranch(branch: Sound<BranchDocument> | undefined): CoveringBranch {
  const { code = '', establishedOn, coverage = [] } = branch ?? {};
  if (branch === undefined || establishedOn === undefined || isBroken(branch, 'dissolvedOn')) return NO_BRANCH;
  return { code, establishedOn, dissolvedOn: branch.dissolvedOn, coverage: coverage.map(soundRow) };
}

function soundRow(row: Sound<Coverage> | undefined): Coverage {
  const { stationCode, mode, from } = row ?? {};
  if (row === undefined || stationCode === undefined || mode === undefined || from === undefined) return NO_COVERAGE;
  return soundPeriod(row) === undefined ? NO_COVERAGE : { stationCode, mode, from, until: row.until };
}

const RULES: Readonly<Record<CoverageRule, Text>> = {
  OWN_IS_ALONE: {
    'zh-CN': '一个党支部同一时间至多单独覆盖一个社工站，且此时不得再联合覆盖',
    en: 'at any time a branch may have OWN coverage of one station only, and no JOINT coverage then',
  },
  ONE_JOINT_BRANCH: {
    'zh-CN': '一个社工站同一时间至多属于一个联合党支部',
    en: 'at any time a station may have JOINT coverage by one branch only',
  },
};

function describeConflict(conflict: CoverageConflict, branches: readonly CoveringBranch[]): Text {
  const { branch, row } = conflict.earlier;
  const first = printPath(['branches', branch, 'coverage', row]);
  const [later, earlier] = [conflict, conflict.earlier].map(
    (place) => branches[place.branch]?.coverage[place.row] ?? NO_COVERAGE,
  );
  const [mine, other] = [quoteRow(later), quoteRow(earlier)];
  const rule = RULES[conflict.rule];
  return {
    'zh-CN': `${mine} 与 ${first}（${other}）冲突；${rule['zh-CN']}`,
    en: `${mine} conflicts with ${first} (${other}); ${rule.en}`,
  };
}

function quoteRow(row: Coverage = NO_COVERAGE): string {
  return `${row.mode} ${shorten(row.stationCode)}`;
}
