import { basename } from 'node:path';
import type { Command } from 'commander';
import { MOST_DRAWN_STATIONS } from '../drawing/district-drawing.ts';
import { drawDistrict } from '../drawing/draw-district.ts';
import { printPlannerAnswer } from '../exchange/planner-answer.ts';
import type { JointBranchProblem } from '../planner/joint-branch-plan.ts';
import { planJointBranches } from '../planner/plan-joint-branches.ts';
import { planWithProof } from '../planner/plan-with-proof.ts';
import { refuse } from './command-refused.ts';
import type { AddCommand, Frame } from './frame.ts';
import { FORMATS, formatParser } from './options.ts';
import { planDrawing } from './plan-drawing.ts';
import { printPlanTable } from './plan-table.ts';
import { print } from './print.ts';
import { readInstance } from './read-instance.ts';
import { verifyPlan } from './verify-plan.ts';

const PLAN_FORMATS = [...FORMATS, 'svg'] as const;

interface PlanOptions {
  readonly format: (typeof PLAN_FORMATS)[number];
  readonly verifyProof?: string | undefined;
}

/** `plan FILE`: groups the stations of a planner instance without any database, or verifies what an answer claims. */
export const addPlan: AddCommand = (program, frame) => {
  const { say } = frame;
  program
    .command('plan')
    .description(
      say({
        'zh-CN': '为一份规划文件中的社工站提出联合党支部分组，或核对一份方案的证明（有不成立或未能核对的则退出码为 1）',
        en: 'propose joint branches for the stations of a planner instance, or verify the proof of an answer (exit code 1 if something does not hold or could not be checked)',
      }),
    )
    .argument('[FILE]', say({ 'zh-CN': '规划文件（JSON）', en: 'the planner instance, a JSON file' }))
    .option(
      '--format <FORMAT>',
      say({ 'zh-CN': '输出格式：table、json 或 svg（可打印的图）', en: 'table, json, or svg (a picture to print)' }),
      formatParser(PLAN_FORMATS),
      'table',
    )
    .option(
      '--verify-proof <ANSWER>',
      say({
        'zh-CN': '核对以 --format json 保存的方案；不写 FILE 时，此处为规划文件，先求方案再核对其证明',
        en: 'verify an answer saved with --format json; without FILE this is an instance: it is planned, and its proof verified',
      }),
    )
    .action(async (file: string | undefined, { format, verifyProof }: PlanOptions, command: Command) => {
      if (verifyProof !== undefined) {
        if (format === 'svg') throw refuse('--verify-proof 不能输出 svg', '--verify-proof cannot print svg');
        return verifyPlan(file ?? verifyProof, file === undefined ? undefined : verifyProof, format, frame);
      }
      if (file === undefined) {
        return command.error("error: missing required argument 'FILE'", { code: 'commander.missingArgument' });
      }
      await printPlan(file, format, frame);
    });
};

async function printPlan(file: string, format: PlanOptions['format'], { language }: Frame): Promise<void> {
  const problem = await readInstance(file);
  if (format === 'svg') {
    requireDrawable(file, problem);
    const drawing = planDrawing(basename(file, '.json'), problem, planJointBranches(problem));
    return print([drawDistrict(drawing, language)]);
  }
  const plan = planWithProof(problem);
  await print(format === 'json' ? [printPlannerAnswer(plan)] : printPlanTable(plan, problem, language));
}

function requireDrawable(file: string, { stations }: JointBranchProblem): void {
  if (stations.length <= MOST_DRAWN_STATIONS) return;
  throw refuse(
    `${file}: 有 ${stations.length} 个社工站，--format svg 最多可画 ${MOST_DRAWN_STATIONS} 个`,
    `${file}: has ${stations.length} stations; --format svg draws at most ${MOST_DRAWN_STATIONS}`,
  );
}
