import { basename } from 'node:path';
import { MOST_DRAWN_STATIONS } from '../drawing/district-drawing.ts';
import { drawDistrict } from '../drawing/draw-district.ts';
import { parsePlannerInstance, printPlannerAnswer } from '../exchange/planner-instance.ts';
import type { JointBranchProblem } from '../planner/joint-branch-plan.ts';
import { planJointBranches } from '../planner/plan-joint-branches.ts';
import { refuse, refuseDocument } from './command-refused.ts';
import type { AddCommand } from './frame.ts';
import { FORMATS, formatParser } from './options.ts';
import { planDrawing } from './plan-drawing.ts';
import { printPlanTable } from './plan-table.ts';
import { print } from './print.ts';
import { readTextFile } from './read-text-file.ts';

const PLAN_FORMATS = [...FORMATS, 'svg'] as const;

interface PlanOptions {
  readonly format: (typeof PLAN_FORMATS)[number];
}

/** `plan FILE`: groups the stations of a planner instance without any database. */
export const addPlan: AddCommand = (program, { language, say }) => {
  program
    .command('plan')
    .description(
      say({
        'zh-CN': '为一份规划文件中的社工站提出联合党支部分组',
        en: 'propose joint branches for the stations of a planner instance',
      }),
    )
    .argument('<FILE>', say({ 'zh-CN': '规划文件（JSON）', en: 'the planner instance, a JSON file' }))
    .option(
      '--format <FORMAT>',
      say({ 'zh-CN': '输出格式：table、json 或 svg（可打印的图）', en: 'table, json, or svg (a picture to print)' }),
      formatParser(PLAN_FORMATS),
      'table',
    )
    .action(async (file: string, { format }: PlanOptions) => {
      const parsed = parsePlannerInstance(await readTextFile(file));
      if (!parsed.ok) throw refuseDocument(file, parsed.faults);
      if (format === 'svg') requireDrawable(file, parsed.problem);
      const plan = planJointBranches(parsed.problem);
      if (format === 'svg') {
        return print([drawDistrict(planDrawing(basename(file, '.json'), parsed.problem, plan), language)]);
      }
      await print(format === 'json' ? [printPlannerAnswer(plan)] : printPlanTable(plan, parsed.problem, language));
    });
};

function requireDrawable(file: string, { stations }: JointBranchProblem): void {
  if (stations.length <= MOST_DRAWN_STATIONS) return;
  throw refuse(
    `${file}: 有 ${stations.length} 个社工站，--format svg 最多可画 ${MOST_DRAWN_STATIONS} 个`,
    `${file}: has ${stations.length} stations; --format svg draws at most ${MOST_DRAWN_STATIONS}`,
  );
}
