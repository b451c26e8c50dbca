import type { Language, Text } from '../domain/text.ts';
import type { JointBranchPlan, JointBranchProblem } from '../planner/joint-branch-plan.ts';
import type { PieceProof } from '../planner/piece-proof.ts';
import type { ProvenPlan } from '../planner/plan-with-proof.ts';
import { countKinds, describePiece, namePiece } from '../services/plan/describe-proof.ts';
import { alignColumns } from './align-columns.ts';

/** A plan as a person reads it: the groups with their full members, who stays out, the figures and what is proven. */
export function* printPlanTable(plan: ProvenPlan, problem: JointBranchProblem, language: Language): Generator<string> {
  const fullMembers = new Map(problem.stations.map((station) => [station.code, station.fullMembers]));
  const heading: Text = {
    'zh-CN': `建议成立 ${plan.groups.length} 个联合党支部，覆盖 ${plan.covered} 个社工站，未覆盖 ${plan.uncovered.length} 个`,
    en: `Joint branches proposed: ${plan.groups.length}; stations covered: ${plan.covered}, left out: ${plan.uncovered.length}`,
  };
  yield `${heading[language]}\n`;
  const rows = plan.groups.map((group, index) => {
    const sum = group.reduce((total, code) => total + (fullMembers.get(code) ?? 0), 0);
    const members: Text = { 'zh-CN': `正式党员共 ${sum} 名`, en: `${sum} full members` };
    return [`${index + 1}`, members[language], group.join(language === 'en' ? ', ' : '、')];
  });
  if (rows.length > 0) yield '\n';
  for (const line of alignColumns(rows)) yield `    ${line}\n`;
  if (plan.uncovered.length > 0) {
    const title: Text = { 'zh-CN': '未覆盖', en: 'Left out' };
    yield `\n${title[language]}\n`;
    for (const code of plan.uncovered) yield `    ${code}\n`;
  }
  yield '\n';
  for (const line of alignColumns(figuresOf(plan, language))) yield `${line}\n`;
  yield* printProof(plan.proof.pieces, language);
}

/** How it is proven: all pieces counted by kind, and in words those that leave somebody out or are open. */
function* printProof(pieces: readonly PieceProof[], language: Language): Generator<string> {
  if (pieces.length === 0) return;
  const title: Text = {
    'zh-CN': `证明（${pieces.length} 个互不相邻的片区）：${countKinds(pieces, language)}`,
    en: `Proof (pieces that are no neighbours: ${pieces.length}): ${countKinds(pieces, language)}`,
  };
  yield `\n${title[language]}\n`;
  for (const piece of pieces) {
    if (isPlain(piece)) continue;
    const [name, said] = [namePiece(piece, language), describePiece(piece, language)];
    yield language === 'en' ? `    ${name}: ${said}\n` : `    ${name}：${said}\n`;
  }
}

/** All covered, or nothing to be done; and proven at every level. */
function isPlain({ stations, covered, steps }: PieceProof): boolean {
  if (steps.some(({ kind }) => kind === 'ISOLATED' || kind === 'PAIR_OF_ONES')) return true;
  return covered === stations.length && steps.some(({ levels }) => levels.includes('distanceM'));
}

function figuresOf({ moved, crossParent, distanceM, proof, covered }: JointBranchPlan, language: Language): string[][] {
  const yes: Text = { 'zh-CN': '已证明最优', en: 'proven best' };
  const no: Text = { 'zh-CN': '未证明最优', en: 'not proven best' };
  const bound: Text = {
    'zh-CN': `未证明最优，至多可覆盖 ${proof.atMost}`,
    en: `not proven best; at most ${proof.atMost} possible`,
  };
  const rows: readonly (readonly [Text, string, boolean, Text])[] = [
    [{ 'zh-CN': '覆盖的社工站', en: 'stations covered' }, `${covered}`, proof.levels.covered, bound],
    [{ 'zh-CN': '变动的社工站', en: 'stations moved' }, `${moved}`, proof.levels.moved, no],
    [{ 'zh-CN': '跨镇（街道）的分组', en: 'groups across towns' }, `${crossParent}`, proof.levels.crossParent, no],
    [{ 'zh-CN': '距离合计（米）', en: 'total distance in metres' }, `${distanceM}`, proof.levels.distanceM, no],
  ];
  return rows.map(([label, figure, isProven, otherwise]) => [
    label[language],
    figure,
    (isProven ? yes : otherwise)[language],
  ]);
}
